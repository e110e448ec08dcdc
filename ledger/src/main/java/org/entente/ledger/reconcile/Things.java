package org.entente.ledger.reconcile;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Amount.What;
import org.entente.model.Kind;
import org.entente.model.Quantity;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what statements are about, so far as item and figure agree.
 *
 * <p>A unit that names what is counted (rounds, containers, voyages) tells more surely what a
 * figure is of than the noun that a sentence happens to put first: where the class of the item is
 * not counted in that unit, the class is not taken, and the words of the figure join those of the
 * item. Losses are told apart by what befell: the killed are another thing than all casualties.
 * Units that measure (tonnes) or count anything (people, units) tell nothing; they stand in the
 * group {@code no-thing} of {@code terms.tsv}.
 */
final class Things {
  private static final String DUTY = "duty-to-defend";

  private final Terms terms;
  private final Units units;
  private final Wider wider = new Wider();

  Things(Terms terms, Units units) {
    this.terms = terms;
    this.units = units;
  }

  /** The thing of a statement with its figure. */
  Thing of(Statement s, @Nullable Figure figure) {
    String text = s.item() == null ? s.quote() : s.item().text();
    Set<String> words = Words.content(text, terms);
    @Nullable String itemClass = s.item() == null ? null : s.item().itemClass();
    if (s.kind() == Kind.AGREEMENT && itemClass == null && isDuty(s)) {
      return new Thing(DUTY, words, null);
    }
    @Nullable String counted = counted(figure);
    Quantity quantity = s.quantity();
    if (s.kind() == Kind.CASUALTY && quantity != null && quantity.unit() != null) {
      @Nullable String loss = terms.keyOf("fate", quantity.unit()).orElse(null);
      if (loss != null) {
        return new Thing(loss, words, null);
      }
    }
    if (counted == null || quantity == null) {
      return new Thing(itemClass, words, null);
    }
    boolean ofItem = itemClass != null && isHead(text, quantity.unit());
    if (itemClass != null && (ofItem || isCountedIn(itemClass, counted))) {
      return new Thing(itemClass, words, counted);
    }
    Set<String> both = new TreeSet<>(words);
    both.addAll(Words.content(quantity.text(), terms));
    both.addAll(Words.content(String.valueOf(quantity.unit()), terms));
    both.add(counted);
    return new Thing(null, both, counted);
  }

  /** What sides must do for each other in case of attack is one thing, however it is worded. */
  private boolean isDuty(Statement s) {
    String words = Claim.words(s);
    return terms.find("mutual-defence", words).filter("duty"::equals).isPresent()
        && !terms.occurs("consult-only", words);
  }

  private @Nullable String counted(@Nullable Figure figure) {
    if (figure == null || figure.what() != What.QUANTITY || figure.unit() == null) {
      return null;
    }
    return terms.isOne("no-thing", figure.unit()) ? null : figure.unit();
  }

  /** Whether the item ends in the designation that is counted, as "36 J-10s" does. */
  private static boolean isHead(String item, @Nullable String unit) {
    return unit != null
        && unit.chars().anyMatch(Character::isDigit)
        && item.toLowerCase(Locale.ROOT).endsWith(unit.toLowerCase(Locale.ROOT));
  }

  /** Whether a class, or a wider one, is named after what the unit counts. */
  private boolean isCountedIn(String itemClass, String counted) {
    if (isNamedAfter(itemClass, counted)) {
      return true;
    }
    return wider.of(itemClass).stream().anyMatch(wide -> isNamedAfter(wide, counted));
  }

  private boolean isNamedAfter(String itemClass, String counted) {
    String words = itemClass.replace('-', ' ');
    String head = words.substring(words.lastIndexOf(' ') + 1);
    return counted.equals(units.plain(words))
        || counted.equals(units.plain(head))
        || head.endsWith(counted)
        || counted.endsWith(head);
  }
}
