package org.entente.coding.sentence;

import org.entente.coding.actors.ActorLexicon;
import org.entente.coding.amounts.AmountTagger;
import org.entente.coding.confidence.ConfidenceTable;
import org.entente.coding.event.CameoTable;
import org.entente.coding.frame.Frames;
import org.entente.coding.items.ItemLexicon;
import org.entente.coding.words.Vocabulary;

/** Everything that the coder knows about words. */
public record Lexica(
    ActorLexicon actors,
    AmountTagger amounts,
    ItemLexicon items,
    Frames frames,
    Vocabulary words,
    CameoTable cameo,
    ConfidenceTable confidence) {

  /** All that comes with the program. */
  public static Lexica load() {
    return new Lexica(
        ActorLexicon.load(),
        AmountTagger.shipped(),
        ItemLexicon.load(),
        Frames.load(),
        Vocabulary.load(),
        CameoTable.load(),
        ConfidenceTable.load());
  }
}
