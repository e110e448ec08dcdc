package org.entente.coding.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.coding.items.ItemClass;
import org.entente.coding.items.ItemLexicon;
import org.entente.coding.parse.Token;
import org.entente.coding.predicate.Predicate;
import org.entente.coding.words.Vocabulary;
import org.entente.model.Channel;

/** Tells whether the object and the subject of a predicate are what a frame asks for. */
final class Requirements {

  private final RoleFiller.Surroundings sentence;
  private final Vocabulary words;
  private final ItemLexicon items;

  Requirements(RoleFiller.Surroundings sentence, Vocabulary words, ItemLexicon items) {
    this.sentence = sentence;
    this.words = words;
    this.items = items;
  }

  boolean objectFits(Frame frame, Predicate predicate) {
    if (frame.object().isEmpty()) {
      return true;
    }
    List<Token> objects = new ArrayList<>(predicate.patients());
    objects.addAll(predicate.behind("with"));
    if (predicate.patients().isEmpty() && predicate.form() == Predicate.Form.VERB) {
      predicate.prepositions().values().forEach(objects::addAll);
    }
    if (predicate.form() == Predicate.Form.NOUN) {
      objects.add(predicate.head());
    }
    List<Token> below = below(predicate);
    return frame.object().stream()
        .anyMatch(
            wanted ->
                wanted.startsWith(">")
                    ? below.stream().anyMatch(o -> is(o, wanted.substring(1)))
                    : objects.stream()
                        .flatMap(o -> sentence.tree().conjuncts(o).stream())
                        .anyMatch(o -> is(o, wanted)));
  }

  /** The verbs of the clauses that hang on the word, and what these are done to. */
  private List<Token> below(Predicate predicate) {
    List<Token> below = new ArrayList<>();
    for (Token clause : predicate.complements()) {
      for (Token verb : sentence.tree().conjuncts(clause)) {
        below.add(verb);
        below.addAll(sentence.tree().children(verb, "dobj"));
        sentence
            .tree()
            .children(verb, "prep")
            .forEach(p -> below.addAll(sentence.tree().children(p, "pobj")));
      }
    }
    return below;
  }

  boolean subjectFits(Frame frame, Predicate predicate) {
    return frame.subject().isEmpty()
        || predicate.agents().stream()
            .flatMap(a -> sentence.tree().conjuncts(a).stream())
            .anyMatch(a -> frame.subject().stream().anyMatch(wanted -> is(a, wanted)));
  }

  private boolean is(Token given, String wanted) {
    Token object = quantified(given);
    if (wanted.startsWith("@~")) {
      return sentence.tree().children(object).stream()
          .filter(c -> c.index() < object.index())
          .flatMap(c -> sentence.tree().conjuncts(c).stream())
          .anyMatch(c -> words.has(wanted.substring(2), c.lemma()));
    }
    if (wanted.equals("@officials") && sentence.references().isPerson(object)) {
      return true;
    }
    if (wanted.startsWith("@")) {
      return words.has(wanted.substring(1), object.lemma());
    }
    boolean counted = object.tag().equals("CD") && sentence.discourse().countsPeople();
    if (wanted.equals("#persons") && (counted || sentence.references().isPeople(object))) {
      return true;
    }
    if (wanted.startsWith("#")) {
      return classOf(object).map(c -> fits(c, wanted.substring(1))).orElse(false);
    }
    return object.lemma().equals(wanted);
  }

  private Optional<ItemClass> classOf(Token head) {
    StringBuilder phrase = new StringBuilder();
    for (Token child : sentence.tree().children(head)) {
      if (child.index() < head.index()
          && (child.is("nmod") || child.is("compound") || child.is("amod"))) {
        phrase.append(child.form()).append(' ');
      }
    }
    return items.classify(phrase.append(head.form()).toString());
  }

  /** "all of its aircraft", "most of the oil": the aircraft, the oil. */
  private Token quantified(Token head) {
    if (!words.has("quantifiers", head.lemma())) {
      return head;
    }
    return sentence.tree().children(head, "prep").stream()
        .filter(p -> p.lemma().equals("of"))
        .flatMap(p -> sentence.tree().children(p, "pobj").stream())
        .findFirst()
        .orElse(head);
  }

  private static boolean fits(ItemClass itemClass, String wanted) {
    return wanted.equals("arms")
        ? itemClass.sort() == ItemClass.Sort.GOODS && itemClass.channel() == Channel.MILITARY
        : itemClass.sort().word().equals(wanted);
  }
}
