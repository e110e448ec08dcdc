package org.entente.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.entente.coding.LexiconException;
import org.entente.model.ActorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An analyst's own lines: taken where right, refused with file and line where wrong. */
class LexiconErrorsTest {

  private static LexiconSource own(LexiconTable table, String line) {
    String header = String.join("\t", table.columns());
    return new LexiconSource(
        table, "own-" + table.file(), "# mine\n" + header + "\n" + line.replace(';', '\t') + "\n");
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "STATES | QQ1;kingdom;Ruritania | own-states.tsv:3: the type must be state or territory | type",
        "STATES | ruritania;state;Ruritania | own-states.tsv:3: 'ruritania' is no actor code | code",
        "STATES | RUS;state;Ruritania | own-states.tsv:3: the code RUS is given twice | code twice",
        "STATES | QQR;state;Norway | 'Norway' is already taken | name of another",
        "STATES | QQR;state;A;B;C;D;E;F;G;H | own-states.tsv:3: 10 cells where the header names 9 | cells",
        "LEADERS | QQR;Rudolf Elphberg;;king;1890; | own-leaders.tsv:3: the code QQR is in none | code",
        "LEADERS | RUS;Rudolf Elphberg;;king;soon; | own-leaders.tsv:3: no period: 'soon' to '' | date",
        "LEADERS | RUS;Rudolf Elphberg;;king;1999;1990 | own-leaders.tsv:3: no period | order",
        "LEADERS | RUS;;;king;1999;1990 | own-leaders.tsv:3: a leader needs a name | no name",
        "AFFIXES | flavoured;behind;NEAR | own-affixes.tsv:3: the place must be before or after | place",
        "AFFIXES | flavoured;after;TASTY | own-affixes.tsv:3: no role: TASTY | role",
        "BORDERS | RUS;PRK;UP | own-borders.tsv:3: the direction must be one of | direction",
        "OFFICES | jester;perhaps | own-offices.tsv:3: acts must be yes or no | office",
        "GROUPS | Red Hand;;XYZ; | own-groups.tsv:3: the code XYZ is in none | group",
      })
  void namesFileAndLine(LexiconTable table, String line, String error, String why) {
    assertThatThrownBy(() -> ActorLexicon.load(List.of(own(table, line))))
        .as(why)
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining(error);
  }

  @Test
  void refusesAFileWithOtherColumns() {
    LexiconSource wrong = new LexiconSource(LexiconTable.TITLES, "own.tsv", "rank\nDuke\n");
    assertThatThrownBy(() -> ActorLexicon.load(List.of(wrong)))
        .hasMessageContaining("own.tsv:1: the columns must be [title], but are [rank]");
  }

  @Test
  void saysAllErrorsTogether() {
    List<LexiconSource> two =
        List.of(
            own(LexiconTable.OFFICES, "jester;perhaps"), own(LexiconTable.BORDERS, "RUS;PRK;UP"));
    assertThatThrownBy(() -> ActorLexicon.load(two))
        .isInstanceOfSatisfying(LexiconException.class, e -> assertThat(e.listErrors()).hasSize(2));
  }

  @Test
  void takesAnAnalystsOwnState() {
    ActorLexicon lexicon =
        ActorLexicon.load(
            List.of(own(LexiconTable.STATES, "QQR;state;Ruritania;;Ruritanian;;Strelsau")));
    assertThat(lexicon.get(new ActorCode("QQR")).name()).isEqualTo("Ruritania");
    assertThat(lexicon.find("The Ruritanian army left Strelsau.", null))
        .extracting(ActorMention::form)
        .containsExactly(Form.ADJECTIVE, Form.CAPITAL);
  }
}
