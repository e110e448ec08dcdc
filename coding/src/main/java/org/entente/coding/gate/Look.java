package org.entente.coding.gate;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.actors.Form;
import org.entente.coding.parse.RawToken;

/**
 * Goes through a sentence and tells every sign that it shows, each once: those of its words with
 * where they stand, and those of the whole.
 */
final class Look {

  /** Nearer than so many words to a name is near. */
  private static final int NEAR = 4;

  /** More parties than these make no difference. */
  static final int PARTIES = 3;

  /** More of something than these make no difference. */
  private static final int SEVERAL = 6;

  /** Sentences up to so many words are all short. */
  private static final int SHORT = 6;

  private static final byte PRESENT = 1;
  private static final byte BETWEEN = 2;
  private static final byte CLOSE = 4;

  private final SignBook book;
  private final Glance glance;
  private final int parties;
  private final byte[] seen;
  private final int[] order;
  private int count;

  /** Takes the signs. */
  interface Sink {

    /** A word has the sign; {@code where} is one of the places. */
    void word(int sign, Place where);

    /** The whole sentence has the sign. */
    void whole(String sign);
  }

  /** Where a word of a sign stands, or in what a sentence. */
  enum Place {
    ANYWHERE(0, ""),
    BETWEEN(1, "@between"),
    NEAR(2, "@near"),
    OF_NONE(3, "@0"),
    OF_ONE(4, "@1"),
    OF_TWO(5, "@2"),
    OF_MORE(6, "@3");

    private static final List<Place> BY_PARTIES = List.of(OF_NONE, OF_ONE, OF_TWO, OF_MORE);

    private final int number;
    private final String name;

    Place(int number, String name) {
      this.number = number;
      this.name = name;
    }

    /** From 0 on. */
    int number() {
      return number;
    }

    /** What is written behind the sign. */
    String suffix() {
      return name;
    }

    static Place of(int parties) {
      return BY_PARTIES.get(parties);
    }
  }

  Look(SignBook book, Glance glance) {
    this.book = book;
    this.glance = glance;
    this.parties = Math.min(PARTIES, Glance.parties(glance.actors()).size());
    this.seen = new byte[book.size()];
    this.order = new int[seen.length];
  }

  void tell(Sink sink) {
    words();
    Place of = Place.of(parties);
    for (int i = 0; i < count; i++) {
      int sign = order[i];
      sink.word(sign, Place.ANYWHERE);
      sink.word(sign, of);
      if ((seen[sign] & BETWEEN) != 0) {
        sink.word(sign, Place.BETWEEN);
      }
      if ((seen[sign] & CLOSE) != 0) {
        sink.word(sign, Place.NEAR);
      }
    }
    whole(sink);
  }

  private void words() {
    List<RawToken> tokens = glance.words();
    WordSigns[] signs = new WordSigns[tokens.size()];
    BitSet held = new BitSet();
    for (int i = 0; i < signs.length; i++) {
      signs[i] = book.of(tokens.get(i).form());
      held.or(signs[i].cue().terms());
    }
    boolean[] named = named(tokens);
    int first = first(named);
    int last = last(named);
    for (int i = 0; i < signs.length; i++) {
      if (named[i]) {
        continue;
      }
      byte where =
          (byte) (PRESENT | (i > first && i < last ? BETWEEN : 0) | (isNear(named, i) ? CLOSE : 0));
      for (int sign : signs[i].own()) {
        see(sign, where);
      }
      for (Openings.Opening opening : signs[i].cue().openings()) {
        if (book.openings().opens(opening, held)) {
          see(book.signOfFrame(opening.frame()), where);
          see(book.signOfKind(opening.frame()), where);
        }
      }
    }
  }

  private void see(int sign, byte where) {
    if (seen[sign] == 0) {
      order[count++] = sign;
    }
    seen[sign] |= where;
  }

  /** Which words belong to the name of an actor. */
  private boolean[] named(List<RawToken> tokens) {
    boolean[] named = new boolean[tokens.size()];
    for (ActorMention mention : glance.actors()) {
      for (int i = 0; mention.isActor() && i < named.length; i++) {
        named[i] |= mention.span().overlaps(tokens.get(i).span());
      }
    }
    return named;
  }

  private static int first(boolean[] named) {
    int i = 0;
    while (i < named.length && !named[i]) {
      i++;
    }
    return i;
  }

  private static int last(boolean[] named) {
    int i = named.length - 1;
    while (i >= 0 && !named[i]) {
      i--;
    }
    return i;
  }

  private static boolean isNear(boolean[] named, int at) {
    for (int i = Math.max(0, at - NEAR + 1); i < Math.min(named.length, at + NEAR); i++) {
      if (named[i]) {
        return true;
      }
    }
    return false;
  }

  private void whole(Sink sink) {
    String topic = glance.topic().name().toLowerCase(Locale.ROOT);
    String of = "parties:" + parties;
    int before = Math.min(PARTIES, Glance.parties(glance.before()).size());
    int kinds = 0;
    for (int i = 0; i < count; i++) {
      if (book.isKind(order[i])) {
        kinds++;
        sink.whole(book.name(order[i]) + "," + of + "," + topic);
      }
    }
    int several = Math.min(SEVERAL, kinds);
    sink.whole("topic:" + topic);
    sink.whole(of);
    sink.whole(of + "," + topic);
    sink.whole(of + ",before:" + before);
    sink.whole("before:" + before + "," + topic);
    sink.whole("since:" + Math.min(SEVERAL, glance.sinceNamed()) + "," + topic);
    sink.whole("words:" + step(glance.words().size()));
    sink.whole("gap:" + gap());
    sink.whole("kinds:" + several);
    sink.whole("kinds:" + several + "," + of);
    sink.whole("kinds:" + several + "," + of + "," + topic);
    forms(sink);
  }

  private void forms(Sink sink) {
    Map<Form, Integer> forms = new EnumMap<>(Form.class);
    for (ActorMention mention : glance.actors()) {
      if (mention.isActor()) {
        forms.merge(mention.form(), 1, Integer::sum);
      }
    }
    forms.forEach(
        (form, times) ->
            sink.whole(
                "form:" + form.name().toLowerCase(Locale.ROOT) + (times > 1 ? ",several" : "")));
  }

  /** A length in steps that grow by a third. */
  private static int step(int words) {
    int step = 0;
    for (int bound = SHORT; bound < words; bound = bound * 4 / 3) {
      step++;
    }
    return step;
  }

  /** How many words stand between two names of different actors that are nearest to each other. */
  private String gap() {
    int least = Integer.MAX_VALUE;
    List<ActorMention> actors = glance.actors();
    for (int i = 1; i < actors.size(); i++) {
      if (!actors.get(i).codes().equals(actors.get(i - 1).codes())) {
        least = Math.min(least, between(actors.get(i - 1), actors.get(i)));
      }
    }
    return least == Integer.MAX_VALUE ? "none" : Integer.toString(step(least + SHORT - 1));
  }

  private int between(ActorMention one, ActorMention next) {
    int words = 0;
    for (RawToken word : glance.words()) {
      if (word.span().start() >= one.span().end() && word.span().end() <= next.span().start()) {
        words++;
      }
    }
    return words;
  }
}
