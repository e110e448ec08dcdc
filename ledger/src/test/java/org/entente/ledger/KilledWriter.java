package org.entente.ledger;

import java.nio.file.Path;
import java.util.List;
import org.entente.model.Document;
import org.entente.model.Kind;
import org.entente.model.Statement;

/** A program that writes documents until it is killed, and says on standard output what it kept. */
final class KilledWriter {
  private KilledWriter() {}

  public static void main(String[] args) {
    try (Ledger ledger = Ledger.open(Path.of(args[0]))) {
      for (int i = Integer.parseInt(args[1]); ; i++) {
        Document document = document(i);
        ledger.add(document, statements(document), List.of(), "c");
        System.out.println(i);
        System.out.flush();
      }
    }
  }

  static Document document(int i) {
    return Samples.document("d" + i, null, "Norway gave Peru " + i + " boats. ".repeat(200));
  }

  static List<Statement> statements(Document document) {
    return List.of(
        StatementMaker.of(document, Kind.TRANSFER, "Norway gave Peru")
            .from("NOR")
            .to("PER")
            .make());
  }
}
