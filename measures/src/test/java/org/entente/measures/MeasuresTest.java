package org.entente.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.entente.measures.EntryMaker.A;
import static org.entente.measures.EntryMaker.B;
import static org.entente.measures.EntryMaker.dossier;
import static org.entente.measures.EntryMaker.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.measures.prices.PriceBook;
import org.entente.model.ActorCode;
import org.entente.model.Amount;
import org.entente.model.Channel;
import org.entente.model.Dispute;
import org.entente.model.DisputeKind;
import org.entente.model.DisputeStatus;
import org.entente.model.Dossier;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.entente.model.Measure;
import org.entente.model.Modality;
import org.entente.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasuresTest {
  private static final PriceBook BOOK = PriceBook.load();
  private static final LocalDate TODAY = LocalDate.of(2025, 9, 30);
  private static final Period SINCE_2023 = new Period(LocalDate.of(2023, 1, 1), null);
  private static final MeasureOptions OPTIONS = new MeasureOptions(1, 100_000, java.util.Set.of());

  /** The worked example of M5: 5.6-9.8 bn given, 0.457-1.19 bn returned. */
  @Test
  void balanceOfTwoHeadlinesWithTotalsAndParts() {
    Dossier dossier =
        dossier(
            entry("e1").item("arms and military support").money(5.6e9, 9.8e9).during(SINCE_2023),
            entry("e2").item("artillery shells").quantity(5.7e6, 6.7e6, "rounds"),
            entry("e3")
                .kind(Kind.BENEFIT)
                .channel(Channel.GENERAL)
                .back()
                .item("gains")
                .money(457e6, 1.19e9),
            entry("e4")
                .back()
                .channel(Channel.ECONOMIC)
                .item("food")
                .quantity(50e3, 700e3, "tonnes"));
    Measure asymmetry = measure(dossier, "asymmetry");
    Measure.Value a = value(asymmetry, "A");
    assertThat(a.low()).isCloseTo(0.70, within(0.01));
    assertThat(a.mid()).isCloseTo(0.82, within(0.01));
    assertThat(a.high()).isCloseTo(0.89, within(0.01));
    assertThat(asymmetry.assumption()).contains("given and returned independent");
    assertThat(asymmetry.period()).isEqualTo(new Period(LocalDate.of(2023, 1, 1), TODAY));
    Measure balance = measure(dossier, "balance");
    assertThat(value(balance, "ratio of BBB → AAA to AAA → BBB, independent").mid())
        .isCloseTo(0.099, within(0.002));
    assertThat(value(balance, "net AAA → BBB less BBB → AAA, independent").mid())
        .isCloseTo(6.6e9, within(0.14e9));
    assertThat(value(balance, "break-even value of what has none, independent").high())
        .isCloseTo(9.1e9, within(0.19e9));
  }

  @Test
  void aPartIsShownAndNotAdded() {
    Measure exchange =
        measure(
            dossier(
                entry("e1")
                    .item("arms and military support")
                    .money(5.6e9, 9.8e9)
                    .during(SINCE_2023),
                entry("e2").item("artillery shells").quantity(5.7e6, 6.7e6, "rounds"),
                entry("e3")
                    .item("soldiers")
                    .kind(Kind.DEPLOYMENT)
                    .quantity(15e3, 15e3, "soldiers")),
            "exchange");
    assertThat(value(exchange, "AAA → BBB, total").high()).isEqualTo(9.8e9);
    Measure.Value shells =
        value(
            exchange, "in \"arms and military support (since 2023)\", not added: artillery shells");
    assertThat(shells.low()).isEqualTo(5.7e6 * 500);
    assertThat(shells.high()).isEqualTo(6.7e6 * 1000);
    assertThat(exchange.values().stream().map(Measure.Value::label))
        .anyMatch(label -> label.endsWith("not added: soldiers"));
  }

  @Test
  void aSumForThingsThatNoClassNamesIsNotAddedToATotalThatIsAsLarge() {
    Measure exchange =
        measure(
            dossier(
                entry("e1").item("military support").money(null, 9.8e9).during(SINCE_2023),
                entry("e2").channel(Channel.GENERAL).item("deliveries").money(5.6e9, 9.8e9)),
            "exchange");
    Measure.Value total = value(exchange, "AAA → BBB, total");
    assertThat(total.high()).isEqualTo(9.8e9);
    assertThat(total.low())
        .as("of two as large the one with both ends is the whole")
        .isEqualTo(5.6e9);
  }

  @Test
  void whatTheLedgerCallsAPartIsNotAddedWhateverItsClass() {
    Measure exchange =
        measure(
            dossier(
                entry("e1").channel(Channel.FINANCIAL).item("package").money(10e9, 10e9),
                entry("e2").channel(Channel.ECONOMIC).item("wheat").money(4e9, 4e9).partOf("e1")),
            "exchange");
    assertThat(value(exchange, "AAA → BBB, total").high()).isEqualTo(10e9);
  }

  @Test
  void aPartOfWhatIsNoFlowItselfIsCountedByItself() {
    Measure exchange =
        measure(
            dossier(
                entry("e1").channel(Channel.FINANCIAL).item("loan").money(10e9, 10e9),
                entry("e2").channel(Channel.ECONOMIC).item("wheat").money(4e9, 4e9).partOf("gone"),
                entry("e3").channel(Channel.MILITARY).item("boats").money(1e9, 1e9).partOf("e2")),
            "exchange");
    assertThat(value(exchange, "AAA → BBB, total").high()).isEqualTo(14e9);
  }

  @Test
  void differentThingsAreAdded() {
    Measure exchange =
        measure(
            dossier(
                entry("e1")
                    .channel(Channel.FINANCIAL)
                    .item("loan")
                    .money(25e6, 25e6)
                    .during(Period.year(2015)),
                entry("e2")
                    .channel(Channel.FINANCIAL)
                    .item("loan")
                    .money(30e6, 30e6)
                    .during(Period.year(2016)),
                entry("e3")
                    .channel(Channel.ECONOMIC)
                    .item("wheat")
                    .money(5e6, 5e6)
                    .during(Period.year(2016))),
            "exchange");
    assertThat(value(exchange, "AAA → BBB, financial, stated").mid()).isCloseTo(55e6, within(1.0));
    assertThat(value(exchange, "AAA → BBB, total").mid()).isCloseTo(60e6, within(1.0));
  }

  @Test
  void twoFiguresForOneClassAndTimeAreNotAdded() {
    Measure exchange =
        measure(
            dossier(
                entry("e1").item("weapons").money(1.7e9, 5.5e9),
                entry("e2").item("arms").money(5.6e9, 9.8e9).during(SINCE_2023)),
            "exchange");
    assertThat(value(exchange, "AAA → BBB, total").high()).isEqualTo(9.8e9);
  }

  @ParameterizedTest
  @EnumSource(names = {"POSSIBLE", "PROBABLE", "PLANNED", "DENIED"})
  void whatIsNotSaidOutrightIsListedAndNotCounted(Modality held) {
    Measure exchange =
        measure(
            dossier(entry("e1").item("fighters").quantity(6.0, 6.0, "aircraft").held(held)),
            "exchange");
    assertThat(value(exchange, "exchange").high()).isNull();
    assertThat(exchange.notValued()).containsExactly("AAA → BBB: fighters (" + held.word() + ")");
  }

  @Test
  void whatIsSaidNotToHaveHappenedIsNotCounted() {
    Measure exchange =
        measure(dossier(entry("e1").item("hard currency").money(1e9, 1e9).negated()), "exchange");
    assertThat(exchange.notValued()).containsExactly("AAA → BBB: hard currency (negated)");
  }

  @Test
  void ratesAndTradeStandBeside() {
    Measure exchange =
        measure(
            dossier(
                entry("e1")
                    .channel(Channel.ECONOMIC)
                    .item("subsidy")
                    .amount(Amount.What.MONEY, 2e9, 3e9, "USD", "year"),
                entry("e2")
                    .kind(Kind.TRADE)
                    .channel(Channel.ECONOMIC)
                    .item("exports")
                    .money(43e6, 43e6),
                entry("e3").channel(Channel.FINANCIAL).item("grant").money(1e6, 1e6)),
            "exchange");
    assertThat(value(exchange, "AAA → BBB, subsidy per year").unit()).isEqualTo("USD per year");
    assertThat(value(exchange, "AAA → BBB, trade: exports").mid()).isEqualTo(43e6);
    assertThat(value(exchange, "AAA → BBB, total").high()).isEqualTo(1e6);
  }

  @Test
  void laterFiguresOfACounterReplaceEarlierOnes() {
    Measure exchange =
        measure(
            dossier(
                entry("e1")
                    .item("soldiers")
                    .kind(Kind.DEPLOYMENT)
                    .quantity(10e3, 10e3, "soldiers")
                    .series("c", 1, 2),
                entry("e2")
                    .item("soldiers")
                    .kind(Kind.DEPLOYMENT)
                    .quantity(15e3, 15e3, "soldiers")
                    .series("c", 2, 2)),
            "exchange");
    assertThat(value(exchange, "AAA → BBB, total").low()).isEqualTo(15e3 * 10 * 2000);
    assertThat(value(exchange, "AAA → BBB, total").high()).isEqualTo(15e3 * 12 * 3200);
    assertThat(exchange.notValued())
        .anyMatch(line -> line.contains("earlier figure of the counter"));
    assertThat(exchange.inputs())
        .anyMatch(input -> input.assumed() && input.name().contains("person-month"));
  }

  @Test
  void aDisputedFigureCountsOnceWithBothSides() {
    EntryMaker low = entry("e1").item("missiles").money(100e6, 100e6).during(Period.year(2023));
    EntryMaker high = entry("e2").item("rice").channel(Channel.ECONOMIC).money(300e6, 300e6);
    Dispute dispute =
        new Dispute(
            "d1",
            DisputeKind.NUMBER,
            List.of(
                new Dispute.Member("a", low.statement(), "e1", "o-1", null, 'C'),
                new Dispute.Member("b", high.statement(), "e2", "o-2", null, 'C')),
            "two figures",
            null,
            DisputeStatus.OPEN);
    Measure exchange = measure(dossier(List.of(dispute), low, high), "exchange");
    assertThat(value(exchange, "AAA → BBB, total").low()).isEqualTo(100e6);
    assertThat(value(exchange, "AAA → BBB, total").high()).isEqualTo(300e6);
  }

  @Test
  void anOpenEndStaysOpenAndGivesOnlyBounds() {
    Dossier dossier =
        dossier(
            entry("e1").item("military support").money(null, 9.8e9),
            entry("e2").kind(Kind.BENEFIT).back().item("gains").money(457e6, 1.19e9));
    Measure.Value a = value(measure(dossier, "asymmetry"), "A");
    assertThat(a.low()).isNull();
    assertThat(a.mid()).isNull();
    assertThat(a.high()).isCloseTo((9.8 - 0.457) / (9.8 + 0.457), within(1e-9));
    assertThat(value(measure(dossier, "exchange"), "AAA → BBB, total").low()).isNull();
    assertThat(measure(dossier, "balance").note()).contains("only bounds");
  }

  @Test
  void aFigureForAWholeListCountsOnceInTheLeastWorth() {
    Measure exchange =
        measure(
            dossier(
                entry("e1").item("military support").money(null, 9.8e9),
                entry("e2").item("artillery shells").quantity(2e6, null, "rounds"),
                entry("e3").item("mortar rounds").quantity(2e6, null, "rounds"),
                entry("e4").item("rockets").quantity(2e6, null, "rounds")),
            "exchange");
    assertThat(value(exchange, "AAA → BBB, total").low()).isEqualTo(2e6 * 100);
  }

  @Test
  void anOpenLowEndTakesWhatThePartsAreWorthAtLeastAsAnAssumption() {
    Dossier dossier =
        dossier(
            entry("e1").item("military support").money(null, 9.8e9),
            entry("e2").item("artillery shells").quantity(2e6, null, "shells"),
            entry("e3").kind(Kind.BENEFIT).back().item("gains").money(457e6, 1.19e9));
    Measure balance = measure(dossier, "balance");
    assertThat(balance.inputs())
        .anyMatch(
            input -> input.assumed() && input.name().startsWith("low end of \"military support\""));
    Measure.Value given = value(measure(dossier, "exchange"), "AAA → BBB, total");
    assertThat(given.low()).isEqualTo(1e9);
    assertThat(given.high()).isEqualTo(9.8e9);
    Measure asymmetry = measure(dossier, "asymmetry");
    assertThat(value(asymmetry, "A").low()).isCloseTo((1 - 1.19) / (1 + 1.19), within(1e-9));
    assertThat(value(asymmetry, "A").mid()).isNull();
    assertThat(value(asymmetry, "A, if each open end stood at the figure that is stated").mid())
        .isCloseTo((9.8 - 0.737) / (9.8 + 0.737), within(0.01));
  }

  @Test
  void oldGiftsAreNotSetAgainstNewOnes() {
    Measure balance =
        measure(
            dossier(
                entry("e1").item("military support").money(5e9, 6e9).during(SINCE_2023),
                entry("e2")
                    .back()
                    .channel(Channel.FINANCIAL)
                    .item("debt relief")
                    .money(10e9, 10e9)
                    .during(Period.year(2014)),
                entry("e3")
                    .back()
                    .channel(Channel.ECONOMIC)
                    .item("food")
                    .money(1e9, 1e9)
                    .during(Period.year(2024))),
            "balance");
    assertThat(balance.notValued()).anyMatch(line -> line.contains("earlier than 2023-01-01"));
    assertThat(value(balance, "BBB → AAA, independent").high()).isEqualTo(1e9);
  }

  @Test
  void otherCurrenciesAreConvertedAtTheYearsAverage() {
    Measure exchange =
        measure(
            dossier(
                entry("e1")
                    .channel(Channel.FINANCIAL)
                    .item("loan")
                    .amount(Amount.What.MONEY, 1e9, 1e9, "EUR", null)
                    .during(Period.year(2022))),
            "exchange");
    assertThat(value(exchange, "AAA → BBB, total").mid()).isCloseTo(1.0534e9, within(1e5));
    assertThat(exchange.inputs())
        .anyMatch(input -> input.source().startsWith("exchange-rates.tsv, line"));
  }

  /** The worked example of M6: midpoints of the six given items have an HHI of 0.37. */
  @Test
  void profileOfTheGivenSide() {
    Measure profile =
        measure(
            dossier(
                entry("e1").item("artillery shells").quantity(5.7e6, 6.7e6, "rounds"),
                entry("e2").item("mortar rounds").quantity(1.05e6, 1.24e6, "rounds"),
                entry("e3").item("rockets").quantity(649_640.0, 878_300.0, "rockets"),
                entry("e4").item("KN-23 missiles").quantity(100.0, 248.0, "missiles"),
                entry("e5").item("artillery systems").quantity(479.0, 794.0, "pieces"),
                entry("e6")
                    .kind(Kind.DEPLOYMENT)
                    .item("soldiers")
                    .quantity(15e3, 15e3, "soldiers")),
            "channel-profile");
    assertThat(value(profile, "AAA → BBB, item, HHI").mid()).isCloseTo(0.37, within(0.005));
    assertThat(value(profile, "AAA → BBB, item artillery shell").mid())
        .isCloseTo(0.57, within(0.005));
    assertThat(value(profile, "AAA → BBB, channel, HHI").mid()).isEqualTo(1.0);
  }

  @Test
  void mentionsAreCountedByQuadAndDirection() {
    Event aid = new Event(EventType.AID, null);
    Event threat = new Event(EventType.THREATEN, null);
    Measure mentions =
        measure(
            dossier(
                entry("e1").event(aid).during(Period.year(2024)),
                entry("e2").event(aid),
                entry("e3").event(aid).held(Modality.POSSIBLE),
                entry("e4").back().event(threat)),
            "mention-balance");
    assertThat(value(mentions, "AAA → BBB, material cooperation").mid()).isEqualTo(2);
    assertThat(value(mentions, "AAA → BBB, dated").mid()).isEqualTo(0.5);
    assertThat(value(mentions, "BBB → AAA, verbal conflict").mid()).isEqualTo(1);
  }

  @Test
  void commitmentsAreDatedAndNotSummed() {
    List<ActorCode> both = List.of(A, B);
    Measure commitments =
        measure(
            dossier(
                entry("e1")
                    .kind(Kind.AGREEMENT)
                    .channel(Channel.ALLIANCE)
                    .sides(both, both)
                    .item("mutual defence pact")
                    .during(Period.year(2024)),
                entry("e2")
                    .kind(Kind.ASSESSMENT)
                    .channel(Channel.ALLIANCE)
                    .sides(both, both)
                    .item("allies")
                    .negated(),
                entry("e3")
                    .kind(Kind.AGREEMENT)
                    .sides(both, both)
                    .item("arms deal")
                    .held(Modality.PLANNED)),
            "commitments");
    assertThat(commitments.values())
        .extracting(Measure.Value::label, Measure.Value::mid)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "2024: mutual defence pact (agreement, single-source)", 1.0),
            org.assertj.core.groups.Tuple.tuple("undated: allies (assessment, single-source)", 0.0),
            org.assertj.core.groups.Tuple.tuple(
                "undated: arms deal (agreement, single-source)", null));
    assertThat(commitments.citations()).hasSize(3);
  }

  @Test
  void lossesBenefitsAndYearsAreListed() {
    Dossier dossier =
        dossier(
            entry("e1")
                .kind(Kind.CASUALTY)
                .sides(List.of(A), List.of())
                .item("soldiers killed")
                .quantity(1800.0, 2200.0, "persons")
                .during(Period.year(2025)),
            entry("e2")
                .kind(Kind.RISK)
                .channel(Channel.SECURITY)
                .sides(List.of(), List.of(A))
                .item("tougher sanctions")
                .held(Modality.POSSIBLE),
            entry("e3")
                .kind(Kind.BENEFIT)
                .channel(Channel.POLITICAL)
                .sides(List.of(A), List.of(B))
                .item("recognition"));
    assertThat(
            value(
                    measure(dossier, "deployments-and-losses"),
                    "casualty of AAA: soldiers killed, 2025")
                .high())
        .isEqualTo(2200);
    Measure benefits = measure(dossier, "benefits-and-risks");
    assertThat(benefits.values())
        .extracting(Measure.Value::label)
        .containsExactly("risk to AAA: tougher sanctions, possible", "benefit to BBB: recognition");
    Measure timeline = measure(dossier, "timeline");
    assertThat(value(timeline, "2025").mid()).isEqualTo(1);
    assertThat(timeline.notValued()).containsExactly("2 entries without a date");
  }

  @Test
  void anEmptyDossierGivesEveryMeasureWithoutValuesAndANote() {
    List<Measure> measures = new Measures().measure(dossier(), TODAY, BOOK, OPTIONS);
    assertThat(measures)
        .extracting(Measure::name)
        .containsExactlyElementsOf(
            new Measures().names().stream().filter(name -> !name.equals("goldstein")).toList());
    for (Measure measure : measures) {
      assertThat(measure.note()).as(measure.name()).isNotNull();
      assertThat(measure.values()).as(measure.name()).isNotEmpty();
      assertThat(measure.values()).as(measure.name()).allMatch(v -> v.mid() == null);
    }
  }

  @Test
  void theSameInputGivesTheSameMeasures() {
    Dossier dossier =
        dossier(
            entry("e1").item("artillery shells").quantity(5.7e6, 6.7e6, "rounds"),
            entry("e2")
                .back()
                .channel(Channel.ECONOMIC)
                .item("food")
                .quantity(50e3, 700e3, "tonnes"));
    List<Measure> once = new Measures().measure(dossier, TODAY, BOOK, OPTIONS);
    assertThat(new Measures().measure(dossier, TODAY, BOOK, OPTIONS)).isEqualTo(once);
  }

  @Test
  void unknownNamesAreRefusedWithTheKnownOnes() {
    assertThatThrownBy(
            () -> new Measures().measure(dossier(), TODAY, BOOK, OPTIONS.only("strength")))
        .hasMessageContaining("No measure is called strength")
        .hasMessageContaining("asymmetry");
  }

  private static Measure measure(Dossier dossier, String name) {
    List<Measure> found = new Measures().measure(dossier, TODAY, BOOK, OPTIONS.only(name));
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static Measure.Value value(Measure measure, String label) {
    List<String> labels = new ArrayList<>();
    for (Measure.Value value : measure.values()) {
      if (value.label().equals(label)) {
        return value;
      }
      labels.add(value.label());
    }
    throw new AssertionError("No value is called \"" + label + "\" among " + labels);
  }
}
