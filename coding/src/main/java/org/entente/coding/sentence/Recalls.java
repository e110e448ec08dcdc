package org.entente.coding.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.coding.items.ItemClass;
import org.entente.coding.items.ItemLexicon;
import org.entente.model.Channel;
import org.entente.model.Item;
import org.entente.model.Kind;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Tells of what kind a thing is that a text takes up again by a number or a bare noun: "Oman
 * ordered six patrol boats. Two boats have arrived", "some 300 soldiers came; about 900 are there
 * now". One for each document, fed in the order of the text.
 */
final class Recalls {

  /** A number with the words around it, and nothing else. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:(?:about|around|some|nearly|almost|roughly|over|only|just|at least|more than|up to"
              + "|a|an|the|another|further|other|all|first|last|of them|of these)\\s+)*"
              + "[\\d.,]+(?:\\s*(?:million|billion|thousand))?(?:\\s+(?:of them|more|others))?"
              + "|(?i)(?:(?:some|about|the|another|a further|only)\\s+)?(?:one|two|three|four|five|six"
              + "|seven|eight|nine|ten|eleven|twelve|dozen|twenty|thirty|forty|fifty|hundreds"
              + "|thousands)(?:\\s+(?:of them|more|others))?");

  private static final Pattern LEADING =
      Pattern.compile("(?i)^(?:\\p{L}+\\s+){0,2}?(?:[\\d.,]+|\\p{L}+)\\s+(?=\\p{L}+$)");

  private final ItemLexicon items;
  private final List<Statement> before = new ArrayList<>();

  Recalls(ItemLexicon items) {
    this.items = items;
  }

  /**
   * The drafts with what they take up again.
   *
   * @param people the class of the people of whom the text spoke last, or null
   */
  List<Draft> of(List<Draft> drafts, @Nullable String people) {
    List<Draft> told = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft known = find(draft.statement(), people).map(id -> withClass(draft, id)).orElse(draft);
      told.add(known);
      before.add(known.statement());
    }
    return told;
  }

  private Optional<String> find(Statement s, @Nullable String people) {
    @Nullable Item item = s.item();
    if (item == null || !takesUp(s.kind())) {
      return Optional.empty();
    }
    String text = item.text().strip();
    boolean number = item.itemClass() == null && NUMBER.matcher(text).matches();
    String head = LEADING.matcher(text).replaceFirst("");
    boolean bare = !number && !head.contains(" ");
    if (!number && !bare) {
      return Optional.empty();
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      Statement earlier = before.get(i);
      @Nullable Item known = earlier.item();
      if (known == null || known.itemClass() == null || !isOfSides(earlier, s)) {
        continue;
      }
      String itemClass = known.itemClass();
      if (number && isCounted(earlier, s)) {
        return Optional.of(itemClass);
      }
      if (bare && item.itemClass() == null && isMeasuredAlike(earlier, s, head)) {
        return Optional.of(itemClass);
      }
      if (bare && isNarrower(itemClass, item.itemClass()) && endsIn(known.text(), head)) {
        return Optional.of(itemClass);
      }
    }
    boolean ofPeople = number && s.kind() == Kind.DEPLOYMENT;
    return ofPeople ? Optional.ofNullable(people) : Optional.empty();
  }

  /** "3,000 hectares", where a million hectares of land were told of before. */
  private static boolean isMeasuredAlike(Statement earlier, Statement s, String head) {
    return earlier.quantity() != null
        && s.quantity() != null
        && s.quantity().unit() != null
        && s.quantity().unit().equals(earlier.quantity().unit())
        && s.quantity().unit().equalsIgnoreCase(head);
  }

  private static boolean takesUp(Kind kind) {
    return kind == Kind.TRANSFER || kind == Kind.DEPLOYMENT || kind == Kind.AGREEMENT;
  }

  private static boolean isOfSides(Statement earlier, Statement s) {
    boolean both = earlier.kind() == Kind.AGREEMENT;
    return both
        ? earlier.from().containsAll(s.from()) && earlier.from().containsAll(s.to())
        : earlier.from().equals(s.from())
            && (earlier.to().equals(s.to()) || earlier.kind() == Kind.CASUALTY);
  }

  /** What was counted last: people where people are sent, things where things pass. */
  private boolean isCounted(Statement earlier, Statement s) {
    boolean people =
        earlier.item() != null
            && earlier.item().itemClass() != null
            && items.get(earlier.item().itemClass()).sort() == ItemClass.Sort.PERSONS;
    return earlier.quantity() != null && people == (s.kind() == Kind.DEPLOYMENT);
  }

  private static boolean isNarrower(String itemClass, @Nullable String wide) {
    return wide == null || !itemClass.equals(wide);
  }

  private static boolean endsIn(String text, String head) {
    String[] words = text.toLowerCase(Locale.ROOT).split("\\s+", -1);
    return words.length > 1 && words[words.length - 1].equals(head.toLowerCase(Locale.ROOT));
  }

  private Draft withClass(Draft draft, String itemClass) {
    Statement s = draft.statement();
    Item item = new Item(s.item() == null ? "" : s.item().text(), itemClass);
    Channel channel = s.kind() == Kind.TRANSFER ? items.get(itemClass).channel() : s.channel();
    Statement known = s.withItem(item, channel);
    return new Draft(
        known, draft.frame(), draft.trigger(), draft.tree(), draft.traits(), draft.confidence());
  }
}
