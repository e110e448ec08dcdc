package org.entente.coding.frame;

import java.util.List;
import java.util.Set;
import org.entente.model.Channel;
import org.entente.model.Event;
import org.entente.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a predicate means. One block of a frames file; the format stands in {@code docs/frames.md}.
 *
 * @param name unique; it becomes the {@code rule} of every statement that the frame produces
 * @param kind kind of the statement
 * @param event PLOVER event, null where the frame reports none
 * @param channel the field, null where the item or the words around decide
 * @param verbs lemmas, with a particle or preposition behind where the sense needs it ("call for")
 * @param nouns lemmas of nouns of doing
 * @param adjectives lemmas
 * @param from where the actors of {@code from} stand, first that gives any wins
 * @param to where the actors of {@code to} stand
 * @param item where the thing stands
 * @param itemClass the class of the thing where the sentence names none, or null
 * @param mutual whether all parties stand on both sides
 * @param object what the patient must be: words, {@code #hint} of the item list, {@code @list} of
 *     the vocabulary, {@code >word} of a clause below; empty where anything will do
 * @param subject what the agent must be, in the same terms
 * @param needs what must be there: {@code from}, {@code to}, {@code item}, {@code money}, {@code
 *     quantity}
 * @param flags finer points, by name: {@code negated}, {@code planned}, {@code inverse} …
 * @param confidence prior of the frame, 0 to 1
 * @param examples what the build checks
 */
public record Frame(
    String name,
    Kind kind,
    @Nullable Event event,
    @Nullable Channel channel,
    Set<String> verbs,
    Set<String> nouns,
    Set<String> adjectives,
    List<String> from,
    List<String> to,
    List<String> item,
    @Nullable String itemClass,
    boolean mutual,
    Set<String> object,
    Set<String> subject,
    Set<String> needs,
    Set<String> flags,
    double confidence,
    List<Example> examples) {

  /**
   * A sentence of our own and what must come out of it.
   *
   * @param text the sentence
   * @param from actor codes, comma-separated, may be empty
   * @param to actor codes, comma-separated, may be empty
   */
  public record Example(String text, String from, String to) {}

  public Frame {
    verbs = Set.copyOf(verbs);
    nouns = Set.copyOf(nouns);
    adjectives = Set.copyOf(adjectives);
    from = List.copyOf(from);
    to = List.copyOf(to);
    item = List.copyOf(item);
    object = Set.copyOf(object);
    subject = Set.copyOf(subject);
    needs = Set.copyOf(needs);
    flags = Set.copyOf(flags);
    examples = List.copyOf(examples);
  }

  /** Two frames of one name are the same: names are unique. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Frame frame && frame.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** Whether it asks for a certain object or subject, and so goes before the frames that do not. */
  public boolean isSpecific() {
    return !object.isEmpty() || !subject.isEmpty();
  }

  /** Whether it goes on with what another part of the sentence, or one before it, has told. */
  public boolean goesOn() {
    return needs.contains("after-trade") || needs.contains("after-transfer");
  }

  public boolean has(String flag) {
    return flags.contains(flag);
  }
}
