package org.entente.workbench.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

/** The plan of the house, as ARCHITECTURE.md draws it; each rule says why it is there. */
@AnalyzeClasses(packages = "org.entente", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String MODEL = "org.entente.model..";
  private static final String READING = "org.entente.reading..";
  private static final String CODING = "org.entente.coding..";
  private static final String LEDGER = "org.entente.ledger..";
  private static final String MEASURES = "org.entente.measures..";
  private static final String SCENARIOS = "org.entente.scenarios..";
  private static final String WORKBENCH = "org.entente.workbench..";
  private static final String COMMAND_LINE = "org.entente.workbench.cli..";

  @ArchTest
  static final ArchRule MODEL_STANDS_ALONE =
      ArchRuleDefinition.classes()
          .that()
          .resideInAPackage(MODEL)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(MODEL, "java..", "org.jspecify..")
          .because("the words of the house must be usable by anybody without a library");

  @ArchTest
  static final ArchRule READING_KNOWS_ONLY_THE_MODEL =
      mayNotKnow(READING, CODING, LEDGER, MEASURES, SCENARIOS, WORKBENCH)
          .because("reading is the first room: a corpus can be read without coding it");

  @ArchTest
  static final ArchRule CODING_KNOWS_WHAT_COMES_BEFORE =
      mayNotKnow(CODING, LEDGER, MEASURES, SCENARIOS, WORKBENCH)
          .because("a document is coded the same whether or not it is kept, here or on a cluster");

  @ArchTest
  static final ArchRule LEDGER_KNOWS_WHAT_COMES_BEFORE =
      mayNotKnow(LEDGER, MEASURES, SCENARIOS, WORKBENCH)
          .because("what sources say must not depend on what is computed from it");

  @ArchTest
  static final ArchRule MEASURES_KNOW_NO_SCENARIOS =
      mayNotKnow(MEASURES, SCENARIOS, WORKBENCH)
          .because("what was measured must not depend on what is assumed of the future");

  @ArchTest
  static final ArchRule SCENARIOS_KNOW_NO_LEDGER =
      mayNotKnow(SCENARIOS, READING, LEDGER, WORKBENCH)
          .because("a scenario is played from a dossier and counts, wherever they come from");

  @ArchTest
  static final ArchRule NOTHING_STANDS_ON_THE_CLUSTER =
      mayNotKnow("org.entente..", "org.entente.distributed..", "org.apache.spark..")
          .because("the program must start in a second on a laptop that has never heard of Spark");

  @ArchTest
  static final ArchRule REPORT_KNOWS_NO_COMMANDS =
      mayNotKnow("org.entente.workbench.report..", COMMAND_LINE)
          .because("a report is also written by a server and by tests");

  @ArchTest
  static final ArchRule SERVICES_KNOW_NO_COMMANDS =
      mayNotKnow("org.entente.workbench.service..", COMMAND_LINE, "picocli..")
          .because("commands are thin over services that a test can call");

  @ArchTest
  static final ArchRule INTERNAL_IS_NOBODY_ELSES_BUSINESS =
      ArchRuleDefinition.classes()
          .should(keepOutOfOthersInternals())
          .because("a package that is called internal may change without asking");

  @ArchTest
  static final ArchRule STREAMS_BELONG_TO_THE_COMMAND_LINE =
      noClasses()
          .that(not(resideInAnyPackage(COMMAND_LINE, "org.entente.workbench")))
          .should(ACCESS_STANDARD_STREAMS)
          .because("results and messages reach people in one place, and a library prints nothing");

  @ArchTest
  static final ArchRule NO_LOG_LINES =
      NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.because(
          "a problem with the data is a value that is collected and shown, not a log line");

  @ArchTest
  static final ArchRule NO_BAGS_OF_THINGS =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .because("such a name says nothing of what the class is for, so anything ends up in it");

  private static ArchRule mayNotKnow(String who, String... whom) {
    return noClasses()
        .that()
        .resideInAPackage(who)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(whom)
        .allowEmptyShould(true);
  }

  private static ArchCondition<JavaClass> keepOutOfOthersInternals() {
    DescribedPredicate<JavaClass> internal = resideInAPackage("org.entente..internal..");
    return new ArchCondition<>("not reach into the internal packages of other modules") {
      @Override
      public void check(JavaClass who, ConditionEvents events) {
        for (Dependency dependency : who.getDirectDependenciesFromSelf()) {
          String target = dependency.getTargetClass().getPackageName();
          if (internal.test(dependency.getTargetClass())
              && !who.getPackageName().startsWith(owner(target))) {
            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
          }
        }
      }
    };
  }

  /** The module whose business an internal package is, such as "org.entente.coding". */
  private static String owner(String internal) {
    return internal.substring(0, internal.indexOf('.', "org.entente.".length()));
  }
}
