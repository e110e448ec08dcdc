package org.entente.workbench.service;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.actors.Actor;
import org.entente.coding.actors.ActorLexicon;
import org.entente.coding.actors.ActorMention;
import org.entente.model.ActorCode;
import org.entente.model.Tie;

/** Understands the actors that a person types: codes, or names as texts use them. */
public final class ActorNames {

  private static final int SUGGESTIONS = 5;

  /** Typing errors above which a name is no longer like another: one in three characters. */
  private static final int CHARACTERS_PER_ERROR = 3;

  private final ActorLexicon lexicon;

  public ActorNames(ActorLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The tie of two actors parted by a comma.
   *
   * @throws WrongUsage if there are not two, or one is not known, with what might be meant
   */
  public Tie tie(String typed) {
    List<String> parts = List.of(typed.split(",", -1));
    if (parts.size() != 2 || parts.stream().anyMatch(String::isBlank)) {
      throw new WrongUsage("Two actors parted by a comma are needed, not \"" + typed + "\".");
    }
    ActorCode a = get(parts.get(0));
    ActorCode b = get(parts.get(1));
    if (a.equals(b)) {
      throw new WrongUsage("Two different actors are needed, not twice " + a + ".");
    }
    return new Tie(a, b);
  }

  /**
   * The actor of a code or name.
   *
   * @throws WrongUsage if it is not known, with what might be meant
   */
  public ActorCode get(String typed) {
    String name = typed.strip();
    return find(name)
        .orElseThrow(
            () -> new WrongUsage("No actor is called \"" + name + "\"." + suggestion(name)));
  }

  private Optional<ActorCode> find(String name) {
    for (Actor actor : lexicon.list()) {
      if (actor.code().code().equalsIgnoreCase(name) || actor.name().equalsIgnoreCase(name)) {
        return Optional.of(actor.code());
      }
    }
    List<ActorMention> mentions = lexicon.find(name, null);
    boolean whole =
        mentions.size() == 1
            && mentions.get(0).span().length() == name.length()
            && mentions.get(0).codes().size() == 1;
    return whole ? Optional.of(mentions.get(0).codes().get(0)) : Optional.empty();
  }

  private String suggestion(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    Set<String> near = new LinkedHashSet<>();
    lexicon.list().stream()
        .filter(actor -> distance(wanted, actor) <= allowed(wanted))
        .sorted(
            Comparator.<Actor>comparingInt(actor -> distance(wanted, actor))
                .thenComparing(actor -> -begunAlike(wanted, actor)))
        .limit(SUGGESTIONS)
        .forEach(actor -> near.add(actor.code() + " (" + actor.name() + ")"));
    String advice = " Use the codes of ISO 3166-1 alpha-3, or a name.";
    return near.isEmpty() ? advice : " Perhaps " + String.join(" or ", near) + "?" + advice;
  }

  private static int allowed(String wanted) {
    return Math.max(1, wanted.length() / CHARACTERS_PER_ERROR);
  }

  /** How many letters a code or name has in common with what was typed before they part. */
  private static int begunAlike(String wanted, Actor actor) {
    return Math.max(
        begunAlike(wanted, actor.code().code().toLowerCase(Locale.ROOT)),
        begunAlike(wanted, actor.name().toLowerCase(Locale.ROOT)));
  }

  private static int begunAlike(String a, String b) {
    int alike = 0;
    while (alike < Math.min(a.length(), b.length()) && a.charAt(alike) == b.charAt(alike)) {
      alike++;
    }
    return alike;
  }

  private static int distance(String wanted, Actor actor) {
    return Math.min(
        distance(wanted, actor.code().code().toLowerCase(Locale.ROOT)),
        distance(wanted, actor.name().toLowerCase(Locale.ROOT)));
  }

  /** Levenshtein's distance: insertions, deletions and replacements that make one the other. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
