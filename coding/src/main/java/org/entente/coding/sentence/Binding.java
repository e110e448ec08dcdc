package org.entente.coding.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.coding.amounts.Mention;
import org.entente.coding.amounts.MoneyMention;
import org.entente.coding.amounts.QuantityMention;
import org.entente.coding.amounts.ShareMention;
import org.entente.coding.amounts.TimeMention;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.entente.model.Period;

/** Tells which amount and which time of a sentence belong to which word. */
final class Binding {

  private static final Set<String> OTHER_CLAUSE = Set.of("relcl", "ccomp", "advcl", "parataxis");

  private static final Set<String> SEQUENCE = Set.of("after", "before", "following", "since");

  private static final int WEEK = 7;

  /** Characters between two times that tell of the same. */
  private static final int BESIDE = 6;

  private final Tree tree;
  private final Map<Mention, Token> words = new LinkedHashMap<>();

  Binding(Tree tree, List<Mention> amounts) {
    this.tree = tree;
    for (Mention amount : amounts) {
      tree.tokens().stream()
          .filter(t -> t.span().overlaps(amount.span()))
          .min(Comparator.comparingInt(tree::depth))
          .ifPresent(t -> words.put(amount, t));
    }
  }

  /** The amounts (no times) in the phrase, without those of the phrases coordinated with it. */
  List<Mention> inPhrase(Token head) {
    return amounts().stream().filter(m -> ownedBy(head, word(m))).toList();
  }

  /** The amounts in the clause of a word, without those in clauses that hang on it. */
  List<Mention> inClause(Token anchor) {
    return amounts().stream().filter(m -> clauseOf(word(m)).equals(clauseOf(anchor))).toList();
  }

  /** "Between May and July the four ships": the parser takes the time for a part of the ships. */
  boolean isTimeBefore(Token token, Token head) {
    Token at = token;
    while (at.head() >= 0 && at.head() != head.index() && tree.dominates(head, at)) {
      at = tree.token(at.head());
    }
    Token top = at;
    return top.head() == head.index()
        && top.index() < head.index()
        && words.keySet().stream()
            .anyMatch(m -> m instanceof TimeMention && m.span().overlaps(top.span()))
        && tree.children(head, "det").stream().anyMatch(d -> d.index() > top.index());
  }

  /** Whether the word belongs to a time ("in 2021"). */
  boolean isTime(Token token) {
    return words.keySet().stream()
        .anyMatch(m -> m instanceof TimeMention && m.span().overlaps(token.span()));
  }

  boolean isAmount(Token token) {
    return amounts().stream().anyMatch(m -> word(m).equals(token));
  }

  /** The time nearest to the word in the tree, not in another clause. */
  Optional<TimeMention> time(Token anchor) {
    return time(anchor, t -> true);
  }

  /** The nearest of the times that are admitted. */
  Optional<TimeMention> time(Token anchor, Predicate<TimeMention> admits) {
    return words.keySet().stream()
        .filter(TimeMention.class::isInstance)
        .map(TimeMention.class::cast)
        .filter(admits)
        .filter(t -> reachable(word(t), anchor) && !isOfNext(word(t), anchor))
        .min(
            Comparator.<TimeMention>comparingInt(t -> distance(word(t), anchor))
                .thenComparing(t -> !tree.dominates(anchor, word(t)))
                .thenComparing(t -> days(t.reference().period())))
        .map(this::exact);
  }

  /** How long it lasts; "in January" tells more than "in the pandemic". */
  private static long days(Period period) {
    return period.start() == null || period.end() == null
        ? Long.MAX_VALUE
        : period.end().toEpochDay() - period.start().toEpochDay();
  }

  /** "returned on Friday after visiting Peru": the day of the return, not of the visit. */
  private boolean isOfNext(Token time, Token anchor) {
    Token at = anchor;
    while (!tree.dominates(at, time) && at.head() >= 0) {
      boolean apart =
          at.is("pcomp")
              ? SEQUENCE.contains(tree.token(at.head()).lemma())
              : at.is("advcl")
                  && tree.children(at, "mark").stream().anyMatch(m -> SEQUENCE.contains(m.lemma()));
      if (apart) {
        return true;
      }
      at = tree.token(at.head());
    }
    return false;
  }

  /** "thirty years ago, on 18 September": the day, where both are told. */
  private TimeMention exact(TimeMention time) {
    Period wide = time.reference().period();
    return words.keySet().stream()
        .filter(TimeMention.class::isInstance)
        .map(TimeMention.class::cast)
        .filter(t -> Math.abs(t.span().start() - time.span().end()) < BESIDE)
        .filter(t -> lies(t.reference().period(), wide))
        .findFirst()
        .orElse(time);
  }

  /** The noun of which the time is: "the accord of 6 May", "the accord signed on 6 May". */
  Optional<Token> timed(TimeMention time) {
    Token at = word(time);
    while (at.head() >= 0) {
      at = tree.token(at.head());
      if (at.isNoun() && !time.span().overlaps(at.span())) {
        return Optional.of(at);
      }
      if (at.isVerb() && !at.is("acl")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Longer than a week: when something was said then, it was not done on that day. */
  boolean isLong(TimeMention time) {
    return days(time.reference().period()) > WEEK;
  }

  private static boolean lies(Period inner, Period wide) {
    return inner.start() != null
        && inner.end() != null
        && wide.start() != null
        && wide.end() != null
        && !inner.start().isBefore(wide.start())
        && !inner.end().isAfter(wide.end())
        && !inner.equals(wide);
  }

  /**
   * Whether a time is that of a thing in the clause ("the ruling of 6 May") and not of the deed.
   */
  boolean isOfNoun(TimeMention time, Token anchor, Token head) {
    Token at = word(time);
    while (at.head() >= 0 && at.index() != anchor.index()) {
      at = tree.token(at.head());
      boolean inside = time.span().overlaps(at.span());
      if (at.isNoun() && !inside && at.index() != head.index()) {
        return at.index() != anchor.index() && !isOccasion(at, anchor);
      }
    }
    return false;
  }

  /** "At the 2018 conference, they called on": when the deed was done. */
  private boolean isOccasion(Token noun, Token anchor) {
    if (!noun.is("pobj") || noun.head() < 0) {
      return false;
    }
    Token preposition = tree.token(noun.head());
    return preposition.index() < anchor.index()
        && preposition.lemma().equals("at")
        && preposition.head() >= 0
        && tree.conjuncts(tree.token(preposition.head())).contains(anchor);
  }

  /** The time that directly belongs to an amount: behind it, before the next amount. */
  Optional<TimeMention> timeOf(Mention amount) {
    int until =
        amounts().stream()
            .map(m -> m.span().start())
            .filter(start -> start > amount.span().start())
            .min(Integer::compare)
            .orElse(Integer.MAX_VALUE);
    return words.keySet().stream()
        .filter(TimeMention.class::isInstance)
        .map(TimeMention.class::cast)
        .filter(t -> t.span().start() >= amount.span().end() && t.span().start() < until)
        .findFirst();
  }

  List<Mention> amounts() {
    List<Mention> list = new ArrayList<>();
    for (Mention mention : words.keySet()) {
      boolean conversion = mention instanceof MoneyMention money && money.conversion();
      if (!(mention instanceof TimeMention) && !conversion && !isWhole(word(mention))) {
        list.add(mention);
      }
    }
    return list;
  }

  /** "$9 million of the $30 million": the thirty are only what the nine are taken from. */
  private boolean isWhole(Token word) {
    if (!word.is("pobj") || word.head() < 0) {
      return false;
    }
    Token preposition = tree.token(word.head());
    return preposition.lemma().equals("of")
        && preposition.head() >= 0
        && words.containsValue(tree.token(preposition.head()));
  }

  Token word(Mention mention) {
    Token word = words.get(mention);
    if (word == null) {
      throw new IllegalArgumentException("Not an amount of this sentence: " + mention);
    }
    return word;
  }

  private boolean ownedBy(Token head, Token word) {
    Token at = word;
    while (at.index() != head.index()) {
      if (at.head() < 0 || at.is("conj") || at.is("relcl")) {
        return false;
      }
      at = tree.token(at.head());
    }
    return true;
  }

  Token clauseOf(Token word) {
    Token at = word;
    while (at.head() >= 0 && !isClauseHead(at)) {
      at = tree.token(at.head());
    }
    return at;
  }

  private static boolean isClauseHead(Token token) {
    boolean participle =
        token.is("advcl") && (token.tag().equals("VBG") || token.tag().equals("VBN"));
    return token.isVerb()
        && !participle
        && !token.is("aux")
        && !token.is("auxpass")
        && !token.is("csubj")
        && !token.is("xcomp")
        && !token.is("acl")
        && !token.is("nmod")
        && !token.is("pcomp");
  }

  /** Up from the time it must not leave a clause that the word is not in. */
  private boolean reachable(Token time, Token anchor) {
    Token at = time;
    while (!tree.dominates(at, anchor)) {
      if (OTHER_CLAUSE.contains(at.label()) || (at.is("conj") && at.isVerb())) {
        return false;
      }
      if (at.head() < 0) {
        return false;
      }
      at = tree.token(at.head());
    }
    return true;
  }

  /** Steps between two words; a step up counts twice. */
  private int distance(Token a, Token b) {
    int above = tree.depth(tree.above(a, b));
    return 2 * (tree.depth(a) - above) + tree.depth(b) - above;
  }

  static boolean isFigure(Mention mention) {
    return mention instanceof QuantityMention || mention instanceof ShareMention;
  }
}
