package org.entente.scenarios.drivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.model.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriverFileTest {
  private static final String GOOD =
      """
      # a remark
      set | Two
      driver war | the war
      state war=on | on
      state war=ends | ends
      driver pay | the pay
      state pay=yes | paid
      state pay=no | unpaid
      """;

  private final Path folder;

  DriverFileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsEverythingThatAFileSays() throws IOException {
    DriverSet set =
        read(
            GOOD
                + """
                roles flow
                drift 0.05 | because | https://example.org
                judge war=on -> pay=yes +2 | need | assumption
                judge war=on -> pay=no 0 | no matter | assumption
                effect war=ends A>B military stops from 2..4 until 12 | over | Somebody 2020
                effect pay=no both * 0.5..0.8 | thin | assumption
                """);

    assertThat(set.name()).isEqualTo("Two");
    assertThat(set.roles()).isEqualTo(Roles.FLOW);
    assertThat(set.drift()).isEqualTo(0.05);
    assertThat(set.driftGround().isAssumption()).isFalse();
    assertThat(set.drivers()).extracting(Driver::id).containsExactly("war", "pay");
    assertThat(set.judgements()).as("0 says nothing").hasSize(1);
    Effect stop = set.effects().get(0);
    assertThat(stop.isStop()).isTrue();
    assertThat(stop.firstMonth()).isEqualTo(Range.of(2, 4));
    assertThat(stop.until()).isEqualTo(12);
    assertThat(stop.ground().place()).endsWith("line 13");
    assertThat(stop.reaches(Way.A_TO_B, "military")).isTrue();
    assertThat(stop.reaches(Way.B_TO_A, "military")).isFalse();
    assertThat(set.effects().get(1).reaches(Way.B_TO_A, "trade")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          "drver war | x"                                      ; no line begins with "drver"       ; a slip in the keyword
          "driver war | again"                                 ; stands there twice                ; a name used twice
          "driver | x"                                         ; a line of this kind reads         ; no name
          "state wra=on | x"                                   ; no driver wra stands above        ; a slip in a name
          "judge war=on -> pay=yes 4 | r | s"                  ; from -3 to 3                      ; out of bounds
          "judge war=on -> pay=yes 2.5 | r | s"                ; from -3 to 3                      ; not whole
          "judge war=on pay=yes 2 | r | s"                     ; a line of this kind reads         ; the arrow is missing
          "judge war=on -> war=ends 2 | r | s"                 ; does not act upon itself          ; the diagonal is empty
          "judge war=on -> pay=maybe 2 | r | s"                ; has no state maybe; it has yes, no ; a state that is not there
          "judge war=on -> pay=yes 2 | r"                      ; or | assumption                   ; nobody says where from
          "judge war=on -> pay=yes 2"                          ; the reason is missing             ; nobody says why
          "effect war=on A>C military 1..2 | r | s"            ; write A>B, B>A or both            ; no such direction
          "effect war=on A>B militray 1..2 | r | s"            ; is no channel                     ; a slip in a channel
          "effect war=on A>B military 2..1 | r | s"            ; swap the two                      ; backwards
          "effect war=on A>B military -1 | r | s"              ; write a number or two             ; no flow turns round
          "effect war=on A>B military 1 from 5 until 3 | r | s" ; end before it begins             ; months backwards
          "effect war=on A>B military 1 till 3 | r | s"        ; is not understood                 ; a word that is none
          "drift 3 | r | s"                                    ; write 0 to 1                      ; nothing would be left to see
          """)
  void namesLineAndRemedyOfEachMistake(String line, String words, String why) {
    BadDriversException bad =
        catchThrowableOfType(BadDriversException.class, () -> read(GOOD + line + "\n"));

    assertThat(bad.mistakes()).as(why).hasSize(1);
    assertThat(bad.mistakes().get(0)).contains("test.drivers, line 9: ").contains(words);
  }

  @Test
  void namesAllMistakesAtOnce() {
    assertThatThrownBy(() -> read("driver a | x\nstate a=b | y\nnonsense\n"))
        .isInstanceOf(BadDriversException.class)
        .hasMessageContaining("line 3: no line begins")
        .hasMessageContaining("line 1: the driver a needs two states or more");
    assertThatThrownBy(() -> read("# nothing\n")).hasMessageContaining("holds no driver");
  }

  @Test
  void whatIsTypedIsCheckedAgainstTheSet() throws IOException {
    DriverSet set = read(GOOD);

    assertThat(set.choice("war=ends")).isEqualTo(new Choice("war", "ends"));
    assertThatThrownBy(() -> set.choice("war")).hasMessageContaining("as in war=on");
    assertThatThrownBy(() -> set.choice("peace=on")).hasMessageContaining("there are war, pay");
    assertThatThrownBy(() -> set.choice("war=off")).hasMessageContaining("it has on, ends");
  }

  @Test
  void everyLineOfTheShippedSetHasAReasonAndIsMarked() {
    DriverSet set = DriverFile.builtIn();

    assertThat(set.drivers()).hasSizeGreaterThanOrEqualTo(5);
    assertThat(set.effects()).allMatch(effect -> effect.ground().isAssumption());
    assertThat(set.judgements()).allMatch(judgement -> judgement.ground().isAssumption());
    assertThat(set.judgements()).noneMatch(judgement -> judgement.ground().reason().isBlank());
  }

  private DriverSet read(String text) throws IOException {
    return DriverFile.read(Files.writeString(folder.resolve("test.drivers"), text));
  }
}
