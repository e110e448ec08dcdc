package org.entente.workbench.server;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.entente.ledger.Ledger;
import org.entente.model.ActorCode;
import org.entente.model.Channel;
import org.entente.model.Document;
import org.entente.model.Found;
import org.entente.model.Item;
import org.entente.model.Kind;
import org.entente.model.Modality;
import org.entente.model.Period;
import org.entente.model.Polarity;
import org.entente.model.Quantity;
import org.entente.model.Range;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.TimeReference;

/** A small made-up ledger: two states that trade grain and soldiers, and one that looks on. */
final class MadeLedger {
  static final String HOSTILE =
      "<script>alert('x')</script> \u202egnp.exe\u202c \u0000 ' OR 1=1 --";

  private MadeLedger() {}

  /** Writes it. */
  static void into(Path file) {
    try (Ledger ledger = Ledger.open(file)) {
      for (int i = 0; i < 12; i++) {
        add(ledger, i);
      }
      ledger.reconcile();
    }
  }

  private static void add(Ledger ledger, int number) {
    String day = "20" + (10 + number) + "-03-0" + (1 + number % 9);
    String grain =
        "Norway gave Moldova " + (100 + number * 50) + " tonnes of grain on " + day + ".";
    String soldiers = "Moldova sent Norway " + (200 + number) + " soldiers in April.";
    String looking = "Ghana fears for the peace between Norway and Moldova 😀.";
    String text =
        "Report " + number + "\n\n" + grain + " " + soldiers + "\n" + looking + " " + HOSTILE;
    Document document =
        new Document(
            "d" + number + ".txt",
            "folder/d" + number + ".txt",
            "text/plain",
            text,
            fingerprint(text),
            "en",
            new Found<>(number == 0 ? HOSTILE : "Report " + number, "first line"),
            new Found<>(Period.day(LocalDate.parse(day)), "dateline"),
            new Found<>("House " + number % 3, "byline"),
            null,
            new Found<>(number == 0 ? "javascript:alert(1)" : "https://example.org/a", "url"));
    List<Statement> said = new ArrayList<>();
    said.add(
        statement(document, grain, Kind.TRANSFER, Channel.ECONOMIC, "NOR", "MDA", number, 0.9));
    said.add(
        statement(
            document, soldiers, Kind.DEPLOYMENT, Channel.MILITARY, "MDA", "NOR", number, 0.4));
    said.add(
        statement(document, looking, Kind.POSITION, Channel.POLITICAL, "GHA", "NOR", number, 0.6));
    ledger.add(document, said, List.of(), "test-coder");
  }

  private static Statement statement(
      Document document,
      String quote,
      Kind kind,
      Channel channel,
      String from,
      String to,
      int number,
      double confidence) {
    int start = document.text().indexOf(quote);
    boolean counted = kind != Kind.POSITION;
    LocalDate day = LocalDate.of(2010 + number, 4, 1);
    return new Statement(
        "s-" + number + kind.word(),
        document.id(),
        new Span(start, start + quote.length()),
        quote,
        kind,
        null,
        channel,
        List.of(new ActorCode(from)),
        List.of(new ActorCode(to)),
        new Item(kind == Kind.TRANSFER ? "grain" : kind.word(), null),
        counted
            ? new Quantity("some", new Range(100.0 + number, 100.0 + number), "tonnes", null)
            : null,
        null,
        new TimeReference("then", new Period(day, day.plusDays(20))),
        null,
        Modality.ASSERTED,
        Polarity.AFFIRMED,
        confidence,
        "test-rule");
  }

  private static String fingerprint(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
