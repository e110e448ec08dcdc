package org.entente.coding.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.entente.coding.LexiconException;
import org.entente.model.ActorCode;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Who there is and by what words texts name them: states of today and of the past, bodies, leaders
 * with their terms, organs of government, places, companies of state and armed groups. Immutable,
 * and safe for several threads.
 */
public final class ActorLexicon {

  private final Map<ActorCode, Actor> actors;
  private final ActorWords vocabulary;
  private final Map<String, List<ActorCode>> epithets;
  private final Map<String, Boolean> offices;

  ActorLexicon(
      Map<ActorCode, Actor> actors,
      ActorWords vocabulary,
      Map<String, List<ActorCode>> epithets,
      Map<String, Boolean> offices) {
    this.actors = new LinkedHashMap<>(actors);
    this.vocabulary = vocabulary;
    this.epithets = Map.copyOf(epithets);
    this.offices = Map.copyOf(offices);
  }

  /** The lexicon that ships with the program. */
  public static ActorLexicon load() {
    return of(LexiconSource.listShipped());
  }

  /**
   * The shipped lexicon with an analyst's own lines.
   *
   * @throws LexiconException if a line is wrong, with file and line of each error
   */
  public static ActorLexicon load(List<LexiconSource> additions) {
    List<LexiconSource> sources = new ArrayList<>(LexiconSource.listShipped());
    sources.addAll(additions);
    return of(sources);
  }

  /**
   * A lexicon of these files alone.
   *
   * @throws LexiconException if a line is wrong, with file and line of each error
   */
  public static ActorLexicon of(List<LexiconSource> sources) {
    return new LexiconBuilder().build(sources);
  }

  public Optional<Actor> find(ActorCode code) {
    return Optional.ofNullable(actors.get(code));
  }

  /** The actor of a code; throws {@link NoSuchElementException} for a code that nobody has. */
  public Actor get(ActorCode code) {
    return find(code)
        .orElseThrow(() -> new NoSuchElementException("No actor has the code " + code));
  }

  /** Whether the code is that of an international body. */
  public boolean isBody(ActorCode code) {
    return find(code).map(a -> a.type() == ActorType.BODY).orElse(false);
  }

  public boolean isKnown(ActorCode code) {
    return actors.containsKey(code);
  }

  /** All actors, in the order of the files. */
  public List<Actor> list() {
    return List.copyOf(actors.values());
  }

  /**
   * The actors that a text names, in its order, none overlapping another; the longest name wins.
   *
   * @param documentDate when the text was written, by which leaders count; null where unknown
   */
  public List<ActorMention> find(String text, @Nullable Period documentDate) {
    return new MentionScan(text, documentDate, vocabulary).run();
  }

  /**
   * The actors that a description fits, for finding which of those named in a document it means.
   *
   * @param phrase the words without article or possessive, in any case: {@code gulf state}
   * @return empty for a phrase that the lexicon does not know
   */
  public List<ActorCode> epithet(String phrase) {
    return epithets.getOrDefault(phrase.toLowerCase(Locale.ROOT), List.of());
  }

  /** Whether "national + this word" acts for the state: minister, troops, parliament. */
  public boolean isOfficeWord(String lemma) {
    return Boolean.TRUE.equals(offices.get(lemma.toLowerCase(Locale.ROOT)));
  }

  /**
   * Whether "national + this word" is private: tourists, students, a bank. The contract still gives
   * such people the state that the text names; what they do is no act of its government.
   */
  public boolean isPrivateWord(String lemma) {
    return Boolean.FALSE.equals(offices.get(lemma.toLowerCase(Locale.ROOT)));
  }
}
