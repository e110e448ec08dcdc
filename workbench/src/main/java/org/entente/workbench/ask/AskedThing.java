package org.entente.workbench.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.coding.actors.ActorLexicon;
import org.entente.coding.items.ItemClass;
import org.entente.coding.items.ItemLexicon;
import org.entente.model.Amount;
import org.entente.model.Entry;
import org.entente.model.Item;
import org.entente.model.Kind;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/** Finds the thing that a question asks about, and whether an entry is about it. */
final class AskedThing {

  /**
   * A thing.
   *
   * @param item with its class, null where the question asks for anything
   * @param words its own words, in their stems
   */
  record Thing(@Nullable Item item, List<String> words) {
    static final Thing ANY = new Thing(null, List.of());
  }

  private final QuestionWords words;
  private final ActorLexicon actors;
  private final ItemLexicon items;

  AskedThing(QuestionWords words, ActorLexicon actors, ItemLexicon items) {
    this.words = words;
    this.actors = actors;
    this.items = items;
  }

  /** The thing asked about: what the coder reads, else the words behind "how many" or "what". */
  Thing of(Opened opened, @Nullable Statement read, @Nullable Topic topic) {
    if (topic == null || !isAboutThings(topic)) {
      return Thing.ANY;
    }
    if (read != null && read.item() != null) {
      return thing(read.item().text(), opened.shape());
    }
    boolean counted = opened.shape() == Shape.HOW_MUCH || opened.shape() == Shape.WHAT;
    if (read == null && (counted || opened.shape() == Shape.YES_NO) && isOfThings(topic)) {
      return classed(opened.rest());
    }
    return Thing.ANY;
  }

  private static boolean isAboutThings(Topic topic) {
    return switch (topic) {
      case ALLIANCE, DEPENDENCE, SANCTIONS -> false;
      default -> true;
    };
  }

  private static boolean isOfThings(Topic topic) {
    return switch (topic) {
      case TRANSFERS, TRADE, DEPLOYMENTS, CASUALTIES, AGREEMENTS -> true;
      default -> false;
    };
  }

  /** The longest run of words that the item list knows. */
  private Thing classed(String text) {
    String[] all = text.replaceAll("[,;:“”\"]", " ").strip().split("\\s+", -1);
    for (int length = Math.min(4, all.length); length > 0; length--) {
      for (int i = 0; i + length <= all.length; i++) {
        String phrase = String.join(" ", List.of(all).subList(i, i + length));
        boolean own = own(phrase).size() == length;
        if (own && items.classify(phrase).isPresent()) {
          return thing(phrase, Shape.WHAT);
        }
      }
    }
    return Thing.ANY;
  }

  private Thing thing(String phrase, Shape shape) {
    List<String> own = new ArrayList<>(own(phrase));
    boolean counted = shape == Shape.HOW_MUCH || shape == Shape.WHAT;
    if (counted) {
      own.removeAll(words.list("generic", "money"));
    }
    if (own.isEmpty()) {
      return Thing.ANY;
    }
    String itemClass = items.classify(phrase).map(ItemClass::id).orElse(null);
    return new Thing(new Item(phrase, itemClass), own.stream().map(AskedThing::stem).toList());
  }

  /** The words of a phrase that say something of their own: no actors, no fillers. */
  private List<String> own(String phrase) {
    StringBuilder bare = new StringBuilder(phrase);
    actors
        .find(phrase, null)
        .forEach(
            m -> {
              for (int i = m.span().start(); i < m.span().end(); i++) {
                bare.setCharAt(i, ' ');
              }
            });
    List<String> own = new ArrayList<>();
    for (String word : bare.toString().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+", -1)) {
      if (word.length() > 1
          && !words.list("generic", "thing").contains(word)
          && !words.has("stop", word)) {
        own.add(word);
      }
    }
    return own;
  }

  /** Whether what an entry is about is the thing asked for, or one of its sort. */
  boolean fits(Understood asked, Entry entry) {
    Item item = entry.item();
    Item wanted = asked.item();
    if (wanted == null) {
      return true;
    }
    String wantedClass = wanted.itemClass();
    String itemClass = item == null ? null : item.itemClass();
    if (wantedClass != null && itemClass != null) {
      return items.isA(itemClass, wantedClass);
    }
    if (wantedClass != null
        && (isCountedLike(wantedClass, entry.amount()) || isMoney(wantedClass, entry))) {
      return true;
    }
    String text = item == null ? entry.statements().get(0).statement().quote() : item.text();
    return holds(text, asked.itemWords());
  }

  /** Whether money is asked for, and a sum is told without a word for it: "lent $5 million". */
  private boolean isMoney(String wanted, Entry entry) {
    Amount amount = entry.amount();
    return items.get(wanted).sort() == ItemClass.Sort.MONEY
        && amount != null
        && amount.what() == Amount.What.MONEY
        && entry.kind() == Kind.TRANSFER
        && (entry.item() == null || entry.item().itemClass() == null);
  }

  /** Whether a figure is in the unit by which the class is known: barrels are oil. */
  private boolean isCountedLike(String wanted, @Nullable Amount amount) {
    String unit = items.get(wanted).unit();
    return unit != null && amount != null && unit.equals(amount.unit()) && !words.has("unit", unit);
  }

  /** Whether the ledger's thing is a wider one than was asked for. */
  boolean isWider(Understood asked, @Nullable Item item) {
    Item wanted = asked.item();
    return wanted != null
        && wanted.itemClass() != null
        && item != null
        && item.itemClass() != null
        && !item.itemClass().equals(wanted.itemClass())
        && items.isA(wanted.itemClass(), item.itemClass());
  }

  /** Whether all words stand in a text, whatever their endings. */
  static boolean holds(String text, List<String> stems) {
    List<String> found =
        List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+", -1)).stream()
            .map(AskedThing::stem)
            .toList();
    return !stems.isEmpty() && found.containsAll(stems);
  }

  /** A word without its commonest endings, for comparing only. */
  static String stem(String word) {
    for (String ending : List.of("ies", "ing", "es", "ed", "s")) {
      if (word.length() > ending.length() + 3 && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
