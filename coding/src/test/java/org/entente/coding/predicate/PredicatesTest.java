package org.entente.coding.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.coding.LoadedCoder;
import org.entente.coding.parse.RawToken;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Who does what to whom, whatever the form of the sentence. */
class PredicatesTest {

  @ParameterizedTest(name = "{1} in \"{0}\": {6}")
  @CsvFileSource(
      resources = "predicates.tsv",
      delimiter = '\t',
      quoteCharacter = '`',
      useHeadersInDisplayName = false,
      numLinesToSkip = 1)
  void findsTheArguments(
      String sentence,
      String head,
      @Nullable String agents,
      @Nullable String patients,
      @Nullable String recipients,
      @Nullable String prepositions,
      String why) {
    Tree tree = tree(sentence);
    Predicate predicate = of(tree, head, Set.of());
    assertThat(forms(predicate.agents())).as("agents: %s%n%s", why, tree).isEqualTo(list(agents));
    assertThat(forms(predicate.patients()))
        .as("patients: %s%n%s", why, tree)
        .isEqualTo(list(patients));
    assertThat(forms(predicate.recipients()))
        .as("recipients: %s%n%s", why, tree)
        .isEqualTo(list(recipients));
    assertThat(behind(predicate))
        .as("prepositions: %s%n%s", why, tree)
        .isEqualTo(list(prepositions));
  }

  @Test
  void aTimeStandsBehindNoPreposition() {
    Tree tree = tree("The aid was announced on Friday.");
    int friday =
        tree.tokens().stream()
            .filter(t -> t.form().equals("Friday"))
            .findFirst()
            .orElseThrow()
            .index();
    assertThat(of(tree, "announced", Set.of()).behind("on")).hasSize(1);
    assertThat(of(tree, "announced", Set.of(friday)).behind("on")).isEmpty();
  }

  /** Frames are tried in this order; any other would differ from process to process. */
  @Test
  void prepositionsStandInTheOrderOfTheText() {
    Tree tree = tree("Mali spoke in Paris at a summit with Chad about grain before a vote.");
    List<String> found = List.copyOf(of(tree, "spoke", Set.of()).prepositions().keySet());
    assertThat(found).hasSizeGreaterThanOrEqualTo(3);
    List<Integer> places =
        found.stream()
            .map(
                p ->
                    tree.tokens().stream()
                        .filter(t -> t.form().equals(p))
                        .findFirst()
                        .orElseThrow()
                        .index())
            .toList();
    assertThat(places).isSorted();
  }

  @Test
  void aParticleIsPartOfTheVerbAndNoPreposition() {
    assertThat(of(tree("Mali cut off the supplies."), "cut", Set.of()).particle()).isEqualTo("off");
    assertThat(of(tree("Mali handed over the prisoners."), "handed", Set.of()).particle())
        .isEqualTo("over");
    assertThat(of(tree("Mali sent prisoners."), "sent", Set.of()).particle()).isEmpty();
  }

  @Test
  void whatStandsBeforeANounOfDoingModifiesIt() {
    Predicate exports = of(tree("Norwegian exports to Latvia fell."), "exports", Set.of());
    assertThat(exports.form()).isEqualTo(Predicate.Form.NOUN);
    assertThat(forms(exports.modifiers())).containsExactly("Norwegian");
  }

  @Test
  void theClausesThatHangOnAWordAreItsComplements() {
    assertThat(
            forms(
                of(tree("Norway agreed to supply generators."), "agreed", Set.of()).complements()))
        .containsExactly("supply");
    assertThat(forms(of(tree("Peru is ready to lend money."), "ready", Set.of()).complements()))
        .containsExactly("lend");
    assertThat(
            forms(
                of(tree("Japan's plan to rebuild the port failed."), "plan", Set.of())
                    .complements()))
        .containsExactly("rebuild");
  }

  @Test
  void auxiliariesAreNoPredicatesOfTheirOwn() {
    Tree tree = tree("The maize has been delivered.");
    assertThat(Predicates.of(tree, Set.of()))
        .extracting(p -> p.head().form())
        .containsExactly("maize", "delivered");
  }

  private static Tree tree(String sentence) {
    List<List<RawToken>> sentences = LoadedCoder.parser().tokenize(sentence, 0);
    assertThat(sentences).as("one sentence").hasSize(1);
    return LoadedCoder.parser().parse(sentences.get(0));
  }

  private static Predicate of(Tree tree, String head, Set<Integer> times) {
    return Predicates.of(tree, times).stream()
        .filter(p -> p.head().form().equals(head))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No predicate " + head + " in " + tree));
  }

  private static List<String> behind(Predicate predicate) {
    Map<String, List<Token>> sorted = new TreeMap<>(predicate.prepositions());
    List<String> words = new ArrayList<>();
    sorted.forEach((word, tokens) -> tokens.forEach(t -> words.add(word + "=" + t.form())));
    return words;
  }

  private static List<String> forms(List<Token> tokens) {
    return tokens.stream().map(Token::form).toList();
  }

  private static List<String> list(@Nullable String cell) {
    return cell == null ? List.of() : Arrays.asList(cell.split("; "));
  }
}
