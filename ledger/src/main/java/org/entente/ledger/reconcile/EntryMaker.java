package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.model.Channel;
import org.entente.model.Entry;
import org.entente.model.Grade;
import org.entente.model.Item;
import org.entente.model.Kind;
import org.entente.model.Stance;
import org.entente.model.Standing;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/** Makes the entry of a draft: what most say, how it stands, how it is graded, and why. */
final class EntryMaker {
  private static final int CONFIRMED = 3;

  /** Digits of the Admiralty code (STANAG 2511) for what others contradict. */
  private static final int DOUBTFUL = 4;

  private static final int IMPROBABLE = 5;

  private final Forecasts forecasts = new Forecasts();
  private final Map<String, Entry.Series> series;
  private final Map<String, String> parts;
  private final Set<String> disputed;
  private final Set<String> overtaken;
  private final Set<String> refuted;
  private final Map<String, Outcome> outcomes;
  private final Map<String, String> borneOut;
  private final EntryRulings rulings;

  EntryMaker(
      Map<String, Entry.Series> series,
      Map<String, String> parts,
      Set<String> disputed,
      Set<String> overtaken,
      Set<String> refuted,
      Map<String, Outcome> outcomes,
      Map<String, String> borneOut,
      EntryRulings rulings) {
    this.series = series;
    this.parts = parts;
    this.disputed = disputed;
    this.overtaken = overtaken;
    this.refuted = refuted;
    this.outcomes = outcomes;
    this.borneOut = borneOut;
    this.rulings = rulings;
  }

  Entry entry(Draft draft) {
    Claim founder = draft.founder();
    Statement typical = draft.typical().statement();
    List<Entry.Member> members = new ArrayList<>();
    for (Matter.Member member : draft.matter().members()) {
      members.add(
          new Entry.Member(
              member.claim().statement(),
              draft.origin(member.claim()),
              member.stance(),
              letter(member)));
    }
    EntryRulings.@Nullable OnEntry ruled = rulings.find(draft).orElse(null);
    Standing standing =
        ruled != null && ruled.mark().isRejected() ? Standing.REFUTED : standing(draft);
    @Nullable Integer digit = ruled == null ? null : ruled.digit();
    return new Entry(
        draft.id(),
        typical.kind(),
        typical.event(),
        channel(draft),
        typical.from(),
        typical.to(),
        item(draft),
        draft.amount(),
        draft.period(),
        standing,
        new Grade(bestLetter(draft), digit == null ? digit(draft, standing) : digit),
        members,
        series.get(draft.id()),
        parts.get(draft.id()),
        typical.kind() == Kind.FORECAST
            ? forecasts.of(founder, outcomes.getOrDefault(founder.id(), Outcome.UNRESOLVED))
            : null,
        Reasons.of(draft, standing, borneOut.get(draft.id())),
        ruled == null ? null : ruled.mark());
  }

  private Standing standing(Draft draft) {
    if (refuted.contains(draft.id())) {
      return Standing.REFUTED;
    }
    if (overtaken.contains(draft.id())) {
      return Standing.OVERTAKEN;
    }
    if (disputed.contains(draft.id())) {
      return Standing.DISPUTED;
    }
    return draft.independent() > 1 ? Standing.CORROBORATED : Standing.SINGLE_SOURCE;
  }

  /** The digit of the Admiralty code, from corroboration alone. */
  private static int digit(Draft draft, Standing standing) {
    if (standing == Standing.REFUTED) {
      return IMPROBABLE;
    }
    if (standing == Standing.DISPUTED) {
      return DOUBTFUL;
    }
    Claim.Phase phase = draft.founder().phase();
    boolean judged = draft.borne() && phase != Claim.Phase.POSSIBLE && phase != Claim.Phase.PLANNED;
    if (!judged || draft.founder().statement().kind() == Kind.FORECAST) {
      return 6;
    }
    return draft.independent() >= CONFIRMED ? 1 : draft.independent() > 1 ? 2 : 3;
  }

  private static char letter(Matter.Member member) {
    Claim claim = member.claim();
    return Grades.ofStatement(claim.grade(), claim.named(), member.stance() == Stance.MISCOPIED);
  }

  private static char bestLetter(Draft draft) {
    return (char)
        draft.matter().telling().stream().mapToInt(claim -> claim.grade()).min().orElse('F');
  }

  /** The channel of most of the claims; the earliest of them where as many say another. */
  private static Channel channel(Draft draft) {
    Map<Channel, Integer> votes = new TreeMap<>();
    draft.matter().telling().forEach(c -> votes.merge(c.statement().channel(), 1, Integer::sum));
    Channel first = draft.founder().statement().channel();
    return votes.entrySet().stream()
        .max(
            Comparator.comparingInt((Map.Entry<Channel, Integer> e) -> e.getValue())
                .thenComparing(e -> e.getKey() == first))
        .map(Map.Entry::getKey)
        .orElse(first);
  }

  /** The item of the best graded claim that has one, the earliest of them. */
  private static @Nullable Item item(Draft draft) {
    return draft.matter().telling().stream()
        .filter(claim -> claim.statement().item() != null)
        .min(Comparator.comparingInt(Claim::grade).thenComparingInt(Claim::order))
        .map(claim -> claim.statement().item())
        .orElse(null);
  }
}
