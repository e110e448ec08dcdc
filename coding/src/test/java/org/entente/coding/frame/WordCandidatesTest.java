package org.entente.coding.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.sf.extjwnl.data.POS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The words of the frames against WordNet: none is misspelt, none can never match; and the list of
 * neighbours, written to {@code target/word-candidates.tsv}, proposes what one would look for.
 */
class WordCandidatesTest {

  private static final Frames FRAMES = Frames.load();

  /** What may stand behind the first word of a term: prepositions and particles. */
  private static final Set<String> BEHIND =
      Set.of(
          "about",
          "afloat",
          "alive",
          "above",
          "across",
          "after",
          "against",
          "ahead",
          "along",
          "alongside",
          "amid",
          "among",
          "apart",
          "around",
          "as",
          "aside",
          "at",
          "away",
          "back",
          "before",
          "behind",
          "below",
          "beside",
          "between",
          "beyond",
          "by",
          "down",
          "due",
          "for",
          "forth",
          "forward",
          "from",
          "home",
          "in",
          "inside",
          "into",
          "near",
          "of",
          "off",
          "on",
          "onto",
          "open",
          "out",
          "outside",
          "over",
          "past",
          "round",
          "through",
          "to",
          "together",
          "toward",
          "towards",
          "under",
          "up",
          "upon",
          "with",
          "within",
          "without");

  /** How a frame is written that any verb evokes. */
  private static final String ANY_VERB = "*";

  private static WordCandidates candidates;

  @BeforeAll
  static void loadWordNet() {
    candidates = new WordCandidates();
  }

  @Test
  void theListProposesSynonymsAndMarksWhatIsCovered() throws IOException {
    List<WordCandidates.Candidate> all = candidates.list(FRAMES);

    assertThat(all)
        .anyMatch(c -> c.frame().equals("seize") && c.word().equals("skyjack"))
        .anyMatch(c -> !c.covered().isEmpty());
    assertThat(all)
        .as("a word is no candidate of the frame that has it")
        .noneMatch(c -> c.covered().contains(c.frame()));
    List<String> rows = new ArrayList<>();
    rows.add(String.join("\t", "frame", "neighbour-of", "word", "sense", "covered", "gloss"));
    all.forEach(c -> rows.add(c.row()));
    Files.write(Path.of("target", "word-candidates.tsv"), rows);
  }

  @Test
  void everyVerbOfAFrameIsAnEnglishVerb() throws IOException {
    assertThat(unknown(POS.VERB, Frame::verbs, "verbs")).isEmpty();
  }

  @Test
  void everyNounOfAFrameIsAnEnglishNoun() throws IOException {
    assertThat(unknown(POS.NOUN, Frame::nouns, "nouns")).isEmpty();
  }

  @Test
  void whatStandsBehindAVerbIsAParticleOrAPreposition() {
    assertThat(FRAMES.list())
        .allSatisfy(
            frame ->
                assertThat(frame.verbs())
                    .as("verbs of %s", frame.name())
                    .allSatisfy(
                        verb -> assertThat(BEHIND).containsAll(behindFirst(verb.split(" ")))));
  }

  private static List<String> behindFirst(String[] words) {
    return List.of(words).subList(1, words.length);
  }

  private static List<String> unknown(POS form, Function<Frame, Set<String>> words, String list)
      throws IOException {
    Set<String> newer = newer(list);
    return FRAMES.list().stream()
        .flatMap(
            frame ->
                words.apply(frame).stream()
                    .filter(word -> !word.equals(ANY_VERB))
                    .filter(word -> !candidates.knows(form, word))
                    .filter(word -> !newer.contains(word.split(" ", 2)[0]))
                    .map(word -> frame.name() + ": " + word))
        .toList();
  }

  /** What a person has read letter by letter, since WordNet does not have it. */
  private static Set<String> newer(String list) throws IOException {
    try (InputStream in = WordCandidatesTest.class.getResourceAsStream("newer-words.txt")) {
      assertThat(in).as("newer-words.txt beside this test").isNotNull();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String after = text.substring(text.indexOf("[" + list + "]") + list.length() + 2);
      int end = after.indexOf('[');
      return Set.of((end < 0 ? after : after.substring(0, end)).strip().split("[,\\s]+"));
    }
  }
}
