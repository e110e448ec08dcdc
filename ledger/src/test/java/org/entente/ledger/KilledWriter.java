package org.entente.ledger;

import java.nio.file.Path;
import java.util.List;
import org.entente.model.Decision;
import org.entente.model.Document;
import org.entente.model.Kind;
import org.entente.model.Statement;

/**
 * A program that writes documents, decides and undoes until it is killed, and says on standard
 * output what it kept: {@code open}, {@code document 7}, {@code decision r-…}, {@code act r-…}.
 */
final class KilledWriter {
  private KilledWriter() {}

  public static void main(String[] args) {
    try (Ledger ledger = Ledger.open(Path.of(args[0]))) {
      say("open");
      for (int i = Integer.parseInt(args[1]); ; i++) {
        Document document = document(i);
        ledger.add(document, statements(document), List.of(), "c");
        say("document " + i);
        if (i % 3 == 2) {
          String statement = "s-" + (i - 1);
          Decision made = ledger.decisions().decide(m -> m.reject(statement), "Ana", "step " + i);
          say("decision " + made.id());
          if (i % 2 == 0) {
            say("act " + ledger.decisions().undo(made.id(), "Ana", "").id());
          }
        }
      }
    }
  }

  private static void say(String what) {
    System.out.println(what);
    System.out.flush();
  }

  static Document document(int i) {
    return Samples.document("d" + i, null, "Norway gave Peru " + i + " boats. ".repeat(50));
  }

  static List<Statement> statements(Document document) {
    int number = Integer.parseInt(document.id().substring(1));
    return List.of(
        StatementMaker.of(document, Kind.TRANSFER, "Norway gave Peru")
            .id("s-" + number)
            .from("N" + (char) ('A' + number % 26) + (char) ('A' + number / 26 % 26))
            .to("PER")
            .make());
  }
}
