package org.entente.coding.sentence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.coding.frame.Reading;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.entente.coding.sense.Sense;
import org.entente.coding.words.Vocabulary;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.entente.model.Modality;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether what a reading says is reported to happen, so that it is an event: not what is only
 * possible, supposed or missed, what somebody praises or rejects as another's decision, nor a
 * meeting that a sentence names only to tell when something else was.
 */
final class Occurrence {

  private static final Set<EventType.Quad> WORDS =
      Set.of(EventType.Quad.VERBAL_COOPERATION, EventType.Quad.VERBAL_CONFLICT);

  private final Tree tree;
  private final Vocabulary words;
  private final List<Reading> readings;

  /**
   * @param readings all that the sentence says
   */
  Occurrence(Tree tree, Vocabulary words, List<Reading> readings) {
    this.tree = tree;
    this.words = words;
    this.readings = List.copyOf(readings);
  }

  boolean isReported(Reading reading, Sense sense) {
    return !isOnlyPossible(reading.anchor(), sense)
        && !isSupposed(reading.anchor())
        && !isMissed(reading.anchor())
        && !isJudged(reading.anchor())
        && !isAim(reading)
        && !isForAttack(reading)
        && !isOccasion(reading);
  }

  /** "may sell"; "may have sold" is reported, though nobody is sure of it. */
  private boolean isOnlyPossible(Token anchor, Sense sense) {
    return sense.modality() == Modality.POSSIBLE
        && tree.children(anchor, "aux").stream().noneMatch(a -> a.lemma().equals("have"));
  }

  /** Anywhere below an "if" or an "unless". */
  private boolean isSupposed(Token anchor) {
    return climb(anchor).stream()
        .anyMatch(
            t ->
                t.isVerb()
                    && tree.children(t, "mark").stream()
                        .anyMatch(m -> words.has("supposing", form(m))));
  }

  /** "would have sold": it did not. */
  private boolean isMissed(Token anchor) {
    Set<String> auxiliaries = Set.of("would", "should");
    List<Token> before = tree.children(anchor, "aux");
    return before.stream().anyMatch(a -> auxiliaries.contains(form(a)))
        && before.stream().anyMatch(a -> a.lemma().equals("have"));
  }

  /**
   * "lends money to help its recovery": the money is the help; "will not go to meet": no meeting.
   */
  private boolean isAim(Reading reading) {
    Token anchor = reading.anchor();
    if (!anchor.is("advcl")
        || anchor.head() < 0
        || tree.children(anchor, "aux").stream().noneMatch(a -> a.tag().equals("TO"))) {
      return false;
    }
    return is(reading, EventType.AID)
        || tree.findChild(tree.token(anchor.head()), "neg").isPresent();
  }

  /** "sent jets to destroy the plant": no aid to whoever is bombed. */
  private boolean isForAttack(Reading reading) {
    return is(reading, EventType.AID)
        && readings.stream()
            .filter(r -> is(r, EventType.ASSAULT) && r.anchor().is("advcl"))
            .anyMatch(r -> r.anchor().head() == reading.anchor().index());
  }

  private static boolean is(Reading reading, EventType type) {
    Event event = reading.frame().event();
    return event != null && event.type() == type;
  }

  /** "praised its decision to sell": that it is praised is the event. */
  private boolean isJudged(Token anchor) {
    for (Token at : climb(anchor)) {
      if ((at.is("acl") || at.is("pcomp")) && at.head() >= 0) {
        Token above = tree.token(at.head());
        Token noun = at.is("pcomp") && above.head() >= 0 ? tree.token(above.head()) : above;
        if (words.has("decisions", noun.lemma()) && isObjectOfAttitude(noun)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isObjectOfAttitude(Token noun) {
    return readings.stream()
        .filter(r -> r.frame().kind() == Kind.POSITION && isWord(r.frame().event()))
        .anyMatch(r -> tree.dominates(r.anchor(), noun) && r.anchor().index() < noun.index());
  }

  private static boolean isWord(@Nullable Event event) {
    return event != null && event.type() != EventType.AGREE && WORDS.contains(event.type().quad());
  }

  /** "on the eve of a visit", "ahead of the talks". */
  private boolean isOccasion(Reading reading) {
    if (reading.frame().kind() != Kind.MEETING || !reading.anchor().isNoun()) {
      return false;
    }
    for (Token at : climb(reading.anchor())) {
      if (at.isVerb()) {
        return false;
      }
      if (words.has("before-it", at.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** The word and all that it hangs on. */
  private List<Token> climb(Token anchor) {
    return Stream.iterate(Optional.of(anchor), Optional::isPresent, t -> t.flatMap(tree::findHead))
        .limit(tree.tokens().size())
        .flatMap(Optional::stream)
        .toList();
  }

  private static String form(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
