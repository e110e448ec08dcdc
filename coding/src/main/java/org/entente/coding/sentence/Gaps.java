package org.entente.coding.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.amounts.Mention;
import org.entente.coding.amounts.MoneyMention;
import org.entente.coding.amounts.QuantityMention;
import org.entente.coding.amounts.ShareMention;
import org.entente.coding.amounts.TimeMention;
import org.entente.model.ActorCode;
import org.entente.model.Document;
import org.entente.model.Kind;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Where a sentence goes on with another party and another figure and leaves the verb out: "France
 * supplied a third of its arms, Peru a fifth and Chile a tenth", "sales came to $9 million, against
 * $6 million the other way". The parser never sees these words; what they tell is made of what the
 * verb before tells.
 */
final class Gaps {

  /** Between the figure before and the next party: the rest of the thing, and what joins. */
  private static final Pattern NEXT =
      Pattern.compile(
          "([^.:]{0,60}?)((?:[,;]|\\b(?:and|while|but)\\b)\\s*(?:and|while|but)?\\s*"
              + "(?:(?:those|that) of\\s+)?(?:the\\s+)?)");

  /** Between the party and its figure. */
  private static final Pattern FIGURE = Pattern.compile("\\s*(?:at|with|for)?\\s*");

  private static final Pattern AGAINST =
      Pattern.compile("([^.:]{0,40}?)((?:,\\s*)?\\b(?:against|compared with|compared to)\\s*)");

  private static final Pattern OTHER_WAY =
      Pattern.compile(
          "\\s*(?:worth )?(?:the other way|in the (?:other|opposite) direction|the opposite way)\\b");

  /** What the figure counts, up to the next mark. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:\\s*\\([^)]*\\))?\\s*(?:in |for |as |on )?([^,;.:]{0,40}?)(?=[,;.:]|\\s*\\b(?:and|while|but)\\b|$)");

  /** What is counted and the preposition before a party; what stands behind the party. */
  private static final Pattern BEHIND =
      Pattern.compile("([^,;.:]{0,40}?)\\s+\\b(to|from|in|with|for|by)\\s+(?:the\\s+)?");

  private static final Pattern JOIN =
      Pattern.compile("([^,;.:]{0,25}?)(\\s*,\\s*(?:and\\s+)?|\\s+and\\s+)");

  /** What a part is of, and the parts behind the first. */
  private static final Pattern OF_WHICH =
      Pattern.compile(
          "([^.:;]{0,60}?)(,?\\s*\\b(?:of which|of it|of that|of these|of them|among it|among them|including|thereof|of this)\\s+)");

  private static final Pattern AND = Pattern.compile("()(\\s*(?:,|,? and)\\s+)");

  private static final Pattern COMMA = Pattern.compile("([^.:;]{0,60}?)(,\\s*(?:and )?)");

  private static final Pattern OF_THEM =
      Pattern.compile(
          "\\s+of (?:them|which|whom|these|those|it)\\s+([^,;.:]{1,40}?)(?=[,;.:]|\\s*\\b(?:and|while|but)\\b|$)");

  /** The words behind the figure are a clause, and no name of a thing. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "\\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|do|did|does|said|says|depends?|goes|went|comes?|came|remains?|stays?|covers?|makes?|made|goes|who|which|that|to)\\b");

  private static final Optional<Gap> NONE = Optional.empty();
  private static final Optional<Draft> NO_DRAFT = Optional.empty();

  private final Document document;
  private final Lexica lexica;

  Gaps(Document document, Lexica lexica) {
    this.document = document;
    this.lexica = lexica;
  }

  /** The gaps of a sentence, in its order. */
  static List<Gap> find(
      String text, Span sentence, List<ActorMention> actors, List<Mention> amounts) {
    List<Mention> figures = amounts.stream().filter(Gaps::isFigure).sorted(Gaps::byPlace).toList();
    List<Gap> gaps = new ArrayList<>();
    for (int i = 1; i < figures.size(); i++) {
      Mention last = figures.get(i - 1);
      Mention figure = figures.get(i);
      if (!last.getClass().equals(figure.getClass())) {
        continue;
      }
      @Nullable Gap before = gaps.isEmpty() ? null : gaps.get(gaps.size() - 1);
      otherWay(text, sentence, last, figure)
          .or(() -> part(text, sentence, actors, last, figure, before))
          .or(() -> other(text, actors, last, figure).map(gap -> behind(before, gap)))
          .or(() -> isTold(actors, last) ? party(text, sentence, actors, last, figure) : NONE)
          .ifPresent(gaps::add);
    }
    return gaps;
  }

  private static Optional<Gap> part(
      String text,
      Span sentence,
      List<ActorMention> actors,
      Mention last,
      Mention figure,
      @Nullable Gap before) {
    String between = text.substring(last.span().end(), figure.span().start());
    String behind = text.substring(figure.span().end(), sentence.end());
    boolean goesOn =
        before != null && before.sort() == Gap.Sort.PART && before.figure().equals(last);
    int from = goesOn && before != null ? before.words().end() : last.span().end();
    Matcher whole =
        (goesOn ? AND : OF_WHICH)
            .matcher(text.substring(Math.min(from, figure.span().start()), figure.span().start()));
    Matcher label = LABEL.matcher(behind);
    boolean ofThem = false;
    if (!whole.matches()) {
      whole = COMMA.matcher(between);
      label = OF_THEM.matcher(behind);
      ofThem = true;
    }
    if (!whole.matches() || !label.lookingAt() || CLAUSE.matcher(label.group()).find()) {
      return Optional.empty();
    }
    if (!goesOn && CLAUSE.matcher(whole.group(1)).find() && ofThem) {
      return Optional.empty();
    }
    int start = (ofThem || !goesOn ? last.span().end() : from) + whole.start(2);
    Span words = new Span(start, figure.span().end() + label.end());
    Span thing = new Span(figure.span().end() + label.start(1), figure.span().end() + label.end(1));
    List<ActorCode> parties =
        actors.stream()
            .filter(a -> a.isActor() && thing.contains(a.span()))
            .flatMap(a -> a.codes().stream())
            .toList();
    return Optional.of(new Gap(Gap.Sort.PART, parties, figure, thing, words));
  }

  /** Whether somebody is named before the figure whose place another can take. */
  private static boolean isTold(List<ActorMention> actors, Mention figure) {
    return actors.stream().anyMatch(a -> a.isActor() && a.span().end() <= figure.span().start());
  }

  /** No time, and no second currency of the same sum. */
  private static boolean isFigure(Mention mention) {
    return !(mention instanceof TimeMention)
        && !(mention instanceof MoneyMention money && money.conversion());
  }

  private static int byPlace(Mention a, Mention b) {
    return Integer.compare(a.span().start(), b.span().start());
  }

  /** "24 jets to Egypt, 36 to India": another behind the same preposition. */
  private static Optional<Gap> other(
      String text, List<ActorMention> actors, Mention last, Mention figure) {
    List<ActorMention> named = actors.stream().filter(Gaps::isOne).toList();
    for (ActorMention first : named) {
      for (ActorMention second : named) {
        boolean around =
            last.span().end() <= first.span().start()
                && first.span().end() <= figure.span().start()
                && figure.span().end() <= second.span().start();
        if (!around) {
          continue;
        }
        Matcher one = BEHIND.matcher(text.substring(last.span().end(), first.span().start()));
        Matcher two = BEHIND.matcher(text.substring(figure.span().end(), second.span().start()));
        Matcher join = JOIN.matcher(text.substring(first.span().end(), figure.span().start()));
        if (one.matches()
            && two.matches()
            && join.matches()
            && one.group(2).equals(two.group(2))
            && !CLAUSE.matcher(one.group(1) + two.group(1) + join.group(1)).find()) {
          Span label =
              new Span(
                  figure.span().start(),
                  figure.span().end() + two.group(1).stripTrailing().length());
          return Optional.of(
              new Gap(
                  Gap.Sort.OTHER,
                  List.of(first.codes().get(0), second.codes().get(0)),
                  figure,
                  label,
                  new Span(first.span().end() + join.start(2), second.span().end())));
        }
      }
    }
    return Optional.empty();
  }

  /** "…, 36 to India and six to Greece": the third, too, stands where the first stood. */
  private static Gap behind(@Nullable Gap before, Gap gap) {
    boolean goesOn =
        before != null
            && before.sort() == Gap.Sort.OTHER
            && before.parties().get(1).equals(gap.parties().get(0));
    return goesOn && before != null
        ? new Gap(
            Gap.Sort.OTHER,
            List.of(before.parties().get(0), gap.parties().get(1)),
            gap.figure(),
            gap.label(),
            gap.words())
        : gap;
  }

  private static boolean isOne(ActorMention actor) {
    return actor.isActor() && actor.codes().size() == 1 && !actor.codes().get(0).isLoose();
  }

  private static Optional<Gap> party(
      String text, Span sentence, List<ActorMention> actors, Mention last, Mention figure) {
    for (ActorMention actor : actors) {
      Span name = actor.span();
      if (!isOne(actor) || name.start() < last.span().end() || name.end() > figure.span().start()) {
        continue;
      }
      Matcher next = NEXT.matcher(text.substring(last.span().end(), name.start()));
      boolean directly =
          FIGURE.matcher(text.substring(name.end(), figure.span().start())).matches();
      Matcher label = LABEL.matcher(text.substring(figure.span().end(), sentence.end()));
      if (directly
          && next.matches()
          && !CLAUSE.matcher(next.group(1)).find()
          && label.lookingAt()
          && !CLAUSE.matcher(label.group()).find()) {
        int end = figure.span().end() + label.end();
        return Optional.of(
            new Gap(
                Gap.Sort.PARTY,
                actor.codes(),
                figure,
                new Span(figure.span().start(), end),
                new Span(last.span().end() + next.start(2), end)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Gap> otherWay(String text, Span sentence, Mention last, Mention figure) {
    Matcher against = AGAINST.matcher(text.substring(last.span().end(), figure.span().start()));
    Matcher way = OTHER_WAY.matcher(text.substring(figure.span().end(), sentence.end()));
    return against.matches() && way.lookingAt()
        ? Optional.of(
            new Gap(
                Gap.Sort.BACK,
                List.of(),
                figure,
                figure.span(),
                new Span(last.span().end() + against.start(2), figure.span().end() + way.end())))
        : Optional.empty();
  }

  /** The statements with those that the sentence leaves to the reader. */
  List<Draft> fill(Sentence sentence, List<Draft> drafts) {
    if (sentence.gaps().isEmpty()) {
      return drafts;
    }
    List<Draft> all = new ArrayList<>();
    for (Draft told : drafts) {
      all.add(told);
      for (Gap gap : sentence.gaps()) {
        if (takes(told.statement(), gap.sort())
            && before(gap, sentence).filter(f -> isOf(f, told.statement())).isPresent()) {
          instead(told, gap)
              .filter(d -> all.stream().noneMatch(a -> isSame(a, d)))
              .ifPresent(all::add);
        }
      }
    }
    return all;
  }

  private static boolean isSame(Draft a, Draft b) {
    return a.statement().id().equals(b.statement().id());
  }

  /** The figure that stands in a clause with a verb before the gap. */
  private static Optional<Mention> before(Gap gap, Sentence sentence) {
    return sentence.amounts().stream()
        .filter(Gaps::isFigure)
        .filter(m -> m.getClass().equals(gap.figure().getClass()))
        .filter(m -> m.span().end() <= gap.words().start())
        .max(Gaps::byPlace);
  }

  private static boolean takes(Statement s, Gap.Sort sort) {
    boolean flows =
        s.kind() == Kind.TRANSFER || s.kind() == Kind.TRADE || s.kind() == Kind.DEPLOYMENT;
    boolean any = sort == Gap.Sort.PART || sort == Gap.Sort.OTHER;
    return any
        ? flows || s.kind() == Kind.CASUALTY || s.kind() == Kind.BENEFIT
        : (flows && s.from().size() == 1 && s.to().size() == 1 && !s.from().equals(s.to()))
            || (s.kind() == Kind.CASUALTY && s.from().size() == 1);
  }

  private static boolean isOf(Mention figure, Statement s) {
    return figure instanceof MoneyMention
        ? s.money() != null && s.money().text().equals(figure.text())
        : s.quantity() != null && s.quantity().text().equals(figure.text());
  }

  /** The other party in the place of whoever acts in the words before, or the way back. */
  private Optional<Draft> instead(Draft told, Gap gap) {
    Statement s = told.statement();
    return switch (gap.sort()) {
      case PART -> Optional.of(part(told, gap));
      case OTHER -> other(told, gap);
      case BACK ->
          s.kind() == Kind.CASUALTY
              ? Optional.empty()
              : Optional.of(with(told, s.to(), s.from(), gap));
      case PARTY -> {
        boolean takerActs = told.frame().to().stream().findFirst().orElse("").startsWith("agent");
        boolean gives = s.kind() == Kind.CASUALTY || !takerActs;
        List<ActorCode> from = gives ? gap.parties() : s.from();
        List<ActorCode> to = takerActs ? gap.parties() : s.to();
        yield from.equals(to) ? Optional.empty() : Optional.of(with(told, from, to, gap));
      }
    };
  }

  private Optional<Draft> other(Draft told, Gap gap) {
    Statement s = told.statement();
    ActorCode first = gap.parties().get(0);
    ActorCode second = gap.parties().get(1);
    List<ActorCode> from = s.from().stream().map(c -> c.equals(first) ? second : c).toList();
    List<ActorCode> to = s.to().stream().map(c -> c.equals(first) ? second : c).toList();
    boolean changed = !from.equals(s.from()) || !to.equals(s.to());
    return changed && !from.equals(to) ? Optional.of(with(told, from, to, gap)) : NO_DRAFT;
  }

  /** The part goes the way of the whole, unless it says whose exports or imports it is. */
  private Draft part(Draft told, Gap gap) {
    Statement s = told.statement();
    String label = gap.label().of(document.text());
    List<ActorCode> both = Stream.concat(s.from().stream(), s.to().stream()).distinct().toList();
    List<ActorCode> others = both.stream().filter(c -> !gap.parties().contains(c)).toList();
    if (gap.parties().size() == 1 && both.containsAll(gap.parties()) && others.size() == 1) {
      if (label.contains("export") || label.contains("sale")) {
        return with(told, gap.parties(), others, gap);
      }
      if (label.contains("import") || label.contains("purchase")) {
        return with(told, others, gap.parties(), gap);
      }
    }
    return with(told, s.from(), s.to(), gap);
  }

  private Draft with(Draft told, List<ActorCode> from, List<ActorCode> to, Gap gap) {
    return new Parts(document, lexica)
        .of(told, told.statement().span(), label(told, gap), gap.figure(), from, to);
  }

  /** What is counted: as in the words before, unless the figure has words of its own. */
  private String label(Draft told, Gap gap) {
    String item = told.statement().item() == null ? "" : told.statement().item().text();
    String own = gap.label().of(document.text()).strip();
    if (gap.sort() == Gap.Sort.PART) {
      return own.isEmpty() ? item : own;
    }
    if (gap.figure() instanceof ShareMention && !item.isEmpty()) {
      return item;
    }
    if (!own.equals(gap.figure().text()) || item.isEmpty()) {
      return own;
    }
    if (gap.figure() instanceof QuantityMention && told.statement().quantity() != null) {
      String first = told.statement().quantity().text();
      return item.startsWith(first) ? own + item.substring(first.length()) : item;
    }
    return told.statement().money() != null && item.equals(told.statement().money().text())
        ? own
        : item;
  }
}
