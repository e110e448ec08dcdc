package org.entente.benchmarks.similar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.entente.coding.items.ItemClass;
import org.entente.coding.items.ItemLexicon;

/**
 * Writes {@code coding/items/similar.tsv}: nouns that the item list does not have, with the class
 * whose words are nearest to them by NLP4J's word embeddings. Called without a file it holds out
 * every fifth word of the list in turn and prints how often its class is found.
 */
public final class SimilarWords {
  private static final long SEED = 20_261_130;
  private static final int FOLDS = 5;
  private static final String TOP =
      """
      # Words that the item list does not have, with the class whose words are nearest to them.
      # Made by SimilarWords (module benchmarks) from the word embeddings of NLP4J 1.1.3 (Apache-2.0); do not edit:
      # a word that is wrong here goes into items.tsv, which wins, and the file is made anew.
      #
      # Four columns parted by tabs: the noun in the singular, the narrowest class that holds all five nearest words
      # of the item list, their mean cosine (0 to 1), and the five.
      """;

  private SimilarWords() {}

  public static void main(String[] arguments) throws IOException {
    ItemLexicon items = ItemLexicon.load();
    WordVectors vectors = WordVectors.load();
    List<Neighbours.Word> known = known(items, vectors);
    if (arguments.length == 0) {
      System.out.println(heldOut(items, known));
    } else {
      Files.writeString(Path.of(arguments[0]), table(items, vectors, known));
    }
  }

  private static List<Neighbours.Word> known(ItemLexicon items, WordVectors vectors) {
    List<Neighbours.Word> known = new ArrayList<>();
    for (ItemClass itemClass : items.list()) {
      List<String> texts = new ArrayList<>(itemClass.synonyms());
      texts.add(itemClass.id().replace('-', ' '));
      for (String text : texts) {
        if (text.equals(text.toLowerCase(Locale.ROOT))) {
          vectors
              .of(List.of(text.split("[ -]")))
              .ifPresent(v -> known.add(new Neighbours.Word(text, itemClass, v)));
        }
      }
    }
    return known;
  }

  private static String table(ItemLexicon items, WordVectors vectors, List<Neighbours.Word> known) {
    Neighbours neighbours = new Neighbours(items, known);
    StringBuilder lines = new StringBuilder(TOP);
    for (String noun : vectors.nouns()) {
      if (items.classify(noun).isEmpty()) {
        vectors
            .of(List.of(noun))
            .flatMap(neighbours::of)
            .ifPresent(
                found ->
                    lines.append(
                        String.format(
                            Locale.ROOT,
                            "%s\t%s\t%.2f\t%s%n",
                            noun,
                            found.itemClass().id(),
                            found.similarity(),
                            String.join("|", found.nearest()))));
      }
    }
    return lines.toString();
  }

  private static String heldOut(ItemLexicon items, List<Neighbours.Word> known) {
    List<Neighbours.Word> shuffled = new ArrayList<>(known);
    Collections.shuffle(shuffled, new Random(SEED));
    int asked = 0;
    int answered = 0;
    int exact = 0;
    int wider = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Neighbours.Word> rest = new ArrayList<>();
      List<Neighbours.Word> held = new ArrayList<>();
      for (int i = 0; i < shuffled.size(); i++) {
        (i % FOLDS == fold ? held : rest).add(shuffled.get(i));
      }
      Neighbours neighbours = new Neighbours(items, rest);
      for (Neighbours.Word word : held) {
        if (word.text().indexOf(' ') < 0) {
          asked++;
          Optional<Neighbours.Found> found = neighbours.of(word.vector());
          answered += found.isPresent() ? 1 : 0;
          exact += found.filter(f -> f.itemClass().equals(word.itemClass())).isPresent() ? 1 : 0;
          wider +=
              found
                      .filter(f -> neighbours.upward(word.itemClass()).contains(f.itemClass()))
                      .isPresent()
                  ? 1
                  : 0;
        }
      }
    }
    return String.format(
        Locale.ROOT,
        "%d words held out, %d answered: %d by their own class, %d by it or a wider one (%.3f)",
        asked,
        answered,
        exact,
        wider,
        (double) wider / answered);
  }
}
