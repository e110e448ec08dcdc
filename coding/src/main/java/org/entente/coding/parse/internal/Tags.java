package org.entente.coding.parse.internal;

import java.util.Set;

/**
 * Mends a habit of the tagger: third persons that are spelt like plural nouns ("risks losing",
 * "benefits from") become nouns wherever a name stands before them.
 */
final class Tags {

  static final String PLURAL = "NNS";
  static final String THIRD_PERSON = "VBZ";

  private static final Set<String> BEFORE = Set.of("NNP", "NN", ",", "NNPS");

  private static final Set<String> TRADING =
      Set.of("ships", "supplies", "exports", "imports", "backs", "aids");

  /** Verbs of attitude, third persons that look like plural nouns. */
  private static final Set<String> ATTITUDES =
      Set.of(
          "fears",
          "hopes",
          "claims",
          "demands",
          "doubts",
          "plans",
          "blames",
          "worries",
          "regrets",
          "wants",
          "charges",
          "warns",
          "calls",
          "praises",
          "welcomes",
          "promises",
          "threatens",
          "rejects",
          "protests",
          "vetoes");

  private static final Set<String> BEFORE_CONTENT = Set.of("DT", "TO", "PRP", "PRP$");

  private Tags() {}

  /** Whether a word that the tagger took for a plural noun is a verb in the third person. */
  static boolean isThirdPerson(String form, String tagBefore, String formAfter, String tagAfter) {
    if (!BEFORE.contains(tagBefore)) {
      return false;
    }
    boolean risks = form.equals("risks") && tagAfter.equals("VBG");
    boolean benefits = form.equals("benefits") && formAfter.equals("from");
    boolean trades =
        TRADING.contains(form)
            && tagBefore.equals("NNP")
            && (tagAfter.equals("CD") || tagAfter.equals("DT") || tagAfter.equals("$"));
    boolean sides = form.equals("sides") && formAfter.equals("with") && tagBefore.equals("NNP");
    return risks || benefits || trades || sides || isAttitude(form, tagBefore, formAfter, tagAfter);
  }

  /** "Accra fears that", ", which lies upstream, fears for its share". */
  private static boolean isAttitude(
      String form, String tagBefore, String formAfter, String tagAfter) {
    return ATTITUDES.contains(form)
        && (tagBefore.equals("NNP") || tagBefore.equals(","))
        && (formAfter.equals("that")
            || (BEFORE_CONTENT.contains(tagAfter) && tagBefore.equals("NNP"))
            || (formAfter.equals("for") && !form.equals("calls") && !form.equals("demands")));
  }
}
