package org.entente.workbench.scenario;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.ledger.Ledger;
import org.entente.model.ActorCode;
import org.entente.model.Channel;
import org.entente.model.Document;
import org.entente.model.Found;
import org.entente.model.Item;
import org.entente.model.Kind;
import org.entente.model.Modality;
import org.entente.model.Money;
import org.entente.model.Period;
import org.entente.model.Polarity;
import org.entente.model.Range;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.TimeReference;

/** A ledger in which Zambia gave Zimbabwe arms worth 24 million dollars in two years. */
public final class ArmsLedger {
  private ArmsLedger() {}

  /** Makes it in a file. */
  public static void make(Path file) {
    String text = "Zambia gave Zimbabwe weapons worth $24 million in 2022 and 2023.";
    Document document =
        new Document(
            "HRE-9",
            "HRE-9",
            "text/plain",
            text,
            "0".repeat(64),
            "en",
            null,
            new Found<>(Period.day(LocalDate.of(2023, 12, 31)), "dateline"),
            null,
            null,
            null);
    Period years = new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31));
    Statement statement =
        new Statement(
            "s-1",
            "HRE-9",
            new Span(0, text.length()),
            text,
            Kind.TRANSFER,
            null,
            Channel.MILITARY,
            List.of(new ActorCode("ZMB")),
            List.of(new ActorCode("ZWE")),
            new Item("weapons", null),
            null,
            new Money("$24 million", Range.exactly(24e6), "USD", null),
            new TimeReference("in 2022 and 2023", years),
            null,
            Modality.ASSERTED,
            Polarity.AFFIRMED,
            0.9,
            "test");
    try (Ledger open = Ledger.open(file)) {
      open.add(document, List.of(statement), List.of(), "test");
    }
  }
}
