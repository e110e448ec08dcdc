package org.entente.coding.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How many of the actors of marked news sentences are found. The sentences lie beside the checkout
 * or where the environment variable {@code ENTENTE_SHARED} says; they are no part of it.
 */
class GoldActorsTest {

  private static final Pattern TEXT = Pattern.compile("\"text\": \"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern CODE = Pattern.compile("\"(?:from|to)\": \"([A-Z]{3})\"");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-f]{4})|(.))");

  /** Codes of the marked sentences that the contract writes otherwise. */
  private static final Map<String, String> SAME = Map.of("SUN", "RUS");

  @Test
  void findsNineteenOfTwentyActorsOfMarkedSentences() throws IOException {
    Path shared = Path.of(System.getenv().getOrDefault("ENTENTE_SHARED", "../../shared"));
    Path gold = shared.resolve("gold-events/dev.jsonl");
    assumeTrue(Files.exists(gold), "shared corpus not here: skipped");
    ActorLexicon lexicon = ActorLexicon.load();
    int all = 0;
    int found = 0;
    for (String line : Files.readAllLines(gold)) {
      Set<String> codes = codes(lexicon, text(line));
      for (String code : listGold(line)) {
        all++;
        found += codes.contains(code) ? 1 : 0;
      }
    }
    assertThat(all).isGreaterThan(1000);
    assertThat((double) found / all).as("%d of %d actors", found, all).isGreaterThan(0.97);
  }

  private static Set<String> codes(ActorLexicon lexicon, String text) {
    return lexicon.find(text, null).stream()
        .flatMap(m -> m.codes().stream())
        .map(Object::toString)
        .map(code -> SAME.getOrDefault(code, code))
        .collect(Collectors.toSet());
  }

  private static List<String> listGold(String line) {
    return CODE.matcher(line).results().map(m -> m.group(1)).toList();
  }

  private static String text(String line) {
    Matcher matcher = TEXT.matcher(line);
    assertThat(matcher.find()).as(line).isTrue();
    return ESCAPE.matcher(matcher.group(1)).replaceAll(GoldActorsTest::unescape);
  }

  private static String unescape(MatchResult escape) {
    String sign =
        escape.group(1) != null
            ? String.valueOf((char) Integer.parseInt(escape.group(1), 16))
            : escape.group(2).replace('n', ' ').replace('t', ' ');
    return Matcher.quoteReplacement(sign);
  }
}
