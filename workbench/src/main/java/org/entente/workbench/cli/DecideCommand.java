package org.entente.workbench.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.entente.ledger.Ledger;
import org.entente.ledger.RulingMaker;
import org.entente.ledger.decide.SlotAssignments;
import org.entente.model.Decision;
import org.entente.model.Ruling;
import org.entente.workbench.service.WrongUsage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente decide}: what an analyst rules. */
@Command(
    name = "decide",
    description =
        "Rules on what the ledger holds; the decision is kept with who, when and why, and can be"
            + " undone.",
    footer = {
      "",
      "accept ID               a statement or an entry is as it should be",
      "reject ID               a statement leaves its entry; an entry is refuted",
      "correct ID SLOT=VALUE…  to=CODE,CODE kind=trade item.class=grain quantity=4000..5000",
      "                        money.currency=EUR time=2024-05-01..2024-05-31 attribution=none",
      "merge ENTRY ENTRY…      the entries are one matter",
      "split ENTRY STATEMENT…  these statements are a matter of their own",
      "grade ID GRADE          a letter A to F for a document, a digit 1 to 6 for an entry",
      "settle DISPUTE          the dispute is no longer one; --side, --refute",
      "note ID                 something to remember; --why says what"
    })
final class DecideCommand implements Callable<Integer> {

  private final Console console;

  @Mixin LedgerOption ledger = new LedgerOption();
  @Mixin AnalystOption analyst = new AnalystOption();

  @Option(
      names = "--side",
      paramLabel = "LETTER",
      description = "settle: the side that is right; without it all of them can hold.")
  @Nullable String side;

  @Option(names = "--refute", description = "settle: the entries of the other sides are refuted.")
  boolean refute;

  @Option(
      names = "--seen",
      paramLabel = "ID=STAMP",
      description =
          "Refuse if this is no longer what it was when \"entente explain\" gave this stamp.")
  Map<String, String> seen = new TreeMap<>();

  @Parameters(index = "0", paramLabel = "RULING", description = "One of the words below.")
  String word = "";

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "ID", description = "What is ruled on.")
  List<String> on = List.of();

  DecideCommand(Session session) {
    this.console = session.console();
  }

  @Override
  public Integer call() {
    Function<RulingMaker, Ruling> ruling = ruling(word.toLowerCase(Locale.ROOT));
    ledger.mustBeThere();
    try (Ledger open = ledger.openToWrite()) {
      Decision made = open.decisions().decide(ruling, analyst.name(), analyst.why, seen);
      Lines lines = new Lines(console);
      lines.line(made.id());
      lines.flush();
      console.err().println("Kept. \"entente decisions undo " + made.id() + "\" takes it back.");
      return ExitCode.DONE;
    }
  }

  private Function<RulingMaker, Ruling> ruling(String verb) {
    String first = on.get(0);
    List<String> rest = on.subList(1, on.size());
    if (!verb.equals("settle") && (side != null || refute)) {
      throw new WrongUsage("--side and --refute go with settle only.");
    }
    return switch (verb) {
      case "accept" -> alone(rest, m -> m.accept(first));
      case "reject" -> alone(rest, m -> m.reject(first));
      case "correct" -> m -> m.correct(first, SlotAssignments.of(m.getStatement(first), rest));
      case "merge" -> m -> m.merge(on);
      case "split" -> m -> m.split(first, rest);
      case "grade" -> graded(first, rest);
      case "settle" -> alone(rest, m -> m.settle(first, side, refute));
      case "note" -> alone(rest, m -> m.note(first));
      default ->
          throw new WrongUsage(
              "No ruling is called \""
                  + word
                  + "\"; there are accept, reject, correct, merge, split, grade, settle and note.");
    };
  }

  private static Function<RulingMaker, Ruling> graded(String id, List<String> grade) {
    if (grade.size() != 1) {
      throw new WrongUsage("grade takes an id and one grade: grade ID B, or grade ID 2.");
    }
    return m -> m.grade(id, grade.get(0));
  }

  private Function<RulingMaker, Ruling> alone(
      List<String> rest, Function<RulingMaker, Ruling> ruling) {
    if (!rest.isEmpty()) {
      throw new WrongUsage(word + " takes one id, not " + on.size() + ".");
    }
    return ruling;
  }
}
