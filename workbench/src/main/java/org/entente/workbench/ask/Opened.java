package org.entente.workbench.ask;

import java.util.Locale;
import java.util.Optional;

/**
 * A question with its opening taken off.
 *
 * @param shape what sort of answer is wanted
 * @param opening the words that said so, empty where none did
 * @param rest what follows on them, without a question mark
 * @param told whether the rest is a sentence already ("Is it true that …")
 * @param sources whether it is asked on whose word, beside something else
 */
record Opened(Shape shape, String opening, String rest, boolean told, boolean sources) {

  /** Takes a question apart. */
  static Opened of(String question, QuestionWords words) {
    String text = question.strip().replaceAll("\\s+", " ").replaceAll("[?!.\\s]+$", "");
    boolean sources = false;
    for (String tail : words.list("strip", "tail")) {
      if (text.toLowerCase(Locale.ROOT).endsWith(tail)) {
        text = text.substring(0, text.length() - tail.length()).strip();
        sources = true;
      }
    }
    Optional<QuestionWords.Hit> wrap = words.opening("strip", text.toLowerCase(Locale.ROOT));
    if (wrap.isPresent() && wrap.get().value().equals("polite")) {
      text = text.substring(wrap.get().phrase().length()).strip();
      wrap = words.opening("strip", text.toLowerCase(Locale.ROOT));
    }
    if (wrap.isPresent() && !wrap.get().value().equals("tail")) {
      String phrase = wrap.get().phrase();
      Shape shape = wrap.get().value().equals("sources") ? Shape.SOURCES : Shape.YES_NO;
      return new Opened(
          shape, phrase, text.substring(phrase.length()).strip(), true, shape == Shape.SOURCES);
    }
    String lower = text.toLowerCase(Locale.ROOT);
    Optional<QuestionWords.Hit> opening = words.opening("shape", lower);
    if (opening.isPresent()) {
      Shape shape = Shape.get(opening.get().value());
      return new Opened(
          shape,
          opening.get().phrase(),
          text.substring(opening.get().phrase().length()).strip(),
          false,
          sources || shape == Shape.SOURCES);
    }
    Optional<QuestionWords.Hit> auxiliary = words.opening("auxiliary", lower);
    if (auxiliary.isPresent()) {
      String phrase = text.substring(0, auxiliary.get().phrase().length());
      return new Opened(
          Shape.YES_NO,
          phrase.toLowerCase(Locale.ROOT),
          text.substring(phrase.length()).strip(),
          false,
          sources);
    }
    return new Opened(Shape.WHAT, "", text, true, sources);
  }
}
