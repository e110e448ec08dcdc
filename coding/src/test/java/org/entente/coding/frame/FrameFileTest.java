package org.entente.coding.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.entente.coding.LexiconException;
import org.entente.coding.words.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A frame with a slip of the pen is refused where it stands, with what could stand there. */
class FrameFileTest {

  private static final String GOOD =
      """
      # a comment

      frame: give
      kind: transfer
      event: AID/military
      verb: give, hand over
      from: agent by
      to: recipient patient~ against!
      object: #arms, @sanctions, @~material-support, border
      needs: from to
      flags: counterpart
      example: Norway gave Moldova arms. => NOR > MDA
      """;

  @Test
  void aGoodFrameIsRead() throws IOException {
    List<Frame> frames = read(GOOD);
    assertThat(frames).hasSize(1);
    assertThat(frames.get(0).to()).containsExactly("recipient", "patient~", "against!");
    assertThat(frames.get(0).examples()).hasSize(1);
  }

  @ParameterizedTest(name = "{1} instead of {0}: line {2}, says {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "from: agent by | from: agnet by | 7 | clause-agent",
        "patient~ | patient~~ | 8 | no selector",
        "needs: from to | needs: form to | 10 | one-object",
        "flags: counterpart | flags: counterparts | 11 | world-or-flow",
        "#arms | #armz | 9 | technology",
        "@sanctions | @sanction | 9 | no list",
        "@~material-support | @~support-material | 9 | no list",
        "needs: from to | need: from to | 10 | no key",
        "needs: from to | from: agent | 10 | already",
        "AID/military | AIDE | 3 | no event type",
        "kind: transfer | kind: gift | 3 | gift",
        "=> NOR > MDA | => NOR | 3 | FROM > TO",
      })
  void aSlipIsRefusedAtItsLine(String good, String bad, int line, String said) {
    assertThat(GOOD).contains(good);
    assertThatThrownBy(() -> read(GOOD.replace(good, bad)))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith("try.frames:" + line + ": ")
        .hasMessageContaining(said);
  }

  private static List<Frame> read(String text) throws IOException {
    return FrameFile.read(
        "try.frames",
        new BufferedReader(new StringReader(text)),
        new FrameCheck(Vocabulary.load()));
  }
}
