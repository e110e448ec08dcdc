package org.entente.workbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.ledger.Ledger;
import org.entente.workbench.ask.Answer;
import org.entente.workbench.ask.Answer.Citation;
import org.entente.workbench.ask.AnswerJson;
import org.entente.workbench.ask.AskService;
import org.entente.workbench.service.WrongUsage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente ask}: a question in plain English, answered from the ledger. */
@Command(
    name = "ask",
    description = {
      "Answers a question in plain English from the ledger, each sentence with its evidence, or"
          + " says that the documents do not say.",
    },
    footer = {
      "",
      "Examples:  entente ask \"What does A get from B?\"",
      "           entente ask \"How many soldiers, and who says so?\"",
      "           entente ask \"Is it an alliance?\"",
      "           entente ask \"Did A send oil to B in 2024?\"",
      "Where no tie is named, the one that most entries are about is assumed, and said."
    })
final class AskCommand implements Callable<Integer> {

  private final Session session;
  private final Console console;

  @Mixin LedgerOption ledger = new LedgerOption();

  @Option(names = "--json", description = "One object with everything that bears the answer.")
  boolean json;

  @Parameters(paramLabel = "QUESTION", arity = "0..*", description = "What to ask.")
  List<String> words = List.of();

  AskCommand(Session session) {
    this.session = session;
    this.console = session.console();
  }

  @Override
  public Integer call() {
    if (words.isEmpty()) {
      throw new WrongUsage(
          "What is the question? Put it in quotes, as in: entente ask \"Is it an alliance?\"");
    }
    try (Ledger open = ledger.openToRead()) {
      AskService service = new AskService(() -> session.coder().load(text -> {}));
      Answer answer = service.ask(open, String.join(" ", words));
      Lines lines = new Lines(console);
      if (json) {
        lines.line(new AnswerJson().write(answer));
      } else {
        print(answer, lines);
      }
      lines.flush();
    }
    return ExitCode.DONE;
  }

  private void print(Answer answer, Lines lines) {
    List<Citation> cited = new ArrayList<>();
    if (!answer.answered()) {
      lines.line(Answer.SILENCE);
    }
    answer.sentences().forEach(s -> lines.line(s.text() + numbers(s.citations(), cited)));
    answer.missing().forEach(lines::line);
    if (!answer.nearest().isEmpty()) {
      lines.line("");
      lines.line("Nearest, but no answer:");
      answer
          .nearest()
          .forEach(
              near ->
                  lines.line(
                      "  ("
                          + near.why()
                          + ") "
                          + near.sentence().text()
                          + numbers(near.sentence().citations(), cited)));
    }
    if (!cited.isEmpty()) {
      lines.line("");
      for (int i = 0; i < cited.size(); i++) {
        Citation citation = cited.get(i);
        String quote = citation.quote().strip().replaceAll("\\s+", " ");
        lines.line(
            "  ["
                + (i + 1)
                + "] "
                + citation.document()
                + " "
                + citation.span().start()
                + "–"
                + citation.span().end()
                + (citation.id() == null ? "" : " " + citation.id())
                + "  “"
                + TextTable.cut(quote, 3 * console.width())
                + "”");
      }
    }
    answer.notes().forEach(note -> console.err().println(note));
  }

  /** The numbers of the citations of a sentence; the same words have one number. */
  private static String numbers(List<Citation> citations, List<Citation> cited) {
    StringBuilder numbers = new StringBuilder();
    for (Citation citation : citations) {
      int at = -1;
      for (int i = 0; i < cited.size() && at < 0; i++) {
        Citation other = cited.get(i);
        if (other.document().equals(citation.document()) && other.span().equals(citation.span())) {
          at = i;
        }
      }
      if (at < 0) {
        cited.add(citation);
        at = cited.size() - 1;
      }
      String mark = " [" + (at + 1) + "]";
      if (numbers.indexOf(mark) < 0) {
        numbers.append(mark);
      }
    }
    return numbers.toString();
  }
}
