package org.entente.coding.parse.internal;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** NLP4J's names of what a feature looks at, in ours. */
final class Translation {

  private Translation() {}

  static Place place(FeatureItem item) {
    return new Place(from(item), item.window, kin(item.relation));
  }

  private static Place.From from(FeatureItem item) {
    return switch (item.source) {
      case i -> Place.From.STACK;
      case j -> Place.From.INPUT;
      case k -> Place.From.UNDER;
    };
  }

  private static Place.Kin kin(@Nullable Relation relation) {
    if (relation == null) {
      return Place.Kin.SELF;
    }
    return switch (relation) {
      case h -> Place.Kin.HEAD;
      case h2 -> Place.Kin.HEAD_OF_HEAD;
      case lmd -> Place.Kin.LEFTMOST;
      case lmd2 -> Place.Kin.SECOND_LEFTMOST;
      case rmd -> Place.Kin.RIGHTMOST;
      case rmd2 -> Place.Kin.SECOND_RIGHTMOST;
      case lns -> Place.Kin.LEFT_SIBLING;
      case lns2 -> Place.Kin.SECOND_LEFT_SIBLING;
      default -> throw new IllegalStateException("No such relation is known: " + relation);
    };
  }

  static Bag bag(FeatureItem item) {
    return switch (item.field) {
      case ambiguity_classes -> Bag.TAGS;
      case orthographic -> Bag.SPELLING;
      case positional -> Bag.POSITION;
      case word_clusters -> Bag.CLUSTERS;
      default -> throw new IllegalStateException("No such set of features is known: " + item);
    };
  }

  static Column column(FeatureItem item) {
    return switch (item.field) {
      case word_form_simplified -> Column.FORM;
      case word_form_simplified_lowercase -> Column.LOWER;
      case word_shape -> Column.SHAPE;
      case ambiguity_classes -> Column.AMBIGUITY;
      case part_of_speech_tag -> Column.TAG;
      case lemma -> Column.LEMMA;
      case dependency_label -> Column.LABEL;
      case valency -> Column.VALENCY;
      case prefix, suffix ->
          Column.valueOf((item.field + "_" + item.attribute).toUpperCase(Locale.ROOT));
      default -> throw new IllegalStateException("No such feature is known: " + item);
    };
  }
}
