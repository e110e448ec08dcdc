package org.entente.distributed;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The plan of the house as far as it concerns the cluster; the rest is tested in the workbench. */
@AnalyzeClasses(packages = "org.entente", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String HERE = "org.entente.distributed..";

  @ArchTest
  static final ArchRule NOTHING_STANDS_ON_THE_CLUSTER =
      noClasses()
          .that()
          .resideOutsideOfPackage(HERE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(HERE, "org.apache.spark..")
          .because("the program must start in a second on a laptop that has never heard of Spark");

  @ArchTest
  static final ArchRule DRIVES_READING_CODING_AND_LEDGER_ONLY =
      classes()
          .that()
          .resideInAPackage(HERE)
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      HERE,
                      "org.entente.model..",
                      "org.entente.reading..",
                      "org.entente.coding..",
                      "org.entente.ledger..")
                  .or(DescribedPredicate.not(resideInAnyPackage("org.entente.."))))
          .because("what runs on a cluster is what runs on a desk, and no second version of it");

  @ArchTest
  static final ArchRule KEEPS_OUT_OF_INTERNALS =
      noClasses()
          .that()
          .resideInAPackage(HERE)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.entente..internal..")
          .because("a package that is called internal may change without asking");

  @ArchTest
  static final ArchRule STREAMS_BELONG_TO_THE_COMMAND_LINE =
      noClasses()
          .that()
          .resideInAPackage(HERE)
          .and()
          .doNotHaveFullyQualifiedName("org.entente.distributed.Main")
          .should(ACCESS_STANDARD_STREAMS)
          .because("results and messages reach people in one place");
}
