package org.entente.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.reading.NearDuplicates.Pair;
import org.junit.jupiter.api.Test;

/** Who shares wording with whom, and how much of each text it is. */
final class NearDuplicatesTest {

  /** Words of no meaning, so that two texts share runs of five only where they are copied. */
  private static String words(int seed, int count) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append("w").append(random.nextInt(5000)).append(i % 12 == 11 ? ". " : " ");
    }
    return text.toString().strip();
  }

  private static List<Pair> find(String... texts) {
    Map<String, String> byId = new LinkedHashMap<>();
    for (int i = 0; i < texts.length; i++) {
      byId.put(Character.toString('a' + i), texts[i]);
    }
    return new NearDuplicates().find(byId);
  }

  @Test
  void findsACopyWhateverItsLayoutAndCase() {
    String text = words(1, 200);
    assertThat(
            find(
                text,
                words(2, 200),
                text.toUpperCase(java.util.Locale.ROOT).replace(". ", ".\n\n")))
        .containsExactly(new Pair("a", "c", 1, 1, 1));
  }

  @Test
  void findsACutByWhatOfItStandsInTheOther() {
    String text = words(1, 400);
    String cut = text.substring(0, text.length() / 5);
    Pair pair = find(text, "A lead of its own. " + cut).get(0);
    assertThat(pair.containmentOfSecondInFirst()).isGreaterThan(0.9);
    assertThat(pair.containmentOfFirstInSecond()).isCloseTo(0.2, within(0.02));
    assertThat(pair.jaccard()).isCloseTo(0.19, within(0.03));
  }

  @Test
  void aChangedFigureCostsOneWord() {
    String text = words(1, 99) + " They sent 6,700 containers there by sea. " + words(2, 100);
    Pair pair = find(text, text.replace("6,700", "67,000")).get(0);
    assertThat(pair.containmentOfSecondInFirst()).isCloseTo(205.0 / 206, within(0.001));
  }

  @Test
  void aSharedClosingFormulaMakesNoPair() {
    String formula = " This house reports from thirty countries and can be reached by post.";
    assertThat(find(words(1, 150) + formula, words(2, 150) + formula)).isEmpty();
  }

  @Test
  void textsWithoutWordsShareNothing() {
    assertThat(find("", "…", "", "one two")).isEmpty();
  }

  @Test
  void findsTheCopiesAmongTwentyThousandTextsInSeconds() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < 20_000; i++) {
      texts.put("t" + i, words(i, 60));
    }
    texts.put("copy", words(777, 60) + " and one more sentence at its end.");
    long start = System.nanoTime();
    List<Pair> pairs = new NearDuplicates().find(texts);
    assertThat(pairs).hasSize(1);
    assertThat(pairs.get(0).first()).isEqualTo("t777");
    assertThat((System.nanoTime() - start) / 1e9).isLessThan(60);
  }

  @Test
  void findsEveryRepublishedTextOfARealAgency() throws IOException {
    Path corpus = SharedData.folder("kcna").resolve("kcna_en_2023-12_2024-11.jsonl");
    assumeTrue(Files.exists(corpus), "shared corpus not here: skipped");
    Map<String, String> texts = new LinkedHashMap<>();
    Map<Integer, List<String>> groups = new HashMap<>();
    for (String line : Files.readAllLines(corpus)) {
      JsonNode row = new ObjectMapper().readTree(line);
      texts.put(row.path("id").asText(), row.path("text").asText());
      groups
          .computeIfAbsent(row.path("text_group").asInt(), key -> new ArrayList<>())
          .add(row.path("id").asText());
    }
    List<Pair> pairs = new NearDuplicates(0.5).find(texts);
    Map<String, Pair> byIds = new HashMap<>();
    pairs.forEach(pair -> byIds.put(pair.first() + " " + pair.second(), pair));
    int wanted = 0;
    int found = 0;
    for (List<String> group : groups.values()) {
      for (int i = 0; i < group.size(); i++) {
        for (int j = i + 1; j < group.size(); j++) {
          wanted++;
          Pair pair = byIds.get(group.get(i) + " " + group.get(j));
          found += pair != null && pair.jaccard() == 1 ? 1 : 0;
        }
      }
    }
    System.out.printf("republished pairs: %d of %d; all pairs: %d%n", found, wanted, pairs.size());
    assertThat(wanted).isEqualTo(1201);
    assertThat(found).isEqualTo(wanted);
  }
}
