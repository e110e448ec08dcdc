package org.entente.coding.parse.internal;

import edu.emory.mathcs.nlp.component.dep.DEPLabelCandidate;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the {@link EnglishModel} of what NLP4J's jar holds; done once, see {@link ModelStore}. */
final class Conversion {

  private final Values values = new Values();

  /** Reads and converts; half a minute and two gigabytes of memory. */
  @SuppressWarnings("unchecked") // the objects are those that NLP4J itself serialised
  static EnglishModel run() {
    return new Conversion().convert();
  }

  @SuppressWarnings("unchecked") // the objects are those that NLP4J itself serialised
  private EnglishModel convert() {
    Nlp4jResource tags = Nlp4jResource.read(Nlp4jResource.TAGS);
    POSTagger<NLPNode> tagger = (POSTagger<NLPNode>) tags.value();
    tagger.getOptimizer().getLabelMap().getLabelList().forEach(values::tag);
    values.tag(EnglishModel.ROOT);
    Lexicon lexicon = lexicon();
    Component tagging =
        component(tagger, tags.features()).convert(Parts.OF_TAGGER, Parts::ofTagger);
    Nlp4jResource dependencies = Nlp4jResource.read(Nlp4jResource.DEPENDENCIES);
    DEPParser<NLPNode> parser = (DEPParser<NLPNode>) dependencies.value();
    List<String> transitions = parser.getOptimizer().getLabelMap().getLabelList();
    transitions.forEach(t -> values.label(t.substring(t.lastIndexOf('_') + 1)));
    values.label("root");
    Component parsing =
        component(parser, dependencies.features()).convert(Parts.OF_PARSER, Parts::ofParser);
    return new EnglishModel(
        values.symbols(),
        values.tags(),
        values.labels(),
        SymbolTable.of(transitions),
        choices(parser.getLabelCandidates()),
        lexicon,
        tagging,
        parsing);
  }

  private ComponentConversion component(
      OnlineComponent<?, ?> model, @Nullable FeatureMap features) {
    return new ComponentConversion(model, Objects.requireNonNull(features), values);
  }

  /** The sets of actions in NLP4J's own order, which decides where two have the same score. */
  private static List<int[]> choices(DEPLabelCandidate<NLPNode> candidates) {
    NLPNode root = new NLPNode();
    NLPNode head = new NLPNode(1, "a");
    NLPNode dependent = new NLPNode(2, "b");
    NLPNode other = new NLPNode(3, "c");
    dependent.setDependencyHead(head, "dep");
    return List.of(
        candidates.get(root, head).toIntArray(),
        candidates.get(dependent, head).toIntArray(),
        candidates.get(head, dependent).toIntArray(),
        candidates.get(other, head).toIntArray(),
        candidates.getLeftArcs().toIntArray(),
        candidates.getRightArcs().toIntArray());
  }

  @SuppressWarnings("unchecked") // the objects are those that NLP4J itself serialised
  private Lexicon lexicon() {
    var ambiguity = (Map<String, List<String>>) Nlp4jResource.read(Nlp4jResource.AMBIGUITY).value();
    var clusters =
        (Map<String, Collection<String>>) Nlp4jResource.read(Nlp4jResource.CLUSTERS).value();
    Map<String, Integer> words = new LinkedHashMap<>();
    ambiguity.keySet().stream().sorted().forEach(w -> words.putIfAbsent(w, words.size()));
    clusters.keySet().stream().sorted().forEach(w -> words.putIfAbsent(w, words.size()));
    int[] classOf = new int[words.size()];
    int[] clusterOf = new int[words.size()];
    Arrays.fill(classOf, -1);
    Arrays.fill(clusterOf, -1);
    List<int[]> tagLists = new ArrayList<>();
    Map<List<Integer>, Integer> clusterLists = new LinkedHashMap<>();
    words.forEach(
        (word, number) -> {
          List<String> tags = ambiguity.get(word);
          if (tags != null && !tags.isEmpty()) {
            classOf[number] = values.ambiguity(String.join("_", tags));
            if (classOf[number] == tagLists.size()) {
              tagLists.add(tags.stream().mapToInt(values::tag).toArray());
            }
          }
          Collection<String> set = clusters.get(word);
          if (set != null) {
            List<Integer> members = set.stream().map(values::cluster).toList();
            clusterOf[number] = clusterLists.computeIfAbsent(members, m -> clusterLists.size());
          }
        });
    return new Lexicon(
        SymbolTable.of(words.keySet()),
        classOf,
        clusterOf,
        tagLists.toArray(int[][]::new),
        clusterLists.keySet().stream().map(Conversion::ints).toArray(int[][]::new));
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }
}
