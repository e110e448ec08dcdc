package org.entente.coding.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.entente.model.Channel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemLexiconTest {
  private static final ItemLexicon LEXICON = ItemLexicon.load();

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          artillery shells            | artillery-shell      | plural, longest match
          artillery                   | artillery-system     | the shorter word is another thing
          millions of artillery shells| artillery-shell      | a number carries the thing
          155mm shells                | artillery-shell      | letters and digits parted
          rounds of ammunition        | ammunition           | a synonym with a preposition
          two rounds of talks         | mediation            | "rounds" only carries
          KN-23 ballistic missiles    | ballistic-missile    | name before the head
          KN-23 missiles              | ballistic-missile    | the name narrows the head
          missiles                    | missile              | the head alone
          missile technology          | missile-technology   | not a missile
          F-16 combat aircraft        | fighter              | head and name agree
          F16s                        | fighter              | written together
          J-10CE jets                 | fighter              | a variant's letters
          Shahed-136                  | attack-drone         | name alone
          Iran's Shahed drones        | attack-drone         | possessive before a name
          T-72B3 tanks                | tank                 | variant
          S-400 batteries             | air-defence-system   | the last word only carries
          air defense systems         | air-defence-system   | American spelling, carrier at the end
          air-defence systems (limited)| air-defence-system  | brackets end the phrase
          Pantsir-class vehicles      | air-defence-vehicle  | synonym with a name
          oil supplies                | oil                  | carrier at the end
          supplies of refined petroleum products | refined-oil | carrier before of
          crude oil                   | crude-oil            | narrower than oil
          coal exports                | coal                 | exports of a thing are the thing
          exports                     | exports              | exports alone are trade
          arms imports                | arms-trade           | a synonym of its own
          fertilizer                  | fertiliser           | American spelling
          650,000 tons of rice        | rice                 | number and unit
          line of credit              | credit-line          | a synonym with a preposition
          loans to the central bank   | loan                 | head before a preposition
          debt of the ministry        | debt                 | of after a head that says something
          transfer of technology      | technology           | whole phrase
          hard currency               | cash                 | two words
          soldiers' pay               | pay                  | possessive plural
          combat troops               | soldier              | plural
          servicemen                  | military-personnel   | irregular plural
          veto in the Security Council| un-veto              | head before a preposition
          arms and military support   | military-support     | the last of a pair is the wider
          spare parts                 | machinery            | two words
          the patrol boat Anna Maria  | patrol-boat          | names after the head
          F-16 spare parts            | machinery            | the head is not the aircraft
          """)
  void findsTheClassOfAPhrase(String phrase, String expected, String why) {
    assertThat(LEXICON.classify(phrase)).as(why).map(ItemClass::id).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mutual respect
          missile crewing levels
          ''
          , of
          the White House
          """)
  void findsNothingWhereTheHeadIsNoThing(String phrase) {
    assertThat(LEXICON.classify(phrase)).isEmpty();
  }

  @Test
  void knowsTheHierarchy() {
    assertThat(LEXICON.isA("artillery-shell", "ammunition")).isTrue();
    assertThat(LEXICON.isA("artillery-shell", "military-support")).isTrue();
    assertThat(LEXICON.isA("soldier", "military-support")).isTrue();
    assertThat(LEXICON.isA("artillery-shell", "artillery-shell")).isTrue();
    assertThat(LEXICON.isA("ammunition", "artillery-shell")).isFalse();
    assertThat(LEXICON.isA("no-such-class", "arms")).isFalse();
  }

  @Test
  void givesTheChannelOfAPhrase() {
    assertThat(LEXICON.channelOf("refined oil", Channel.GENERAL)).isEqualTo(Channel.ECONOMIC);
    assertThat(LEXICON.channelOf("goodwill", Channel.POLITICAL)).isEqualTo(Channel.POLITICAL);
  }

  @Test
  void everyClassIsFoundByItsOwnNameAndBySynonyms() {
    assertThat(LEXICON.list()).hasSizeGreaterThan(250);
    for (ItemClass item : LEXICON.list()) {
      assertThat(LEXICON.classify(item.id())).as(item.id()).contains(item);
      for (String synonym : item.synonyms()) {
        assertThat(LEXICON.classify(synonym)).as(item.id() + ": " + synonym).contains(item);
      }
    }
  }

  @Test
  void saysEveryMistakeWithItsLine() {
    List<ItemListReader.Line> lines =
        List.of(
            line(1, "shell\tmilitary\tround\tammo\tgoods\tgrenade"),
            line(2, "ammo\tmilitary\tround\tshell\tgoods\tgrenades"),
            line(3, "fuel\toily\ttonne\t-\tgoods\t"),
            line(4, "oil\teconomic"),
            line(5, "coal\teconomic\ttonne\trock\tgoods\t"));
    assertThatThrownBy(() -> ItemLexicon.of(lines, List.of(), List.of(), List.of()))
        .hasMessageContaining("line 1: its broader classes run in a circle")
        .hasMessageContaining("\"grenades\" stands in shell and ammo")
        .hasMessageContaining("line 3: No channel is called oily")
        .hasMessageContaining("line 4: has 2 columns")
        .hasMessageContaining("line 5: no class is called rock");
  }

  private static ItemListReader.Line line(int number, String text) {
    return new ItemListReader.Line("items.tsv", number, text);
  }

  @ParameterizedTest
  @CsvSource({
    "shipments of turnips, food, a word that the list lacks",
    "a new gunship, arms, its company is helicopters and drones",
    "a shipment of frozen shad, seafood, what is shipped counts",
    "wheat, , the list has a class for it",
    "a midnight deadline, , nothing that passes is near"
  })
  void likenessIsAskedOnlyWhereNoWordFits(String phrase, @Nullable String itemClass, String why) {
    assertThat(LEXICON.similar(phrase).map(c -> c.itemClass().id()).orElse(null))
        .as(why)
        .isEqualTo(itemClass);
  }
}
