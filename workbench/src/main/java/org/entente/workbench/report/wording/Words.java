package org.entente.workbench.report.wording;

import java.util.List;
import java.util.Locale;

/** Puts counts, lists and possessives into English. */
public final class Words {

  private static final List<String> SMALL =
      List.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private Words() {}

  /** "A", "A and B", "A, B and C"; semicolons where a member has a comma of its own. */
  public static String list(List<String> members) {
    if (members.isEmpty()) {
      return "";
    }
    if (members.size() == 1) {
      return members.get(0);
    }
    boolean commas = members.stream().anyMatch(member -> member.contains(", "));
    String head = String.join(commas ? "; " : ", ", members.subList(0, members.size() - 1));
    return head + (commas ? "; and " : " and ") + members.get(members.size() - 1);
  }

  /** A count as a word up to twelve, in digits above; nought is "no". */
  public static String count(long number) {
    if (number >= 0 && number < SMALL.size()) {
      return SMALL.get((int) number);
    }
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** "no documents", "one document", "2,000 documents". */
  public static String count(long number, String singular, String plural) {
    return count(number) + " " + (number == 1 ? singular : plural);
  }

  /** "is" for one, "are" for any other number: number agreement of a verb. */
  public static String agree(long number, String singular, String plural) {
    return number == 1 ? singular : plural;
  }

  /** The same text with a capital at its start. */
  public static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** A name as owner: an apostrophe alone after an s. */
  public static String possessive(String name) {
    return name + (name.endsWith("s") ? "’" : "’s");
  }
}
