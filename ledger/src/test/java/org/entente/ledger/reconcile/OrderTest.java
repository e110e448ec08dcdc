package org.entente.ledger.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.ledger.Samples;
import org.entente.ledger.StatementMaker;
import org.entente.ledger.json.ContractJson;
import org.entente.model.Document;
import org.entente.model.Kind;
import org.entente.model.Modality;
import org.entente.model.Statement;
import org.junit.jupiter.api.Test;

/** The same content gives the same bytes in whatever order it is read. */
class OrderTest {
  private static final long SEED = 7_041_776L;
  private static final String[] STATES = {"NOR", "PER", "CHL", "FJI"};
  private static final String[] THINGS = {"grain", "refined-oil", "boat", "rocket"};

  @Test
  void shuffledDocumentsGiveTheSameBytes() {
    Random random = new Random(SEED);
    List<Document> documents = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      make(random, i, documents, statements);
    }
    List<String> expected = lines(documents, statements);
    assertThat(expected).as("seed %d", SEED).anyMatch(line -> line.contains("\"side\""));
    for (int round = 0; round < 5; round++) {
      Collections.shuffle(documents, random);
      Collections.shuffle(statements, random);
      assertThat(lines(documents, statements))
          .as("round %d, seed %d", round, SEED)
          .isEqualTo(expected);
    }
  }

  private static List<String> lines(List<Document> documents, List<Statement> statements) {
    Reconciled results = new Reconciler().reconcile(documents, statements);
    ContractJson json = new ContractJson();
    List<String> lines = new ArrayList<>();
    results.entries().forEach(entry -> lines.add(json.entry(entry)));
    results.disputes().forEach(dispute -> lines.add(json.dispute(dispute)));
    results.origins().forEach(origin -> lines.add(json.origin(origin)));
    return lines;
  }

  private static void make(
      Random random, int i, List<Document> documents, List<Statement> statements) {
    LocalDate date =
        random.nextInt(8) == 0 ? null : LocalDate.of(2024, 1, 1).plusDays(random.nextInt(400));
    StringBuilder text = new StringBuilder("Text " + random.nextInt(60) + " tells of this. ");
    for (int word = 0; word < 12; word++) {
      text.append("word").append(random.nextInt(9)).append(' ');
    }
    Document document =
        Samples.document("d" + i, date, "House " + random.nextInt(9), text.toString());
    documents.add(document);
    for (int s = 0; s < 3; s++) {
      double value = 100 * (1 + random.nextInt(6));
      StatementMaker maker =
          StatementMaker.of(
                  document, random.nextInt(4) == 0 ? Kind.DEPLOYMENT : Kind.TRANSFER, "tells")
              .id(document.id() + "-" + s)
              .from(STATES[random.nextInt(STATES.length)])
              .to(STATES[random.nextInt(STATES.length)])
              .item(THINGS[random.nextInt(THINGS.length)], THINGS[random.nextInt(THINGS.length)]);
      if (random.nextBoolean()) {
        maker.quantity(value, value, "tonnes");
      }
      if (random.nextInt(3) == 0) {
        maker.source("the Office of House " + random.nextInt(4), "UNSPECIFIED");
      }
      if (random.nextInt(6) == 0) {
        maker.modality(random.nextBoolean() ? Modality.DENIED : Modality.PLANNED);
      }
      if (random.nextInt(6) == 0) {
        maker.negated();
      }
      statements.add(maker.make());
    }
  }
}
