package org.entente.ledger.reconcile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.ledger.Samples;
import org.entente.ledger.StatementMaker;
import org.entente.model.Document;
import org.entente.model.Kind;
import org.entente.model.Modality;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The small corpus of {@code one-tie.tsv}.
 *
 * @param documents its texts
 * @param statements what they say
 * @param matters the matter of each statement that bears one, by id
 */
record OneTie(List<Document> documents, List<Statement> statements, Map<String, String> matters) {
  private static final int SENTENCE = 15;

  static OneTie read() {
    OneTie tie = new OneTie(new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
    String[] head = {};
    List<String[]> rows = new ArrayList<>();
    for (String line : lines()) {
      if (line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("@")) {
        tie.add(head, rows);
        head = line.substring(1).split("\t", -1);
        rows.clear();
      } else {
        rows.add(line.split("\t", -1));
      }
    }
    tie.add(head, rows);
    return tie;
  }

  String matter(String id) {
    return Objects.requireNonNull(matters.get(id));
  }

  private static List<String> lines() {
    try (InputStream in = OneTie.class.getResourceAsStream("one-tie.tsv")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String[] head, List<String[]> rows) {
    if (head.length == 0) {
      return;
    }
    String text = String.join("\n", rows.stream().map(row -> row[SENTENCE]).toList());
    Document document = Samples.document(head[0], LocalDate.parse(head[1]), head[2], text);
    documents.add(document);
    for (String[] row : rows) {
      Statement statement = statement(document, row);
      statements.add(statement);
      if (!row[14].endsWith(":against")) {
        matters.put(statement.id(), row[14]);
      }
    }
  }

  private static Statement statement(Document document, String[] row) {
    StatementMaker maker =
        StatementMaker.of(document, Kind.get(row[0]), row[SENTENCE])
            .from(row[1].split(",", -1))
            .to(row[2].split(",", -1))
            .item(row[3], empty(row[4]))
            .modality(Modality.get(row[12]));
    boolean currency =
        row[7].length() == 3 && row[7].equals(row[7].toUpperCase(java.util.Locale.ROOT));
    if (currency) {
      maker.money(number(row[5]), number(row[6]), row[7]);
    } else if (!row[7].isEmpty()) {
      maker.quantity(number(row[5]), number(row[6]), row[7]);
    }
    if (!row[8].isEmpty() || !row[9].isEmpty()) {
      maker.time(empty(row[8]), empty(row[9]));
    }
    if (!row[10].isEmpty()) {
      maker.source(row[10], empty(row[11]));
    }
    return row[13].equals("-") ? maker.negated().make() : maker.make();
  }

  private static @Nullable String empty(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static @Nullable Double number(String cell) {
    return cell.isEmpty() ? null : Double.valueOf(cell);
  }
}
