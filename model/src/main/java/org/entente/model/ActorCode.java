package org.entente.model;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The code of an actor: ISO 3166-1 alpha-3 of a state, the code of a former state, the short form
 * of an international body, or one of the loose collectives WEST, REGION, WORLD, UNSPECIFIED.
 *
 * @param code 2 to 16 capital letters, digits or hyphens
 */
public record ActorCode(String code) implements Comparable<ActorCode> {

  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9-]{1,15}");

  public static final ActorCode WORLD = new ActorCode("WORLD");
  public static final ActorCode REGION = new ActorCode("REGION");
  public static final ActorCode WEST = new ActorCode("WEST");
  public static final ActorCode UNSPECIFIED = new ActorCode("UNSPECIFIED");

  public ActorCode {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException("Not an actor code: " + code);
    }
  }

  /** Whether this names nobody in particular. */
  public boolean isLoose() {
    return equals(WORLD) || equals(REGION) || equals(WEST) || equals(UNSPECIFIED);
  }

  /** All of both, each once. */
  static SortedSet<ActorCode> union(Collection<ActorCode> some, Collection<ActorCode> others) {
    SortedSet<ActorCode> all = new TreeSet<>(some);
    all.addAll(others);
    return Collections.unmodifiableSortedSet(all);
  }

  @Override
  public int compareTo(ActorCode other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
