package org.entente.coding.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.coding.LoadedCoder;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What any engine behind {@link Parser} must give: the labels that the rest of the module is
 * written against, on sentences short enough that there is one right tree.
 */
class ParserConformanceTest {

  private static final Parser PARSER = LoadedCoder.parser();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "arcs.tsv", delimiter = '\t', quoteCharacter = '`')
  void hangsTheWordsOnTheirHeads(String sentence, String root, String arcs) {
    Tree tree = tree(sentence);
    assertThat(word(tree, root).head()).as("head of the root %s in %s", root, tree).isEqualTo(-1);
    for (String arc : arcs.split(" ", -1)) {
      String[] parts = arc.split("<", -1);
      Token word = word(tree, parts[0]);
      assertThat(word.label()).as("label of %s in %s", parts[0], tree).isEqualTo(parts[1]);
      assertThat(tree.findHead(word).map(Token::form))
          .as("head of %s in %s", parts[0], tree)
          .contains(parts[2]);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "arcs.tsv", delimiter = '\t', quoteCharacter = '`')
  void everyTreeHasOneRootAndNoCircle(String sentence, String root) {
    Tree tree = tree(sentence);
    assertThat(tree.tokens().stream().filter(t -> t.head() < 0)).as(tree.toString()).hasSize(1);
    assertThat(tree.subtree(word(tree, root))).as(tree.toString()).isEqualTo(tree.tokens());
  }

  @Test
  void theOffsetsAreThoseOfTheStoredTextWhateverItsQuotesAndDashes() {
    String text = "😀 “Norway’s fuel” – and Peru’s gas – reached Fiji. Chile paid.";
    List<List<RawToken>> sentences = PARSER.tokenize(text, 7);
    assertThat(sentences).hasSize(2);
    for (List<RawToken> sentence : sentences) {
      for (RawToken word : sentence) {
        String written = new Span(word.span().start() - 7, word.span().end() - 7).of(text);
        assertThat(word.form()).isEqualTo(asciiOf(written));
      }
    }
    assertThat(sentences.get(0)).extracting(RawToken::form).contains("'s", "\"", "-", "Fiji");
  }

  @ParameterizedTest(name = "{0} is a form of {1}")
  @CsvFileSource(resources = "lemmas.tsv", delimiter = '\t')
  void findsTheDictionaryForm(String form, String lemma, String sentence) {
    assertThat(word(tree(sentence), form).lemma()).as(sentence).isEqualTo(lemma);
  }

  private static String asciiOf(String written) {
    return written.replace('“', '"').replace('”', '"').replace('’', '\'').replace('–', '-');
  }

  private static Tree tree(String sentence) {
    List<List<RawToken>> sentences = PARSER.tokenize(sentence, 0);
    assertThat(sentences).as("one sentence: " + sentence).hasSize(1);
    return PARSER.parse(sentences.get(0));
  }

  private static Token word(Tree tree, String form) {
    return tree.tokens().stream()
        .filter(t -> t.form().equals(form))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No word " + form + " in " + tree));
  }
}
