package org.entente.coding.parse.internal;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Turns a model of NLP4J into a {@link Component}: the same weights under numbers instead of
 * strings.
 */
final class ComponentConversion {

  private final Values values;
  private final FeatureTemplate<?, ?> template;
  private final List<Object2IntMap<String>> maps;
  private final MajorVector weights;
  private final WeightsBuilder rows;

  ComponentConversion(OnlineComponent<?, ?> model, FeatureMap features, Values values) {
    this.values = values;
    this.template = model.getFeatureTemplate();
    this.maps = features.getIndexMaps();
    this.weights = model.getOptimizer().getWeightVector().getSparseWeightVector();
    this.rows = new WeightsBuilder(weights.getLabelSize());
  }

  /**
   * The model in parts.
   *
   * @param parts the names of all parts, in the order in which they are wanted
   * @param partOf the name of the part that a template goes to
   */
  <K> Component convert(List<K> parts, Function<FeatureItem[], K> partOf) {
    Map<K, PartBuilder> builders = new LinkedHashMap<>();
    parts.forEach(part -> builders.put(part, new PartBuilder(values)));
    int map = 0;
    for (FeatureItem item : template.getSetFeatureList()) {
      builder(builders, partOf, item).addBag(item, rows(maps.get(map++)));
    }
    for (FeatureItem[] items : template.getFeatureList()) {
      builder(builders, partOf, items).add(items, rows(maps.get(map++)));
    }
    List<Part> built = new ArrayList<>();
    builders.values().forEach(builder -> built.add(builder.build()));
    return new Component(rows.build(), built);
  }

  private static <K> PartBuilder builder(
      Map<K, PartBuilder> builders, Function<FeatureItem[], K> partOf, FeatureItem... items) {
    PartBuilder builder = builders.get(partOf.apply(items));
    if (builder == null) {
      throw new IllegalStateException("No part for the feature " + List.of(items));
    }
    return builder;
  }

  /** The rows of weights by the string that NLP4J knows a feature by. */
  private Map<String, Integer> rows(Object2IntMap<String> map) {
    Map<String, Integer> numbered = new LinkedHashMap<>();
    for (Object2IntMap.Entry<String> feature : map.object2IntEntrySet()) {
      int row = row(feature.getIntValue());
      if (row != Weights.NONE) {
        numbered.put(feature.getKey(), row);
      }
    }
    return numbered;
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
}
