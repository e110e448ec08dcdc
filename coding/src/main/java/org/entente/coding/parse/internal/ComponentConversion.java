package org.entente.coding.parse.internal;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.coding.parse.internal.Component.BagFeatures;

/**
 * Turns a model of NLP4J into a {@link Component}: the same weights under numbers instead of strings.
 */
final class ComponentConversion {

  private final Values values;
  private final FeatureTemplate<?, ?> template;
  private final List<Object2IntMap<String>> maps;
  private final MajorVector weights;
  private final WeightsBuilder rows;
  private final List<Place> places = new ArrayList<>();
  private final List<List<Integer>> slots = new ArrayList<>();

  ComponentConversion(OnlineComponent<?, ?> model, FeatureMap features, Values values) {
    this.values = values;
    this.template = model.getFeatureTemplate();
    this.maps = features.getIndexMaps();
    this.weights = model.getOptimizer().getWeightVector().getSparseWeightVector();
    this.rows = new WeightsBuilder(weights.getLabelSize());
  }

  Component convert() {
    List<BagFeatures> bags = new ArrayList<>();
    for (int i = 0; i < template.getSetFeatureList().size(); i++) {
      bags.add(bag(template.getSetFeatureList().get(i), maps.get(i)));
    }
    List<FeatureItem[]> lists = template.getFeatureList();
    List<Table> tables = new ArrayList<>();
    for (int i = 0; i < lists.size(); i++) {
      tables.add(table(lists.get(i), maps.get(bags.size() + i)));
    }
    int[] flatSlots = slots.stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray();
    int[] templates = new int[tables.size() * 7];
    long[] entries = new long[tables.stream().mapToInt(t -> t.entries().length).sum()];
    int start = 0;
    for (int i = 0; i < tables.size(); i++) {
      Table table = tables.get(i);
      int[] described = table.template(slots.size(), start);
      System.arraycopy(described, 0, templates, i * 7, 7);
      System.arraycopy(table.entries(), 0, entries, start, table.entries().length);
      start += table.entries().length;
    }
    return new Component(places, bags, new Features(flatSlots, templates, entries, rows.build()));
  }

  private BagFeatures bag(FeatureItem item, Map<String, Integer> map) {
    Bag bag = bag(item.field);
    int[] numbered = new int[values.size(bag)];
    map.forEach(
        (value, feature) -> {
          int number = values.find(bag, value);
          if (number >= 0) {
            numbered[number] = row(feature);
          }
        });
    return new BagFeatures(place(item), bag, numbered);
  }

  private Table table(FeatureItem[] items, Object2IntMap<String> map) {
    List<Column> columns = Arrays.stream(items).map(ComponentConversion::column).toList();
    int[] used =
        IntStream.range(0, items.length).map(i -> slot(place(items[i]), columns.get(i))).toArray();
    int[] shifts = new int[items.length];
    for (int i = items.length - 2; i >= 0; i--) {
      shifts[i] = shifts[i + 1] + values.bits(columns.get(i + 1));
    }
    if (shifts[0] + values.bits(columns.get(0)) + Features.ROW_BITS > Long.SIZE) {
      throw new IllegalStateException("The values of a feature do not fit: " + columns);
    }
    List<Long> entries = new ArrayList<>();
    for (Object2IntMap.Entry<String> feature : map.object2IntEntrySet()) {
      int row = row(feature.getIntValue());
      if (row != Weights.NONE) {
        for (long key : values.keys(columns, shifts, feature.getKey())) {
          entries.add(key << Features.ROW_BITS | row);
        }
      }
    }
    long[] sorted = entries.stream().mapToLong(Long::longValue).sorted().toArray();
    return new Table(used, shifts, Features.table(sorted));
  }

  /** A template: the slots of its values, their shifts, and its hash table. */
  private record Table(int[] used, int[] shifts, long[] entries) {

    /** Fewer than three values are filled up from the front with the value that is always 0. */
    int[] template(int zero, int start) {
      int[] all = {zero, zero, zero, 0, 0, start, entries.length};
      int missing = 3 - used.length;
      for (int i = 0; i < used.length; i++) {
        all[missing + i] = used[i];
        if (missing + i < 2) {
          all[3 + missing + i] = shifts[i];
        }
      }
      return all;
    }
  }

  private int row(int feature) {
    if (feature <= 0 || feature >= weights.getFeatureSize()) {
      return Weights.NONE; // NLP4J leaves these out as well
    }
    float[] row = new float[weights.getLabelSize()];
    for (int label = 0; label < row.length; label++) {
      row[label] = weights.get(label, feature);
    }
    return rows.add(row);
  }

  private int place(FeatureItem item) {
    Place.From from =
        switch (item.source) {
          case i -> Place.From.STACK;
          case j -> Place.From.INPUT;
          case k -> Place.From.UNDER;
        };
    Place place = new Place(from, item.window, kin(item.relation));
    if (!places.contains(place)) {
      places.add(place);
    }
    return places.indexOf(place);
  }

  private int slot(int place, Column column) {
    List<Integer> slot = List.of(place, column.ordinal());
    if (!slots.contains(slot)) {
      slots.add(slot);
    }
    return slots.indexOf(slot);
  }

  private static Place.Kin kin(@org.jspecify.annotations.Nullable Relation relation) {
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

  private static Bag bag(Field field) {
    return switch (field) {
      case ambiguity_classes -> Bag.TAGS;
      case orthographic -> Bag.SPELLING;
      case positional -> Bag.POSITION;
      case word_clusters -> Bag.CLUSTERS;
      default -> throw new IllegalStateException("No such set of features is known: " + field);
    };
  }

  private static Column column(FeatureItem item) {
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
          Column.valueOf((item.field + "_" + item.attribute).toUpperCase(java.util.Locale.ROOT));
      default -> throw new IllegalStateException("No such feature is known: " + item);
    };
  }
}
