package org.entente.coding.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.entente.coding.LoadedCoder;
import org.entente.coding.frame.Frames;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The parser of the program gives the words, tags, lemmas, heads and labels of NLP4J as it comes,
 * on our own sentences: those of the conformance tests, the examples of all frames, and word salad
 * from their words, which leads a parser where no sentence does.
 */
class EnginesAgreeTest {

  private static final Parser LEAN = LoadedCoder.parser();
  private static Parser plain;
  private static List<String> sentences;

  @BeforeAll
  static void load() throws IOException {
    plain = Engines.plain();
    sentences = new ArrayList<>(firstColumn("arcs.tsv", 0));
    sentences.addAll(firstColumn("lemmas.tsv", 2));
    Frames.load().list().forEach(f -> f.examples().forEach(e -> sentences.add(e.text())));
    assertThat(sentences).hasSizeGreaterThan(100);
  }

  private static List<String> firstColumn(String table, int column) throws IOException {
    try (InputStream in = EnginesAgreeTest.class.getResourceAsStream(table)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1)[column])
          .toList();
    }
  }

  @Test
  void onSentences() {
    sentences.forEach(EnginesAgreeTest::agree);
  }

  @Test
  void onWordSalad() {
    long seed = 20260722;
    Random random = new Random(seed);
    List<String> words = sentences.stream().flatMap(s -> List.of(s.split(" ")).stream()).toList();
    for (int i = 0; i < 400; i++) {
      String salad =
          random
              .ints(1 + random.nextInt(40), 0, words.size())
              .mapToObj(words::get)
              .collect(Collectors.joining(" "));
      agree(salad);
    }
  }

  private static void agree(String text) {
    List<List<RawToken>> cut = LEAN.tokenize(text, 3);
    assertThat(cut).as(text).isEqualTo(plain.tokenize(text, 3));
    for (List<RawToken> sentence : cut) {
      assertThat(LEAN.parse(sentence).tokens()).as(text).isEqualTo(plain.parse(sentence).tokens());
    }
  }
}
