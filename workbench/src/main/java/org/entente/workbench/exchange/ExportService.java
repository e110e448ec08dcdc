package org.entente.workbench.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.ledger.Ledger;
import org.entente.ledger.json.ContractJson;
import org.entente.model.ActorCode;
import org.entente.model.Dispute;
import org.entente.model.Document;
import org.entente.model.Entry;
import org.entente.model.Statement;
import org.entente.workbench.exchange.events.EventExport;
import org.entente.workbench.exchange.parquet.ParquetRows;
import org.entente.workbench.exchange.table.CsvRows;
import org.entente.workbench.exchange.table.JsonRows;
import org.entente.workbench.exchange.table.RowWriter;
import org.entente.workbench.exchange.table.TabRows;
import org.entente.workbench.exchange.table.Table;
import org.entente.workbench.service.Between;

/** Writes what a ledger holds in the formats of others. The same ledger gives the same bytes. */
public final class ExportService {

  private final Ledger ledger;
  private final Between between;
  private final Function<ActorCode, String> names;
  private final ContractJson contract = new ContractJson();

  /**
   * An export of a ledger.
   *
   * @param between what to pick
   * @param names of actors, as people know them
   */
  public ExportService(Ledger ledger, Between between, Function<ActorCode, String> names) {
    this.ledger = ledger;
    this.between = between;
    this.names = names;
  }

  /**
   * Writes one type in one format; the stream stays open.
   *
   * @return how many events were left out, for the layout has no place for them; 0 for other types
   */
  public long write(ExportType type, ExportFormat format, OutputStream out) throws IOException {
    switch (type) {
      case EVENTS, MONTHS -> {
        return events(type, format, out);
      }
      case ENTRIES -> entries(format, out);
      case STATEMENTS -> statements(format, out);
      case DISPUTES -> disputes(format, out);
      case SOURCES -> sources(format, out);
      case NETWORK -> {
        GraphMl network = new GraphMl(names);
        entries().forEach(network::add);
        network.write(out);
      }
    }
    return 0;
  }

  private List<Entry> entries() {
    return ledger.entries().stream().filter(between::holds).toList();
  }

  private long events(ExportType type, ExportFormat format, OutputStream out) throws IOException {
    EventExport.Layout layout =
        switch (format) {
          case GDELT1 -> EventExport.Layout.GDELT1;
          case GDELT2 -> EventExport.Layout.GDELT2;
          case ICEWS -> EventExport.Layout.ICEWS;
          default -> type == ExportType.MONTHS ? EventExport.Layout.MONTHS : EventExport.Layout.OWN;
        };
    return new EventExport(names, facts())
        .write(
            entries(),
            layout,
            new EventExport.WriterSource() {
              @Override
              public <T> RowWriter<T> open(Table<T> table) throws IOException {
                return rows(table, format, out);
              }
            });
  }

  private void entries(ExportFormat format, OutputStream out) throws IOException {
    if (format == ExportFormat.FTM) {
      new FollowTheMoney(out, names, facts()).write(entries());
    } else if (format == ExportFormat.JSONL) {
      for (Entry entry : entries()) {
        line(contract.entry(entry), out);
      }
    } else {
      try (RowWriter<Entry> writer = rows(LedgerTables.entries(), format, out)) {
        for (Entry entry : entries()) {
          writer.write(entry);
        }
      }
    }
  }

  private void statements(ExportFormat format, OutputStream out) throws IOException {
    if (format == ExportFormat.JSONL) {
      eachStatement(statement -> line(contract.statement(statement), out));
    } else {
      try (RowWriter<Statement> writer = rows(LedgerTables.statements(), format, out)) {
        eachStatement(writer::write);
      }
    }
  }

  private void disputes(ExportFormat format, OutputStream out) throws IOException {
    List<Dispute> disputes = ledger.disputes().stream().filter(between::holds).toList();
    if (format == ExportFormat.JSONL) {
      for (Dispute dispute : disputes) {
        line(contract.dispute(dispute), out);
      }
      return;
    }
    try (RowWriter<LedgerTables.Clash> writer = rows(LedgerTables.disputes(), format, out)) {
      for (Dispute dispute : disputes) {
        for (Dispute.Member member : dispute.members()) {
          writer.write(new LedgerTables.Clash(dispute, member));
        }
      }
    }
  }

  private void sources(ExportFormat format, OutputStream out) throws IOException {
    if (format == ExportFormat.RIS || format == ExportFormat.BIBTEX) {
      References references = new References(out);
      eachSource(format == ExportFormat.RIS ? references::ris : references::bibtex);
      references.flush();
    } else {
      try (RowWriter<Document> writer = rows(LedgerTables.sources(), format, out)) {
        eachSource(writer::write);
      }
    }
  }

  private static <T> RowWriter<T> rows(Table<T> table, ExportFormat format, OutputStream out)
      throws IOException {
    return switch (format) {
      case CSV -> new CsvRows<>(table, out);
      case JSONL -> new JsonRows<>(table, out);
      case PARQUET -> new ParquetRows<>(table, out);
      case GDELT1, GDELT2 -> new TabRows<>(table, false, out);
      case ICEWS -> new TabRows<>(table, true, out);
      case GRAPHML, FTM, RIS, BIBTEX ->
          throw new IllegalArgumentException(format.word() + " is no format of a table");
    };
  }

  private interface Taker<T> {
    void take(T value) throws IOException;
  }

  private void eachStatement(Taker<Statement> taker) {
    ledger.eachStatement(
        statement -> {
          if (between.holds(statement)) {
            unchecked(taker).accept(statement);
          }
        });
  }

  /** With a tie, the documents on which its entries rest. */
  private void eachSource(Taker<Document> taker) {
    Set<String> wanted = new HashSet<>();
    if (between.tie() != null) {
      entries().forEach(e -> e.statements().forEach(m -> wanted.add(m.statement().document())));
    }
    ledger.eachDocument(
        document -> {
          if (between.tie() == null || wanted.contains(document.id())) {
            unchecked(taker).accept(document);
          }
        });
  }

  /** All documents by id, without their texts, which would fill the memory. */
  private Map<String, Document> facts() {
    Map<String, Document> facts = new HashMap<>();
    ledger.eachDocument(
        d ->
            facts.put(
                d.id(),
                new Document(
                    d.id(),
                    d.path(),
                    d.mediaType(),
                    "",
                    d.fingerprint(),
                    d.language(),
                    d.title(),
                    d.date(),
                    d.publisher(),
                    d.author(),
                    d.url())));
    return facts;
  }

  private static <T> Consumer<T> unchecked(Taker<T> taker) {
    return value -> {
      try {
        taker.take(value);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private static void line(String json, OutputStream out) throws IOException {
    out.write(json.getBytes(StandardCharsets.UTF_8));
    out.write('\n');
  }
}
