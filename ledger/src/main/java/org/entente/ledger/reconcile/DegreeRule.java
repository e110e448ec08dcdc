package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.entente.ledger.reconcile.Clash.Side;
import org.entente.ledger.reconcile.Clash.Voice;
import org.entente.model.ActorCode;
import org.entente.model.Channel;
import org.entente.model.DisputeKind;
import org.entente.model.DisputeStatus;
import org.entente.model.Kind;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What one text calls much and another little, without a figure: how much a side gains, whether it
 * stands by the other, whether the exchange grows.
 *
 * <p>All texts on one such question make one dispute. Only claims count that give no time of their
 * own, or the same: what was little once may be much later.
 */
final class DegreeRule implements DisputeRule, Bonding {
  private static final Pattern CLAUSES =
      Pattern.compile("[,;:]\\s|\\b(?:while|but|whereas|although)\\b", Pattern.CASE_INSENSITIVE);

  private static final Set<Kind> BACKING = Set.of(Kind.POSITION, Kind.DEPLOYMENT, Kind.TRANSFER);

  /** A question that texts answer with much or little, with the words of each. */
  private enum Question {
    GAIN("much", "little", "How much %s gains"),
    BACKING("backs", "withholds", "Whether %s stands by the other side"),
    TREND("grows", "shrinks", "Whether the exchange between %s grows");

    private final String much;
    private final String little;
    private final String reason;

    Question(String much, String little, String reason) {
      this.much = much;
      this.little = little;
      this.reason = reason;
    }
  }

  private record Topic(Question question, String about) implements Comparable<Topic> {
    @Override
    public int compareTo(Topic other) {
      int first = question.compareTo(other.question);
      return first == 0 ? about.compareTo(other.about) : first;
    }
  }

  private record Answers(List<Voice> much, List<Voice> little) {}

  private final Terms terms;

  DegreeRule(Terms terms) {
    this.terms = terms;
  }

  @Override
  public void bind(Claim claim, Bonds bonds) {
    if (claim.phase() == Claim.Phase.DONE || claim.phase() == Claim.Phase.NEGATED) {
      for (Topic topic : topics(claim)) {
        String clause = clause(topic, claim.statement());
        if (answers(topic, clause)) {
          bonds.firm("degree", topic);
        }
      }
    }
  }

  private boolean answers(Topic topic, String clause) {
    return terms.occurs(topic.question().little, clause)
        || terms.occurs(topic.question().much, clause);
  }

  @Override
  public List<Clash> find(List<Draft> drafts, ThingIndex index) {
    Map<Topic, Answers> topics = new TreeMap<>();
    for (Draft draft : drafts) {
      for (Claim claim : draft.bearing()) {
        if (claim.phase() == Claim.Phase.DONE || claim.phase() == Claim.Phase.NEGATED) {
          for (Topic topic : topics(claim)) {
            answer(topic, new Voice(claim, draft), topics);
          }
        }
      }
    }
    List<Clash> clashes = new ArrayList<>();
    topics.forEach(
        (topic, answers) -> {
          Clash clash = clash(topic, answers);
          if (clash != null) {
            clashes.add(clash);
          }
        });
    return clashes;
  }

  /** The first part of the quote that speaks of the exchange, empty where none does. */
  private String exchange(Statement s) {
    for (String part : CLAUSES.split(s.quote(), -1)) {
      if (terms.occurs("exchange", part)) {
        return part;
      }
    }
    return "";
  }

  private List<Topic> topics(Claim claim) {
    Statement s = claim.statement();
    List<Topic> topics = new ArrayList<>();
    if (s.kind() == Kind.BENEFIT) {
      s.to().forEach(actor -> topics.add(new Topic(Question.GAIN, actor.code())));
    }
    boolean directed = s.from().size() == 1 && s.to().size() == 1 && !s.from().equals(s.to());
    if (directed && BACKING.contains(s.kind())) {
      topics.add(new Topic(Question.BACKING, s.from().get(0).code()));
    }
    boolean economic = s.channel() == Channel.ECONOMIC || !exchange(s).isEmpty();
    if ((economic && s.kind() == Kind.ASSESSMENT) || s.kind() == Kind.TRADE) {
      topics.add(new Topic(Question.TREND, sides(s)));
    }
    return topics;
  }

  private static String sides(Statement s) {
    return String.join(" and ", s.parties().stream().map(ActorCode::code).toList());
  }

  private void answer(Topic topic, Voice voice, Map<Topic, Answers> topics) {
    String clause = clause(topic, voice.claim().statement());
    boolean little = terms.occurs(topic.question().little, clause);
    boolean much = terms.occurs(topic.question().much, clause);
    boolean negated = voice.claim().phase() == Claim.Phase.NEGATED;
    if (little || much) {
      Answers answers =
          topics.computeIfAbsent(topic, t -> new Answers(new ArrayList<>(), new ArrayList<>()));
      (little != negated ? answers.little() : answers.much()).add(voice);
    }
  }

  /** The words that answer a question. */
  private String clause(Topic topic, Statement s) {
    return switch (topic.question()) {
      case BACKING -> s.quote();
      case GAIN -> clause(s);
      case TREND -> s.kind() == Kind.ASSESSMENT ? trend(s) : clause(s);
    };
  }

  /** How the exchange goes, with what is said of it behind a comma ("…, though it is limited"). */
  private String trend(Statement s) {
    String part = exchange(s);
    boolean told = terms.occurs("grows", part) || terms.occurs("shrinks", part);
    return part.isEmpty() ? clause(s) : told ? part : s.quote();
  }

  /** The part of the quote in which the item stands, all of it where there is no item. */
  private static String clause(Statement s) {
    if (s.item() != null) {
      for (String part : CLAUSES.split(s.quote(), -1)) {
        if (part.contains(s.item().text())) {
          return part;
        }
      }
    }
    return s.quote();
  }

  private static @Nullable Clash clash(Topic topic, Answers answers) {
    List<Voice> much = opposed(answers.much(), answers.little());
    List<Voice> little = opposed(answers.little(), much);
    if (much.isEmpty() || little.isEmpty()) {
      return null;
    }
    return new Clash(
        DisputeKind.YES_NO,
        List.of(new Side(much), new Side(little)),
        String.format(topic.question().reason, topic.about())
            + ": much in one text, little or nothing in the other.",
        "figures for one time, from a source that neither text rests on",
        DisputeStatus.OPEN);
  }

  /** Those that another text contradicts for the same time. */
  private static List<Voice> opposed(List<Voice> voices, List<Voice> others) {
    return voices.stream()
        .filter(voice -> others.stream().anyMatch(other -> meet(voice.claim(), other.claim())))
        .toList();
  }

  private static boolean meet(Claim a, Claim b) {
    boolean oneText = a.text().equals(b.text());
    boolean oneTime =
        (a.when().stated() == null || b.when().stated() == null)
            ? a.when().daysBetweenTexts(b.when()) <= NumberRule.ONE_TIME
            : a.when().overlaps(b.when(), 0);
    return !oneText && oneTime;
  }
}
