package org.entente.coding.gate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.coding.frame.Frame;
import org.entente.coding.frame.Frames;
import org.entente.coding.items.ItemClass;
import org.entente.coding.items.ItemLexicon;
import org.entente.coding.words.Vocabulary;
import org.entente.model.Channel;

/**
 * Tells which frames the words of a sentence can open, as far as that can be told without a tree: a
 * word that evokes the frame is there, the words behind it too, and for each thing that the frame
 * asks of its object or subject a word that can be it.
 */
final class Openings {

  /** Marks before a term that tell where it must stand. */
  private static final String PLACED = ">=+";

  /** Before a word that must stand in the sentence as it is. */
  private static final String FORM = "form ";

  private static final String NUMBER = "#number";

  /** In place of a word: whatever the word, if it is willed. */
  private static final String ANY = "*";

  private static final List<String> PERSONS = List.of("@officials", "@visitors");
  private static final List<String> PACTS = List.of("@pacts", "@agreements");

  private static final Set<String> FIGURES = Set.of("figure", "quantity", "money");

  private final Vocabulary words;
  private final ItemLexicon items;
  private final Map<String, Integer> terms = new LinkedHashMap<>();
  private final List<String> hints = new ArrayList<>();
  private final Map<String, BitSet> holders;
  private final List<List<BitSet>> asked = new ArrayList<>();
  private final Map<String, List<Opening>> byLemma = new HashMap<>();

  /**
   * A frame that a word can open.
   *
   * @param frame its number
   * @param others terms that must all stand in the sentence: "for" of "call for"
   */
  record Opening(int frame, BitSet others) {}

  /**
   * What a word does, whatever the sentence.
   *
   * @param terms that it can be
   * @param openings frames that it can open
   */
  record Cue(BitSet terms, List<Opening> openings) {}

  Openings(Frames frames, Vocabulary words, ItemLexicon items) {
    this.words = words;
    this.items = items;
    List<Frame> all = frames.list();
    for (int i = 0; i < all.size(); i++) {
      add(all.get(i), i);
    }
    this.holders = holders();
  }

  private void add(Frame frame, int number) {
    List<BitSet> groups = new ArrayList<>();
    Stream.of(frame.object(), frame.subject())
        .map(wanted -> wanted.stream().filter(term -> !term.startsWith("-")).toList())
        .filter(wanted -> !wanted.isEmpty())
        .forEach(wanted -> groups.add(bits(wanted.stream().map(Openings::term).toList())));
    if (frame.has("relation")) {
      groups.add(bits(List.of("@ties")));
    }
    if (frame.needs().stream().anyMatch(FIGURES::contains)) {
      groups.add(bits(List.of(NUMBER)));
    }
    asked.add(groups);
    Stream.of(frame.verbs(), frame.nouns(), frame.adjectives())
        .flatMap(Set::stream)
        .distinct()
        .flatMap(phrase -> phrase.equals(ANY) ? words.get("willing").stream() : Stream.of(phrase))
        .forEach(phrase -> open(phrase, number));
  }

  private void open(String phrase, int frame) {
    String[] parts = phrase.split(" ");
    List<String> others =
        Stream.of(parts).skip(1).map(part -> FORM + part.toLowerCase(Locale.ROOT)).toList();
    byLemma.computeIfAbsent(parts[0], w -> new ArrayList<>()).add(new Opening(frame, bits(others)));
  }

  private static String term(String wanted) {
    String plain = PLACED.indexOf(wanted.charAt(0)) < 0 ? wanted : wanted.substring(1);
    return plain.startsWith("@~") ? "@" + plain.substring(2) : plain;
  }

  private BitSet bits(List<String> wanted) {
    BitSet bits = new BitSet();
    wanted.forEach(term -> bits.set(terms.computeIfAbsent(term, t -> terms.size())));
    return bits;
  }

  /** Which terms each dictionary form can be; the hints at sorts of things are kept apart. */
  private Map<String, BitSet> holders() {
    Map<String, BitSet> holders = new HashMap<>();
    terms.forEach(
        (term, at) -> {
          if (term.startsWith("#")) {
            hints.add(term);
          } else if (term.startsWith("@")) {
            words.get(term.substring(1)).forEach(word -> hold(holders, word, at));
          } else {
            hold(holders, term, at);
          }
        });
    return holders;
  }

  private static void hold(Map<String, BitSet> holders, String word, int term) {
    holders.computeIfAbsent(word, w -> new BitSet()).set(term);
  }

  /** What the word does. */
  Cue of(String form, Set<String> lemmas) {
    String lower = form.toLowerCase(Locale.ROOT);
    boolean capital = Character.isUpperCase(form.codePointAt(0));
    boolean number = Character.isDigit(form.charAt(0)) || words.has("numerals", lower);
    Optional<ItemClass> itemClass = items.classify(form);
    BitSet held = new BitSet();
    hold(held, FORM + lower);
    lemmas.forEach(lemma -> hold(held, lemma));
    for (String hint : hints) {
      if (isHinted(hint, itemClass, capital, number)) {
        set(held, hint);
      }
    }
    if (capital) {
      PERSONS.forEach(term -> set(held, term)); // anybody by name
    }
    if (lower.equals("it")) {
      PACTS.forEach(term -> set(held, term)); // that of the sentence before
    }
    List<Opening> openings = new ArrayList<>();
    lemmas.forEach(lemma -> openings.addAll(byLemma.getOrDefault(lemma, List.of())));
    return new Cue(held, List.copyOf(openings));
  }

  private void hold(BitSet held, String word) {
    BitSet known = holders.get(word);
    if (known != null) {
      held.or(known);
    }
  }

  private void set(BitSet held, String term) {
    Integer at = terms.get(term);
    if (at != null) {
      held.set(at);
    }
  }

  private static boolean isHinted(
      String hint, Optional<ItemClass> itemClass, boolean capital, boolean number) {
    if (hint.equals(NUMBER)) {
      return number;
    }
    if (hint.equals("#persons") && (capital || number)) {
      return true; // people by their nationality or number
    }
    return itemClass.filter(c -> fits(c, hint.substring(1))).isPresent();
  }

  private static boolean fits(ItemClass itemClass, String wanted) {
    return wanted.equals("arms")
        ? itemClass.sort() == ItemClass.Sort.GOODS && itemClass.channel() == Channel.MILITARY
        : itemClass.sort().word().equals(wanted);
  }

  /** Whether the sentence with all these terms holds what the frame asks for. */
  boolean opens(Opening opening, BitSet held) {
    if (!hasAll(held, opening.others())) {
      return false;
    }
    for (BitSet group : asked.get(opening.frame())) {
      if (!held.intersects(group)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasAll(BitSet held, BitSet wanted) {
    for (int i = wanted.nextSetBit(0); i >= 0; i = wanted.nextSetBit(i + 1)) {
      if (!held.get(i)) {
        return false;
      }
    }
    return true;
  }
}
