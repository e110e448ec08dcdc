package org.entente.coding.parse.internal;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.entente.coding.parse.Parser;
import org.entente.coding.parse.RawToken;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;

/**
 * NLP4J 1.1.3 (Choi and others, Emory University, Apache-2.0) as it comes: tokeniser, tagger,
 * lemmas and dependencies. It is what {@link LeanParser} is measured against, in results and in
 * speed.
 *
 * <p>Its named entities, gazetteers and word embeddings are left out: no feature of the tagger or
 * of the dependency model uses them (the trees are the same to the letter).
 */
public final class Nlp4jParser implements Parser {

  private final Tokenizer tokenizer = new EnglishTokenizer();
  private final GlobalLexica<NLPNode> lexica;
  private final OnlineComponent<NLPNode, ?> tagger;
  private final MorphologicalAnalyzer<NLPNode> lemmas;
  private final OnlineComponent<NLPNode, ?> dependencies;
  private final Lemmas corrections = new Lemmas();

  /** Loads the models from the class path, on two threads: half a minute and two gigabytes. */
  public static Nlp4jParser load() {
    CompletableFuture<Object> parser =
        CompletableFuture.supplyAsync(() -> Nlp4jResource.read(Nlp4jResource.DEPENDENCIES).value());
    Object ambiguity = Nlp4jResource.read(Nlp4jResource.AMBIGUITY).value();
    Object clusters = Nlp4jResource.read(Nlp4jResource.CLUSTERS).value();
    Object tags = Nlp4jResource.read(Nlp4jResource.TAGS).value();
    return new Nlp4jParser(ambiguity, clusters, tags, parser.join());
  }

  @SuppressWarnings("unchecked") // the objects are those that NLP4J itself serialised
  private Nlp4jParser(Object ambiguity, Object clusters, Object tags, Object parser) {
    lexica =
        new GlobalLexica<>(
            new ByteArrayInputStream(
                "<configuration><lexica/></configuration>".getBytes(StandardCharsets.UTF_8)));
    lexica.setAmbiguityClasses(
        new GlobalLexicon<>(
            (Map<String, List<String>>) ambiguity,
            Field.word_form_simplified_lowercase,
            "ambiguity_classes"));
    lexica.setWordClusters(
        new GlobalLexicon<>(
            (Map<String, Set<String>>) clusters,
            Field.word_form_simplified_lowercase,
            "word_clusters"));
    tagger = (POSTagger<NLPNode>) tags;
    tagger.setFlag(NLPFlag.DECODE);
    lemmas = new MorphologicalAnalyzer<>(Language.ENGLISH);
    dependencies = (DEPParser<NLPNode>) parser;
    dependencies.setFlag(NLPFlag.DECODE);
  }

  @Override
  public List<List<RawToken>> tokenize(String text, int offset) {
    return Tokens.of(tokenizer, text, offset);
  }

  @Override
  public Tree parse(List<RawToken> sentence) {
    NLPNode[] nodes = new NLPNode[sentence.size() + 1];
    nodes[0] = new NLPNode();
    nodes[0].toRoot();
    for (int i = 0; i < sentence.size(); i++) {
      nodes[i + 1] = new NLPNode(i + 1, sentence.get(i).form());
    }
    lexica.process(nodes);
    tagger.process(nodes);
    correct(nodes);
    lemmas.process(nodes);
    dependencies.process(nodes);
    List<Token> tokens = new ArrayList<>();
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      String form = sentence.get(i - 1).form();
      tokens.add(
          new Token(
              i - 1,
              form,
              corrections.of(form, node.getPartOfSpeechTag(), node.getLemma()),
              node.getPartOfSpeechTag(),
              sentence.get(i - 1).span(),
              node.getDependencyHead().getID() - 1,
              node.getDependencyLabel()));
    }
    return new Tree(tokens);
  }

  @Override
  public Set<String> lemmas(String form) {
    return corrections.ofAny(form, new NLPNode(1, form).getWordFormSimplified());
  }

  private static void correct(NLPNode[] nodes) {
    for (int i = 2; i + 1 < nodes.length; i++) {
      NLPNode after = nodes[i + 1];
      if (Tags.PLURAL.equals(nodes[i].getPartOfSpeechTag())
          && Tags.isThirdPerson(
              nodes[i].getWordForm(),
              nodes[i - 1].getPartOfSpeechTag(),
              after.getWordForm(),
              after.getPartOfSpeechTag())) {
        nodes[i].setPartOfSpeechTag(Tags.THIRD_PERSON);
      }
    }
  }
}
