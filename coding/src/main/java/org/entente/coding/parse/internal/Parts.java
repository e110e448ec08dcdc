package org.entente.coding.parse.internal;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which part of a {@link Component} a template of NLP4J goes to. */
final class Parts {

  /** The part for all that is in no other one. */
  static final String OTHERS = "others";

  /** Of the parser, in order. */
  static final List<String> OF_PARSER = List.of(Source.i.name(), Source.j.name(), OTHERS);

  /** Of the tagger, in order: the distance from the word that is to be tagged. */
  static final List<String> OF_TAGGER = List.of("-2", "-1", "0", "1", "2", "3", OTHERS);

  /** What does not change while a sentence is parsed. */
  private static final Set<Field> FIXED =
      Set.of(Field.lemma, Field.part_of_speech_tag, Field.word_clusters, Field.positional);

  /** What depends on more than the word: on its place in the sentence, or on what is found. */
  private static final Set<Field> OF_SENTENCE =
      Set.of(Field.orthographic, Field.positional, Field.part_of_speech_tag);

  private Parts() {}

  static String ofParser(FeatureItem... items) {
    Source source = items[0].source;
    boolean fixed =
        Arrays.stream(items)
            .allMatch(i -> i.source == source && i.relation == null && FIXED.contains(i.field));
    return fixed && source != Source.k ? source.name() : OTHERS;
  }

  static String ofTagger(FeatureItem... items) {
    boolean word =
        Stream.of(items)
            .allMatch(i -> i.window == items[0].window && !OF_SENTENCE.contains(i.field));
    return word ? String.valueOf(items[0].window) : OTHERS;
  }
}
