package org.entente.coding.amounts;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the noun that a number counts, past the words that describe it. */
final class UnitFinder {

  /**
   * How many words may describe what is counted: "15 new foreign-built JF-17 Block III fighters".
   */
  private static final int REACH = 8;

  private final Units units;
  private final Set<String> stop;
  private final Set<String> verbs;

  /** A noun with its place. */
  record Noun(int index, String name, @Nullable String sort, @Nullable String per) {

    Noun(int index, String name, @Nullable String sort) {
      this(index, name, sort, null);
    }
  }

  UnitFinder(Units units, Words words) {
    this.units = units;
    this.stop = words.get("stop");
    this.verbs = words.get("verb");
  }

  /** The noun counted by a number that ends before the token, or null. */
  @Nullable Noun find(Tokens tokens, int index) {
    int from = tokens.is(index, "of") ? index + 1 : index;
    for (int i = from; i < from + REACH && i < tokens.size(); i++) {
      Token token = tokens.at(i);
      Units.Unit unit = isProper(tokens, i, i == from) ? null : units.find(token);
      if (unit != null) {
        int last = compound(tokens, i);
        Units.Unit head = units.find(tokens.at(last));
        return head == null ? null : noun(tokens, last, head);
      }
      if (ends(token, tokens, i)) {
        return designation(tokens, from, i);
      }
      Noun other = plural(tokens, i);
      if (other != null) {
        return other;
      }
    }
    return designation(tokens, from, Math.min(from + REACH, tokens.size()));
  }

  /**
   * A name in a description ("Type 054A frigates"), unless it is written in capitals ("MW") or
   * stands first ("30 States").
   */
  private static boolean isProper(Tokens tokens, int index, boolean first) {
    Token token = tokens.at(index);
    String written = tokens.words(index, index + 1);
    boolean plural = first && token.lower().endsWith("s");
    return token.capital()
        && !plural
        && !(written.length() > 1 && Character.isUpperCase(written.charAt(1)));
  }

  /** "cubic metres" are a volume, "square miles" an area. */
  private static Noun noun(Tokens tokens, int index, Units.Unit unit) {
    Token before = tokens.at(index - 1);
    if (before.is("cubic") || before.is("square")) {
      String sort = before.is("cubic") ? "volume" : "area";
      return new Noun(index, before.lower() + " " + unit.plural(), sort);
    }
    return new Noun(index, unit.plural(), sort(tokens, index, unit), unit.per());
  }

  /** "J-10CE fighters" are aircraft, fighters without a designation are people. */
  private static String sort(Tokens tokens, int index, Units.Unit unit) {
    boolean designated = tokens.at(index - 1).type() == Token.Type.DESIGNATION;
    boolean jet = tokens.is(index - 1, "jet") || tokens.is(index - 1, "stealth");
    boolean fighter = unit.plural().equals("fighters");
    return fighter && (designated || jet) ? "aircraft" : unit.sort();
  }

  /** "75 F-15s": the designation is the noun where no other follows. */
  private static @Nullable Noun designation(Tokens tokens, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (tokens.at(i).type() == Token.Type.DESIGNATION) {
        return new Noun(i, tokens.words(i, i + 1), null);
      }
    }
    return null;
  }

  Units.@Nullable Unit known(Token token) {
    return units.find(token);
  }

  /** "mortar rounds", "missile systems": the last of the known nouns in a row. */
  private int compound(Tokens tokens, int index) {
    int last = index;
    while (!tokens.at(last).lower().endsWith("s") || tokens.is(last + 1, "systems")) {
      Units.Unit next = units.find(tokens.at(last + 1));
      if (next == null || stop.contains(tokens.at(last + 1).lower())) {
        return last;
      }
      last++;
    }
    return last;
  }

  private boolean ends(Token token, Tokens tokens, int index) {
    boolean dash = token.is("-") || (token.is("'") && tokens.at(index).tight());
    boolean symbol = token.type() == Token.Type.SYMBOL && !dash;
    boolean number =
        token.type() == Token.Type.NUMBER
            && !isCalibre(tokens, index)
            && !tokens.isTightDash(index + 1);
    return symbol
        || number
        || token.type() == Token.Type.CURRENCY
        || stop.contains(token.lower())
        || verbs.contains(token.lower());
  }

  /** "20 152 mm howitzers": the calibre belongs to the description. */
  private boolean isCalibre(Tokens tokens, int index) {
    Units.Unit unit = units.find(tokens.at(index + 1));
    return unit != null && unit.isCalibre();
  }

  /** A noun that the list does not know: the first word in lower case that looks like a plural. */
  private @Nullable Noun plural(Tokens tokens, int index) {
    Token token = tokens.at(index);
    String word = token.lower();
    boolean looks =
        token.type() == Token.Type.WORD
            && !token.capital()
            && word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("ous")
            && !word.endsWith("us");
    Units.Unit next = looks ? units.find(tokens.at(index + 1)) : null;
    return looks && next == null ? new Noun(index, word, null) : null;
  }
}
