package org.entente.coding.parse.internal;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Set;

/**
 * Mends a habit of the tagger: third persons that are spelt like plural nouns ("risks losing",
 * "benefits from") become nouns wherever a name stands before them.
 */
final class Tags {

  private static final Set<String> BEFORE = Set.of("NNP", "NN", ",", "NNPS");

  private static final Set<String> TRADING =
      Set.of("ships", "supplies", "exports", "imports", "backs", "aids");

  private Tags() {}

  static void correct(NLPNode[] nodes) {
    for (int i = 2; i + 1 < nodes.length; i++) {
      NLPNode node = nodes[i];
      if (!"NNS".equals(node.getPartOfSpeechTag())
          || !BEFORE.contains(nodes[i - 1].getPartOfSpeechTag())) {
        continue;
      }
      String next = nodes[i + 1].getPartOfSpeechTag();
      boolean risks = node.isWordForm("risks") && "VBG".equals(next);
      boolean benefits = node.isWordForm("benefits") && nodes[i + 1].isWordForm("from");
      boolean trades =
          TRADING.contains(node.getWordForm())
              && "NNP".equals(nodes[i - 1].getPartOfSpeechTag())
              && ("CD".equals(next) || "DT".equals(next) || "$".equals(next));
      if (risks || benefits || trades) {
        node.setPartOfSpeechTag("VBZ");
      }
    }
  }
}
