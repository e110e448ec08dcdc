package org.entente.coding.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.entente.coding.frame.Frame;
import org.entente.coding.frame.Frames;
import org.entente.coding.items.ItemClass;
import org.entente.coding.items.ItemLexicon;
import org.entente.coding.parse.Parser;
import org.entente.coding.words.Vocabulary;
import org.entente.model.Channel;
import org.entente.model.Kind;

/**
 * Knows what each word shows: the lists that it stands in, what sort of thing it names, frames that
 * it can open. All of it is derived from the frames and the lists. Safe for several threads; words
 * that came last are kept in a table of fixed size.
 */
final class SignBook {

  private static final int SLOTS = 1 << 15;
  private static final String KIND = "kind:";
  private static final int LONGEST_KEPT = 40;

  private final Parser parser;
  private final Vocabulary words;
  private final ItemLexicon items;
  private final Openings openings;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** The signs of the lists that a dictionary form stands in. */
  private final Map<String, List<Integer>> listed = new HashMap<>();

  private final int[] ofFrame;
  private final int[] ofKind;
  private final List<String> names;
  private final AtomicReferenceArray<WordSigns> kept = new AtomicReferenceArray<>(SLOTS);

  SignBook(Parser parser, Frames frames, Vocabulary words, ItemLexicon items) {
    this.parser = parser;
    this.words = words;
    this.items = items;
    this.openings = new Openings(frames, words, items);
    List<Frame> all = frames.list();
    this.ofFrame = new int[all.size()];
    this.ofKind = new int[all.size()];
    for (int i = 0; i < ofFrame.length; i++) {
      ofFrame[i] = number("frame:" + all.get(i).name());
    }
    for (Kind kind : Kind.values()) {
      number(KIND + kind.word());
    }
    for (int i = 0; i < ofKind.length; i++) {
      ofKind[i] = number(KIND + all.get(i).kind().word());
    }
    for (String list : words.names()) {
      int sign = number("list:" + list);
      words.get(list).forEach(w -> listed.computeIfAbsent(w, l -> new ArrayList<>()).add(sign));
    }
    for (Channel channel : Channel.values()) {
      number("item:" + channel.word());
    }
    for (ItemClass.Sort sort : ItemClass.Sort.values()) {
      number("sort:" + sort.word());
    }
    List.of("capital", "number", "mark").forEach(this::number);
    this.names = List.copyOf(numbers.keySet());
  }

  private int number(String sign) {
    Integer known = numbers.get(sign);
    if (known != null) {
      return known;
    }
    numbers.put(sign, numbers.size());
    return numbers.size() - 1;
  }

  /** How many signs words can show; they are numbered from 0. */
  int size() {
    return names.size();
  }

  String name(int sign) {
    return names.get(sign);
  }

  /** Whether the sign is that of a kind of statement that a frame could give. */
  boolean isKind(int sign) {
    return names.get(sign).startsWith(KIND);
  }

  Openings openings() {
    return openings;
  }

  int signOfFrame(int frame) {
    return ofFrame[frame];
  }

  int signOfKind(int frame) {
    return ofKind[frame];
  }

  WordSigns of(String form) {
    int slot = (form.hashCode() * 0x9E3779B1) >>> 17;
    WordSigns known = kept.getAcquire(slot);
    if (known != null && known.form().equals(form)) {
      return known;
    }
    WordSigns made = make(form);
    if (form.length() <= LONGEST_KEPT) {
      kept.setRelease(slot, made);
    }
    return made;
  }

  private WordSigns make(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    Set<String> lemmas = new LinkedHashSet<>(parser.lemmas(form));
    lemmas.add(lower);
    Set<Integer> signs = new TreeSet<>();
    if (!lower.equals(form)) {
      signs.add(number("capital"));
    }
    if (Character.isDigit(form.charAt(0)) || words.has("numerals", lower)) {
      signs.add(number("number"));
    }
    if (!Character.isLetterOrDigit(form.charAt(0))) {
      signs.add(number("mark"));
    }
    lemmas.forEach(lemma -> signs.addAll(listed.getOrDefault(lemma, List.of())));
    items
        .classify(form)
        .ifPresent(
            c -> {
              signs.add(number("item:" + c.channel().word()));
              signs.add(number("sort:" + c.sort().word()));
            });
    return new WordSigns(form, List.copyOf(signs), openings.of(form, lemmas));
  }
}
