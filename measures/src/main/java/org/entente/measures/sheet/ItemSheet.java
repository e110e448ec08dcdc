package org.entente.measures.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.entente.ledger.reconcile.Reconciled;
import org.entente.ledger.reconcile.Reconciler;
import org.entente.measures.prices.BadTableException;
import org.entente.measures.prices.PriceBook;
import org.entente.model.ActorCode;
import org.entente.model.Document;
import org.entente.model.Dossier;
import org.entente.model.Entry;
import org.entente.model.Item;
import org.entente.model.Kind;
import org.entente.model.Modality;
import org.entente.model.Polarity;
import org.entente.model.Quantity;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Tie;
import org.entente.model.TimeReference;

/**
 * A list of items that pass between states, each with its quantity and its price from low to high:
 * a valuation of somebody's own, which goes through the same ledger rules and measures as what
 * documents say. The format stands in docs/measures.md.
 */
public final class ItemSheet {
  private static final String RULE = "item-sheet";

  private final Document document;
  private final List<SheetRow> rows;

  private ItemSheet(Document document, List<SheetRow> rows) {
    this.document = document;
    this.rows = rows;
  }

  /**
   * Reads a sheet.
   *
   * @param actors finds the actor of a code or name, or throws {@link IllegalArgumentException}
   * @throws BadTableException naming every mistake with its line
   * @throws IOException if the file cannot be read
   */
  public static ItemSheet read(Path file, Function<String, ActorCode> actors) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String name = String.valueOf(file.getFileName());
    List<SheetRow> rows = new SheetReader(name, actors).read(new ByteArrayInputStream(bytes));
    String text = new String(bytes, StandardCharsets.UTF_8);
    Document document =
        new Document(
            name,
            file.toString(),
            "text/csv",
            text,
            sha256(bytes),
            "und",
            null,
            null,
            null,
            null,
            null);
    return new ItemSheet(document, rows);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The prices of the sheet, before those of a book. */
  public PriceBook prices(PriceBook base) {
    return base.withOwn(
        document.id(), rows.stream().map(row -> row.unitPrice(document.id())).toList());
  }

  /** Each row as a statement, with the line as its evidence. */
  public List<Statement> statements() {
    List<Span> lines = lines(document.text());
    List<Statement> statements = new ArrayList<>();
    for (SheetRow row : rows) {
      statements.add(statement(row, lines.get(row.line() - 1)));
    }
    return List.copyOf(statements);
  }

  private Statement statement(SheetRow row, Span span) {
    String quote = document.textAt(span);
    return new Statement(
        String.format(Locale.ROOT, "s-%s-%d", document.fingerprint().substring(0, 8), row.line()),
        document.id(),
        span,
        quote,
        Kind.TRANSFER,
        null,
        row.channel(),
        List.of(row.from()),
        List.of(row.to()),
        new Item(row.item(), row.itemClass()),
        new Quantity(quote, row.quantity(), SheetRow.UNIT, null),
        null,
        row.period() == null ? null : new TimeReference("", row.period()),
        null,
        Modality.ASSERTED,
        Polarity.AFFIRMED,
        1,
        RULE);
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      boolean carriage = end > start && text.charAt(end - 1) == '\r';
      lines.add(new Span(start, carriage ? end - 1 : end));
      start = end + 1;
    }
    return lines;
  }

  /** What the sheet holds on a tie, reconciled by the rules of the ledger. */
  public Dossier dossier(Tie tie) {
    Reconciled results = new Reconciler().reconcile(List.of(document), statements());
    List<Entry> entries =
        results.entries().stream()
            .filter(e -> tie.actors().containsAll(e.from()) && tie.actors().containsAll(e.to()))
            .toList();
    return new Dossier(tie, entries, results.disputes(), results.origins(), List.of(), List.of());
  }
}
