package org.entente.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.measures.EntryMaker.A;
import static org.entente.measures.EntryMaker.B;
import static org.entente.measures.EntryMaker.dossier;
import static org.entente.measures.EntryMaker.entry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.measures.commitments.Obligations;
import org.entente.model.ActorCode;
import org.entente.model.Kind;
import org.entente.model.Period;
import org.entente.model.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Obligations out of the words of agreements, and out of an imported table. */
class CommitmentsTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 9, 30);

  private static EntryMaker treaty(String quote) {
    return entry("e1")
        .kind(Kind.AGREEMENT)
        .sides(List.of(A, B), List.of(A, B))
        .item("treaty")
        .quote(quote)
        .during(Period.day(LocalDate.of(2024, 6, 19)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Under Article 4 each will help the other with all means if it is attacked.      | defence              | true  | Article 4      | the duty, with its article
          The fourth article obliges each side to aid the other if it is attacked.         | defence              | true  | fourth article | an article told as a word
          The treaty has no clause on mutual defence.                                      | defence              | false |                | a denial is 0
          They will come to each other's aid.                                              | defence              | true  |                | a customary wording
          The pact contains a pledge of neutrality.                                        | neutrality           | true  |                |
          They signed a non-aggression pact.                                               | non-aggression       | true  |                |
          Article 3 has them consult at once in a crisis.                                  | consultation         | true  | Article 3      |
          They agreed not to conclude treaties with third states against each other.       | no-hostile-pacts     | true  |                | the not is the duty itself
          It applies in an armed attack, in line with Article 51 of the UN Charter.        | condition-un-charter | true  |                | the Charter's article is not the treaty's
          Both parliaments ratified the treaty in November.                                | ratification         | true  |                |
          """)
  void obligationsOfAQuote(String quote, String name, boolean held, String article, String why) {
    List<Obligations.Named> named =
        Obligations.shipped().named(treaty(quote.strip()).make()).stream()
            .filter(n -> n.name().equals(name))
            .toList();
    assertThat(named).as(quote).hasSize(1);
    assertThat(named.get(0).held()).as(String.valueOf(why)).isEqualTo(held);
    assertThat(named.get(0).article()).as(String.valueOf(why)).isEqualTo(article);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          'They signed a deal on grain.'
          'The treaty was signed in the palace, and the guests attacked the buffet.'
          'Trade helped both to defend their budgets.'
          """)
  void wordsThatOblige(String quote) {
    assertThat(Obligations.shipped().find(treaty(quote).make())).isEmpty();
  }

  /** "They are not allies; the treaty has a clause on mutual defence": only the first is denied. */
  @Test
  void aNegatedJudgementDeniesItselfAlone() {
    EntryMaker judgement =
        treaty("They are not allies by their own words; the treaty has a clause on mutual defence.")
            .kind(Kind.ASSESSMENT)
            .negated();
    assertThat(Obligations.shipped().find(judgement.make())).contains(Obligations.DEFENCE);
    EntryMaker none = treaty("A clause on mutual defence is missing.").negated();
    assertThat(Obligations.shipped().find(none.make())).isEmpty();
  }

  @Test
  void theVectorStandsBelowTheAgreementsAndWhatNoQuoteNamesIsOpen() {
    Found found =
        Found.of(
            "commitments",
            dossier(
                treaty(
                    "Under Article 4 each will help the other with all means if it is attacked.")),
            Imported.none(),
            TODAY);
    assertThat(found.mid("2024-06-19, defence, Article 4, in: treaty (s-e1)")).isEqualTo(1);
    assertThat(found.measure().notValued())
        .singleElement()
        .asString()
        .startsWith("no quote names: offence, neutrality, non-aggression, consultation");
  }

  /** Facts of the published file: docs/importing.md, PublishedFactsTest. */
  @Test
  void codedTreatiesStandBeside(@TempDir Path folder) {
    Tie tie = new Tie(new ActorCode("RUS"), new ActorCode("PRK"));
    try (ImportedLedger ledger = new ImportedLedger(folder)) {
      ledger.take("atop", SharedData.get("alliances_atop/atop_spells_19states.csv"));
      Found found = Found.of("commitments", tie, ledger.imported(), TODAY);
      assertThat(found.mid("ATOP, 1961–1996, defence")).isEqualTo(1);
      assertThat(found.mid("ATOP, 2000–2018, defence")).isZero();
      assertThat(found.mid("ATOP, 2008–2018, non-aggression")).isEqualTo(1);
      assertThat(found.mid("ATOP, 2000–2018, consultation")).isEqualTo(1);
      assertThat(found.measure().note()).contains("ATOP codes treaties to 2018");
    }
  }
}
