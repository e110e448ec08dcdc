package org.entente.coding.gate;

import java.util.Locale;
import org.entente.coding.parse.RawToken;
import org.entente.coding.reference.Topic;
import org.entente.coding.words.Vocabulary;

/**
 * Passes every sentence that can tell anything: somebody is named in it, or a word or a figure of
 * it can go back to somebody who was named before.
 */
public final class WordGate implements Gate {

  /** For so many sentences after a name a sentence without one can still go back to it. */
  private static final int AT_HAND = 3;

  private final Vocabulary words;

  public WordGate(Vocabulary words) {
    this.words = words;
  }

  @Override
  public boolean passes(Glance glance) {
    return !glance.actors().isEmpty() || (isAtHand(glance) && goesBack(glance));
  }

  /** In a text that is about one tie, names are at hand that stand long before. */
  private static boolean isAtHand(Glance glance) {
    boolean remembers = glance.topic() == Topic.TIE || glance.topic() == Topic.FEW;
    return remembers || glance.sinceNamed() <= AT_HAND;
  }

  private boolean goesBack(Glance glance) {
    for (RawToken word : glance.words()) {
      String lower = word.form().toLowerCase(Locale.ROOT);
      if (Character.isDigit(lower.charAt(0))
          || words.has("gate", lower)
          || words.has("numerals", lower)) {
        return true;
      }
    }
    return false;
  }
}
