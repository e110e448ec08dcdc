package org.entente.workbench.ask;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.coding.actors.ActorLexicon;
import org.entente.coding.actors.ActorMention;

/**
 * Turns a question into the sentences that would answer it, so that the coder can read them: "What
 * does A get from B?" becomes "A does get goods from B". Which of them is English is left to the
 * coder: it reads the one, and finds nothing in the others.
 */
final class Declaratives {

  private final QuestionWords words;
  private final ActorLexicon actors;

  Declaratives(QuestionWords words, ActorLexicon actors) {
    this.words = words;
    this.actors = actors;
  }

  /**
   * The sentences to try, the likeliest first.
   *
   * @param question its body, without opening phrase and question mark
   * @param shape what is asked for
   * @param somebody the name of an actor that stands for the one asked for
   * @param partners names of actors that may be meant as the other side
   */
  List<String> of(Opened question, Shape shape, String somebody, List<String> partners) {
    Set<String> base = new LinkedHashSet<>();
    String rest = question.rest();
    if (question.told()) {
      base.add(rest);
    } else if (shape == Shape.YES_NO) {
      base.addAll(inverted(question.opening(), rest, ""));
    } else {
      asked(question, shape, somebody, base);
    }
    Set<String> all = new LinkedHashSet<>();
    for (String sentence : base) {
      all.add(sentence + ".");
    }
    for (String partner : partners) {
      for (String sentence : base) {
        all.add(sentence + " to " + partner + ".");
        all.add(sentence + " from " + partner + ".");
        all.add(sentence + " with " + partner + ".");
      }
    }
    return List.copyOf(all);
  }

  private void asked(Opened question, Shape shape, String somebody, Set<String> base) {
    String rest = question.rest();
    int auxiliary = auxiliary(rest);
    String thing = auxiliary < 0 ? "" : rest.substring(0, auxiliary).strip();
    if (shape == Shape.WHO) {
      base.add(somebody + " " + rest);
    }
    if (auxiliary < 0) {
      base.add(rest);
      return;
    }
    String after = rest.substring(auxiliary);
    int space = after.indexOf(' ');
    if (space < 0) {
      return;
    }
    String verb = after.substring(0, space);
    String filler =
        shape == Shape.WHO
            ? somebody
            : thing.isEmpty() && (shape == Shape.WHAT || shape == Shape.HOW_MUCH)
                ? words.list("filler", "thing").get(0)
                : thing;
    base.addAll(inverted(verb, after.substring(space + 1).strip(), filler));
    if (!thing.isEmpty()) {
      base.add(thing + " " + after);
    }
  }

  /** The auxiliary behind the subject, and the thing asked for at the places where it can stand. */
  private List<String> inverted(String auxiliary, String rest, String thing) {
    List<ActorMention> mentions = actors.find(rest, null);
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      int end = mentions.get(i).span().end();
      boolean joined =
          i + 1 < mentions.size()
              && rest.substring(end, mentions.get(i + 1).span().start())
                  .strip()
                  .toLowerCase(Locale.ROOT)
                  .matches(",|and|,? and");
      if (!joined) {
        ends.add(end);
      }
    }
    int space = rest.indexOf(' ');
    if (ends.isEmpty() && space > 0) {
      ends.add(space);
    }
    List<String> sentences = new ArrayList<>();
    for (int end : ends.stream().limit(2).toList()) {
      String subject = rest.substring(0, end);
      String predicate = rest.substring(end).strip();
      if (thing.isEmpty()) {
        sentences.add(subject + " " + auxiliary + " " + predicate);
      } else {
        places(predicate).stream()
            .map(at -> predicate.substring(0, at) + " " + thing + predicate.substring(at))
            .forEach(p -> sentences.add(subject + " " + auxiliary + " " + p));
        int verb = places(predicate).get(0);
        sentences.add(
            subject
                + " "
                + auxiliary
                + " "
                + predicate.substring(0, verb)
                + " "
                + thing
                + " to"
                + predicate.substring(verb));
      }
    }
    return sentences;
  }

  /** Behind the verb, and behind the first actor that follows on it. */
  private List<Integer> places(String predicate) {
    Set<Integer> places = new LinkedHashSet<>();
    int space = predicate.indexOf(' ');
    places.add(space < 0 ? predicate.length() : space);
    actors.find(predicate, null).stream().findFirst().ifPresent(m -> places.add(m.span().end()));
    return List.copyOf(places);
  }

  /** Where the first auxiliary begins, or -1. */
  private int auxiliary(String rest) {
    int at = 0;
    for (String word : rest.split(" ", -1)) {
      if (words.has("auxiliary", word.toLowerCase(Locale.ROOT))) {
        return at;
      }
      at += word.length() + 1;
    }
    return -1;
  }
}
