package org.entente.workbench.ask;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.coding.actors.ActorLexicon;
import org.entente.coding.actors.ActorMention;

/**
 * Finds the verb of a question that the coder did not read, where no list has that verb: "How many
 * soldiers deserted?" must not be answered by its soldiers.
 */
final class VerbPlace {

  private final QuestionWords words;
  private final ActorLexicon actors;

  VerbPlace(QuestionWords words, ActorLexicon actors) {
    this.words = words;
    this.actors = actors;
  }

  /** The verb, where nobody knows it: "deserted". */
  Optional<String> unknown(Opened opened) {
    return verb(opened).map(word -> word.toLowerCase(Locale.ROOT)).filter(word -> !isKnown(word));
  }

  private Optional<String> verb(Opened opened) {
    String rest = opened.rest();
    if (opened.told()) {
      return behindActor(rest);
    }
    if (words.has("auxiliary", opened.opening())) {
      return words.list("verb", "supported").contains(opened.opening())
          ? behindActor(rest)
          : Optional.empty();
    }
    String[] all = rest.split(" ", -1);
    int at = 0;
    for (String word : all) {
      String lower = word.toLowerCase(Locale.ROOT);
      at += word.length() + 1;
      if (words.list("verb", "supported").contains(lower)) {
        return at < rest.length() ? behindActor(rest.substring(at)) : Optional.empty();
      }
      if (words.has("auxiliary", lower)) {
        return Optional.empty();
      }
    }
    return past(all);
  }

  /** "deserted" where it ends the question or a small word follows: "soldiers deserted in 2024". */
  private Optional<String> past(String[] all) {
    for (int i = 0; i < all.length; i++) {
      boolean ends = i + 1 == all.length || words.has("stop", all[i + 1].toLowerCase(Locale.ROOT));
      if (ends && all[i].matches("\\p{Ll}{2,}ed")) {
        return Optional.of(all[i]);
      }
    }
    return Optional.empty();
  }

  /** The word behind the last of the actors that are the subject: "A and B desert …". */
  private Optional<String> behindActor(String text) {
    int end = -1;
    for (ActorMention mention : actors.find(text, null)) {
      String between = text.substring(Math.max(end, 0), mention.span().start()).strip();
      if (end >= 0 && !between.toLowerCase(Locale.ROOT).matches(",|and|,? and")) {
        break;
      }
      end = mention.span().end();
    }
    if (end < 0) {
      return Optional.empty();
    }
    return List.of(text.substring(end).strip().split("\\s+", -1)).stream()
        .filter(word -> !word.endsWith("ly") && !words.list("verb", "between").contains(word))
        .findFirst()
        .filter(word -> word.matches("\\p{Ll}{2,}"));
  }

  private boolean isKnown(String word) {
    return words.has("verb", word)
        || words.has("stop", word)
        || words.list("generic", "thing").contains(word)
        || words.isPart("topic", word);
  }
}
