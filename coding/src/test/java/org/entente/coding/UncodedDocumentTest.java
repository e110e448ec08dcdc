package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.entente.coding.parse.Parser;
import org.entente.coding.parse.RawToken;
import org.entente.coding.parse.Tree;
import org.entente.coding.sentence.Lexica;
import org.junit.jupiter.api.Test;

class UncodedDocumentTest {

  /** An engine that breaks on every text. */
  private static final class BrokenParser implements Parser {
    @Override
    public List<List<RawToken>> tokenize(String text, int offset) {
      throw new IllegalStateException("out of order");
    }

    @Override
    public Set<String> lemmas(String form) {
      throw new IllegalStateException("out of order");
    }

    @Override
    public Tree parse(List<RawToken> sentence) {
      throw new IllegalStateException("out of order");
    }
  }

  @Test
  void aTextOnWhichTheEngineBreaksIsAProblemAndNotTheEnd() {
    Coder coder = new Coder(new BrokenParser(), Lexica.load());
    Coding coding = coder.code(LoadedCoder.document("a.txt", "Norway gave Fiji boats.", "en"));
    assertThat(coding.statements()).isEmpty();
    assertThat(coding.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo("uncoded");
              assertThat(problem.message()).contains("out of order");
            });
  }
}
