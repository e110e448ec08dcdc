package org.entente.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.measures.EntryMaker.TIE;
import static org.entente.measures.EntryMaker.dossier;
import static org.entente.measures.EntryMaker.entry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.model.ActorCode;
import org.entente.model.Dossier;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.entente.model.Measure;
import org.entente.model.Period;
import org.entente.model.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Interaction, reciprocity and phases of a tie. */
class InteractionTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 9, 30);
  private static final Event AID = new Event(EventType.AID, null);
  private static final Event VISIT = new Event(EventType.CONSULT, "visit");

  private static EntryMaker aid(String id, YearMonth month) {
    return entry(id).event(AID).item("shells").during(Period.day(month.atDay(3)));
  }

  @Test
  void quadsByMonthAndDirection() {
    Dossier dossier =
        dossier(
            aid("e1", YearMonth.of(2023, 9)),
            aid("e2", YearMonth.of(2023, 9)),
            aid("e3", YearMonth.of(2024, 1)).back(),
            entry("e4")
                .kind(Kind.MEETING)
                .event(VISIT)
                .sides(List.of(TIE.a(), TIE.b()), List.of(TIE.a(), TIE.b()))
                .during(Period.day(LocalDate.of(2023, 9, 13))),
            entry("e5").event(AID).during(Period.year(2024)),
            entry("e6").event(AID).negated().during(Period.day(LocalDate.of(2024, 2, 1))));
    Found found = Found.of("interaction", dossier, Imported.none(), TODAY);
    assertThat(found.mid("documents, 2023-09, AAA → BBB, material cooperation")).isEqualTo(2);
    assertThat(found.mid("documents, 2024-01, BBB → AAA, material cooperation")).isEqualTo(1);
    assertThat(found.mid("documents, 2023-09, AAA → BBB, verbal cooperation")).isEqualTo(1);
    assertThat(found.mid("documents, 2023-09, BBB → AAA, verbal cooperation")).isEqualTo(1);
    assertThat(found.mid("documents, all months, AAA → BBB, material cooperation")).isEqualTo(2);
    assertThat(found.mid("documents, share dated to a month"))
        .as("four of five that are said to have happened")
        .isEqualTo(0.8);
    assertThat(found.labels()).noneMatch(label -> label.contains("2024-02"));
  }

  @Test
  void goldsteinMustBeAskedForByName() {
    Measures measures = new Measures();
    assertThat(measures.names()).contains("goldstein");
    List<Measure> all =
        measures.measure(
            dossier(aid("e1", YearMonth.of(2023, 9))),
            TODAY,
            org.entente.measures.prices.PriceBook.load(),
            new MeasureOptions(1, 1000, java.util.Set.of()));
    assertThat(all).extracting(Measure::name).contains("interaction").doesNotContain("goldstein");
  }

  @Test
  void publishedEvents(@TempDir Path folder) {
    Tie tie = new Tie(new ActorCode("PRK"), new ActorCode("RUS"));
    try (ImportedLedger ledger = new ImportedLedger(folder)) {
      ledger.take("icews", SharedData.get("events_icews/icews_2018_sample_dataverse_format.tab"));
      AtomicInteger all = new AtomicInteger();
      AtomicInteger typed = new AtomicInteger();
      ledger
          .ledger()
          .importedEvents()
          .each(
              tie,
              event -> {
                all.incrementAndGet();
                typed.addAndGet(event.event() == null ? 0 : 1);
              });
      assertThat(all.get()).as("rows of the two").isEqualTo(80);
      Found found = Found.of("interaction", tie, ledger.imported(), TODAY);
      double sum =
          found.measure().values().stream()
              .filter(value -> value.label().startsWith("icews, all months"))
              .mapToDouble(value -> value.mid() == null ? 0 : value.mid())
              .sum();
      assertThat(sum).isEqualTo(typed.get()).isPositive();
      assertThat(found.mid("icews, share dated to a month")).isEqualTo(1);
      Found scale = Found.of("goldstein", tie, ledger.imported(), TODAY);
      assertThat(scale.labels()).contains("icews, 2018-06, PRK → RUS");
    }
  }

  @Test
  void balanceOfEventsByYear() {
    Dossier dossier =
        dossier(
            aid("e1", YearMonth.of(2023, 9)),
            aid("e2", YearMonth.of(2023, 10)),
            aid("e3", YearMonth.of(2023, 11)),
            aid("e4", YearMonth.of(2023, 12)).back());
    Found found = Found.of("reciprocity", dossier, Imported.none(), TODAY);
    assertThat(found.mid("documents, 2023, balance of cooperation")).isEqualTo(0.5);
    assertThat(found.measure().notValued())
        .containsExactly("documents: correlation by month (fewer than 24 months)");
  }

  @Test
  void balanceOfValueByYearHasBounds() {
    Dossier dossier =
        dossier(
            entry("e1").item("arms").money(6e9, 8e9).during(Period.year(2024)),
            entry("e2").back().item("food").money(1e9, 2e9).during(Period.year(2024)));
    Measure.Value value =
        Found.of("reciprocity", dossier, Imported.none(), TODAY).value("2024, balance of value");
    assertThat(value.low()).isEqualTo(0.5);
    assertThat(value.high()).isCloseTo(7 / 9.0, within(1e-12));
    assertThat(value.mid()).isNull();
  }

  @Test
  void aPhaseBeginsWhereTheRateRisesAndIsNamedByItsEntries() {
    List<EntryMaker> entries = new ArrayList<>();
    YearMonth month = YearMonth.of(2020, 1);
    for (int i = 0; i < 66; i++) {
      int count = i < 42 ? (i % 6 == 0 ? 1 : 0) : 3 + i % 3;
      for (int k = 0; k < count; k++) {
        entries.add(aid("e" + i + "-" + k, month.plusMonths(i)));
      }
    }
    Found found =
        Found.of("phases", dossier(entries.toArray(EntryMaker[]::new)), Imported.none(), TODAY);
    assertThat(found.labels()).hasSize(2);
    Measure.Value second = found.measure().values().get(1);
    assertThat(second.label())
        .startsWith("documents, phase 2, from 2023-07 to 2025-06 (began between 2023-0")
        .contains("probability 100 %")
        .endsWith(": transfer of shells");
    assertThat(second.mid()).isCloseTo(4, within(0.5));
    assertThat(found.measure().values().get(0).mid()).isCloseTo(0.17, within(0.08));
    assertThat(found.measure().citations()).isNotEmpty();
  }
}
