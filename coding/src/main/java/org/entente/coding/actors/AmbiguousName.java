package org.entente.coding.actors;

import java.util.List;
import java.util.Optional;
import org.entente.model.ActorCode;

/**
 * A name that stands for one actor or another, or for none, by the words around it: the rules are
 * tried in turn, the first that fits decides.
 */
record AmbiguousName(List<Rule> rules) {

  /** In {@code before} and {@code after}: any word with a capital. */
  private static final String CAPITAL = "^";

  AmbiguousName {
    rules = List.copyOf(rules);
  }

  /**
   * One rule; each list that is not empty must be met.
   *
   * @param codes the actors, none where the name names nobody
   * @param before words of which one stands directly before
   * @param after words of which one stands directly after
   * @param when phrases of which one occurs in the text
   * @param unless phrases of which none occurs in the text
   */
  record Rule(
      List<ActorCode> codes,
      List<String> before,
      List<String> after,
      List<String> when,
      List<String> unless) {

    Rule {
      codes = List.copyOf(codes);
      before = List.copyOf(before);
      after = List.copyOf(after);
      when = List.copyOf(when);
      unless = List.copyOf(unless);
    }

    boolean fits(Tokens tokens, int start, int end, Cues cues) {
      return stands(before, tokens, start - 1)
          && stands(after, tokens, end)
          && (when.isEmpty() || when.stream().anyMatch(cues::occurs))
          && unless.stream().noneMatch(cues::occurs);
    }

    private static boolean stands(List<String> wanted, Tokens tokens, int place) {
      return wanted.isEmpty()
          || wanted.contains(tokens.word(place))
          || (wanted.contains(CAPITAL) && tokens.isCapitalised(place));
    }
  }

  /** The actors here; empty for nobody, absent where no rule fits. */
  Optional<List<ActorCode>> find(Tokens tokens, int start, int end, Cues cues) {
    for (Rule rule : rules) {
      if (rule.fits(tokens, start, end, cues)) {
        return Optional.of(rule.codes());
      }
    }
    return Optional.empty();
  }
}
