package org.entente.coding.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.actors.Form;
import org.entente.coding.words.Vocabulary;
import org.entente.model.ActorCode;

/**
 * Whom "we" and "my country" stand for in a text that a state speaks: a speech, a note, the news of
 * its own agency. Such a text names its own state from beginning to end, beside "my country", "we"
 * and "on behalf of the Government of", and tells what that state believes, welcomes and urges.
 *
 * <p>A conditional logit (McFadden, 1974) over the states that the text names, with the weights
 * {@link #WEIGHTS}. Fitted to 795 speeches of states before the General Assembly of the United
 * Nations, whole and in parts of 2,500 to 4,000 characters; on the half of the states that were not
 * fitted to, the state above {@link #SURE} was the speaker's in 97 of 100 texts.
 */
public final class Voice {

  /** What is counted of each state, and what the logarithm of one more than its count weighs. */
  private static final Map<String, Double> WEIGHTS =
      Map.of(
          "named", 0.10, "own", 0.60, "of", 1.61, "beside", 1.42, "opening", 0.63, "holds", 3.37,
          "acts", 1.66, "reached", -1.28, "met", -0.84);

  /** What the share of the tenths of the text weighs in which the state is named. */
  private static final double SPREAD = 4.37;

  /** What the state's share of all names of states weighs. */
  private static final double SHARE = 0.98;

  /** Least probability of the state. */
  private static final double SURE = 0.8;

  /** So many words of the first person, outside quotations, make a text somebody's speech. */
  private static final int LEAST = 3;

  private static final int OPENING = 400;
  private static final int BEHIND = 4;

  /** So many characters before and behind a name are looked at, however long its sentence is. */
  private static final int NEAR = 200;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’]?\\s+|\\n+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern QUOTED = Pattern.compile("[\"“][^\"“”\\n]{0,2000}[\"”]");

  private final String text;
  private final Vocabulary words;

  /** Where the sentences end. */
  private final List<Integer> ends = new ArrayList<>();

  /** The sentences that say "my country", "our Government". */
  private final Set<Integer> own = new HashSet<>();

  private int spoken;

  private Voice(String text, Vocabulary words) {
    this.text = text;
    this.words = words;
    Matcher end = SENTENCE_END.matcher(text);
    while (end.find()) {
      ends.add(end.end());
    }
    hear();
  }

  /**
   * The state whose speech the text is.
   *
   * @param mentions the names of the text
   * @param isBody whether an actor is an international body, which hardly speaks so
   * @param heir the state of today for one that is gone
   * @return nothing where nobody speaks, or where it is in doubt who
   */
  public static Optional<ActorCode> of(
      String text,
      List<ActorMention> mentions,
      Predicate<ActorCode> isBody,
      UnaryOperator<ActorCode> heir,
      Vocabulary words) {
    Voice voice = new Voice(text, words);
    return voice.own.isEmpty() || voice.spoken < LEAST
        ? Optional.empty()
        : voice.speaker(mentions, isBody, heir);
  }

  /** Finds the first person outside quotations. */
  private void hear() {
    String plain = QUOTED.matcher(text).replaceAll(quoted -> " ".repeat(quoted.group().length()));
    Matcher word = WORD.matcher(plain);
    boolean ours = false;
    while (word.find()) {
      String form = word.group().toLowerCase(Locale.ROOT);
      if (ours && words.has("own-states", form)) {
        own.add(sentence(word.start()));
      }
      ours = words.has("ours", form);
      if (words.has("we", form)) {
        spoken++;
      }
    }
  }

  private int sentence(int at) {
    int found = Collections.binarySearch(ends, at);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private Optional<ActorCode> speaker(
      List<ActorMention> mentions, Predicate<ActorCode> isBody, UnaryOperator<ActorCode> heir) {
    Map<ActorCode, Map<String, Integer>> counts = new LinkedHashMap<>();
    Map<ActorCode, Set<Integer>> tenths = new HashMap<>();
    int all = 0;
    for (ActorMention mention : mentions) {
      if (!mention.isActor() || mention.codes().size() != 1 || mention.form() == Form.COLLECTIVE) {
        continue;
      }
      ActorCode code = heir.apply(mention.codes().get(0));
      if (code.isLoose() || isBody.test(code)) {
        continue;
      }
      all++;
      Map<String, Integer> own = counts.computeIfAbsent(code, c -> new HashMap<>());
      signs(mention).forEach(sign -> own.merge(sign, 1, Integer::sum));
      tenths
          .computeIfAbsent(code, c -> new HashSet<>())
          .add((int) (10L * mention.span().start() / text.length()));
    }
    Map<ActorCode, Double> odds = new LinkedHashMap<>();
    double sum = 0;
    for (Map.Entry<ActorCode, Map<String, Integer>> state : counts.entrySet()) {
      double score =
          SPREAD * tenths.getOrDefault(state.getKey(), Set.of()).size() / 10
              + SHARE * state.getValue().getOrDefault("named", 0) / all;
      for (Map.Entry<String, Integer> sign : state.getValue().entrySet()) {
        score += WEIGHTS.getOrDefault(sign.getKey(), 0.0) * Math.log1p(sign.getValue());
      }
      odds.put(state.getKey(), Math.exp(score));
      sum += Math.exp(score);
    }
    double total = sum;
    return odds.entrySet().stream()
        .filter(state -> state.getValue() >= SURE * total)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** What speaks for the state that is named there. */
  private List<String> signs(ActorMention mention) {
    int at = mention.span().start();
    int sentence = sentence(at);
    int start = Math.max(at - NEAR, sentence == 0 ? 0 : ends.get(sentence - 1));
    List<String> before = words(text.substring(start, at));
    List<String> behind = words(text.substring(mention.span().end(), end(mention)));
    List<String> signs = new ArrayList<>(List.of("named"));
    if (own.contains(sentence)) {
      signs.add("own");
    }
    if (isOf(before)) {
      signs.add("of");
    }
    if (isBeside(before, behind)) {
      signs.add("beside");
    }
    if (at < OPENING + text.length() * 3 / 100) {
      signs.add("opening");
    }
    if (holds(behind)) {
      signs.add("holds");
    }
    if (!behind.isEmpty() && words.has("acting", behind.get(0))) {
      signs.add("acts");
    }
    String leading = leading(before);
    if (words.has("reaching", leading)) {
      signs.add("reached");
    }
    if (words.has("meeting-others", leading)) {
      signs.add("met");
    }
    return signs;
  }

  private int end(ActorMention mention) {
    int sentence = sentence(mention.span().end());
    int end = sentence < ends.size() ? ends.get(sentence) : text.length();
    return Math.min(Math.max(end, mention.span().end()), mention.span().end() + NEAR);
  }

  private static List<String> words(String part) {
    return WORD.matcher(part).results().map(w -> w.group().toLowerCase(Locale.ROOT)).toList();
  }

  /** "the Government and people of the Republic of". */
  private boolean isOf(List<String> before) {
    for (int i = before.size() - 1; i > 0; i--) {
      if (before.get(i).equals("of")) {
        return words.has("own-states", before.get(i - 1));
      }
      if (!words.has("state-names", before.get(i))) {
        return false;
      }
    }
    return false;
  }

  /** The word before the name and what belongs to it: "with" of "with the Republic of X". */
  private String leading(List<String> before) {
    int at = before.size() - 1;
    while (at >= 0 && words.has("state-names", before.get(at))) {
      at--;
    }
    if (at > 0 && before.get(at).equals("of") && words.has("own-states", before.get(at - 1))) {
      at -= 2;
      while (at >= 0 && words.has("state-names", before.get(at))) {
        at--;
      }
      return at >= 0 && words.has("reaching", before.get(at)) ? before.get(at) : "of";
    }
    return at < 0 ? "" : before.get(at);
  }

  /** "my country, X", "we in X", "X, we". */
  private boolean isBeside(List<String> before, List<String> behind) {
    if (!behind.isEmpty() && words.has("we", behind.get(0))) {
      return true;
    }
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - BEHIND); i--) {
      if (words.has("we", before.get(i))) {
        return before.subList(i + 1, before.size()).stream()
            .allMatch(
                w ->
                    words.has("own-states", w)
                        || words.has("state-names", w)
                        || w.equals("in")
                        || w.equals("of"));
      }
    }
    return false;
  }

  /** "X therefore welcomes". */
  private boolean holds(List<String> behind) {
    for (String word : behind) {
      if (words.has("held", word)) {
        return true;
      }
      if (!words.has("before-held", word)) {
        return false;
      }
    }
    return false;
  }
}
