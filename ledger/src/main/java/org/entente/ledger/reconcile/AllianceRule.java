package org.entente.ledger.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.ledger.reconcile.Clash.Side;
import org.entente.model.ActorCode;
import org.entente.model.Channel;
import org.entente.model.DisputeKind;
import org.entente.model.DisputeStatus;
import org.entente.model.Kind;
import org.entente.model.Period;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Allied against not allied: a judgement that two sides are no allies beside an agreement of mutual
 * defence, or beside a judgement that they are. Overtaken where the agreement is dated and the
 * judgement is older or undated: true at its time, not now.
 */
final class AllianceRule implements DisputeRule, Bonding {
  private final Terms terms;

  AllianceRule(Terms terms) {
    this.terms = terms;
  }

  @Override
  public void bind(Claim claim, Bonds bonds) {
    Kind kind = claim.statement().kind();
    boolean may = kind == Kind.ASSESSMENT || kind == Kind.AGREEMENT;
    if (may
        && (isDenial(claim) || isConsultOnly(claim) || isPact(claim) || isCalledAlliance(claim))) {
      bonds.firm("allied");
    }
  }

  @Override
  public List<Clash> find(List<Draft> drafts, ThingIndex index) {
    Map<Set<ActorCode>, List<Draft>> no = new LinkedHashMap<>();
    Map<Set<ActorCode>, List<Draft>> pacts = new LinkedHashMap<>();
    Map<Set<ActorCode>, List<Draft>> yes = new LinkedHashMap<>();
    Map<Set<ActorCode>, List<Draft>> weak = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      Set<ActorCode> sides = draft.founder().statement().parties();
      if (sides.size() < 2 || !draft.borne()) {
        continue;
      }
      if (draft.bearing().stream().anyMatch(this::isDenial)) {
        no.computeIfAbsent(sides, s -> new ArrayList<>()).add(draft);
      } else if (draft.bearing().stream().anyMatch(this::isConsultOnly)) {
        weak.computeIfAbsent(sides, s -> new ArrayList<>()).add(draft);
      } else if (draft.bearing().stream().anyMatch(this::isPact)) {
        pacts.computeIfAbsent(sides, s -> new ArrayList<>()).add(draft);
      } else if (isCalledAlliance(draft.founder())) {
        yes.computeIfAbsent(sides, s -> new ArrayList<>()).add(draft);
      }
    }
    List<Clash> clashes = new ArrayList<>();
    no.forEach(
        (sides, denials) -> {
          List<Draft> bound = pacts.getOrDefault(sides, List.of());
          List<Draft> allied = bound.isEmpty() ? yes.getOrDefault(sides, List.of()) : bound;
          if (!allied.isEmpty()) {
            clashes.add(clash(denials, bound, allied));
          }
        });
    weak.forEach(
        (sides, talks) -> {
          List<Draft> duties =
              pacts.getOrDefault(sides, List.of()).stream()
                  .filter(draft -> draft.bearing().stream().anyMatch(this::isDuty))
                  .toList();
          if (!duties.isEmpty()) {
            clashes.add(
                new Clash(
                    DisputeKind.YES_NO,
                    List.of(side(duties, this::isDuty), side(talks, this::isConsultOnly)),
                    "A duty to help, or only to consult.",
                    "the text of the agreement",
                    DisputeStatus.OPEN));
          }
        });
    return clashes;
  }

  /** What the agreement itself asks for, not that there is one. */
  private boolean isDuty(Claim claim) {
    return isPact(claim)
        && terms.find("mutual-defence", claim.words()).filter("duty"::equals).isPresent();
  }

  /** The voices of those claims that say it: others of the same matter may not. */
  private static Side side(List<Draft> drafts, Predicate<Claim> says) {
    List<Clash.Voice> voices = new ArrayList<>();
    for (Draft draft : drafts) {
      draft.bearing().stream()
          .filter(says)
          .forEach(claim -> voices.add(new Clash.Voice(claim, draft)));
    }
    return new Side(voices);
  }

  private Clash clash(List<Draft> denials, List<Draft> pacts, List<Draft> allied) {
    LocalDate since = since(pacts);
    boolean overtaken =
        since != null && denials.stream().allMatch(d -> isBefore(d.founder().date(), since));
    Side told = side(allied, pacts.isEmpty() ? claim -> !isDenial(claim) : this::isPact);
    List<Side> sides = List.of(side(denials, this::isDenial), told);
    if (pacts.isEmpty()) {
      return new Clash(
          DisputeKind.YES_NO,
          sides,
          "Called allies by one side and no allies by the other.",
          "the text of a treaty between the two",
          DisputeStatus.OPEN);
    }
    String pact = Wording.document(pacts.get(0).founder());
    return overtaken
        ? new Clash(
            DisputeKind.YES_NO,
            sides,
            "No allies according to a text that is older than the agreement of mutual defence or"
                + " undated: true at its time, not now.",
            "the agreement of " + since + ", " + pact,
            DisputeStatus.OVERTAKEN)
        : new Clash(
            DisputeKind.YES_NO,
            sides,
            "Called no allies, against an agreement of mutual defence between the two.",
            "the text of the agreement, " + pact,
            DisputeStatus.OPEN);
  }

  private static boolean isBefore(@Nullable LocalDate written, LocalDate pact) {
    return written == null || written.isBefore(pact);
  }

  /** The first day of the first dated agreement, null where none is dated. */
  private static @Nullable LocalDate since(List<Draft> pacts) {
    LocalDate since = null;
    for (Draft pact : pacts) {
      Period period = pact.period();
      LocalDate start = period == null ? null : period.start();
      if (start == null) {
        start = pact.founder().date();
      }
      if (start != null && (since == null || start.isBefore(since))) {
        since = start;
      }
    }
    return since;
  }

  private boolean isDenial(Claim claim) {
    Kind kind = claim.statement().kind();
    if (kind != Kind.ASSESSMENT && kind != Kind.AGREEMENT) {
      return false;
    }
    boolean negated =
        claim.phase() == Claim.Phase.NEGATED && terms.occurs("alliance", claim.words());
    return negated || (isSaidOfBoth(claim) && terms.occurs("no-alliance", claim.words()));
  }

  /** The words alone tell it, whatever the item: but of the two sides and of nobody else. */
  private static boolean isSaidOfBoth(Claim claim) {
    Statement s = claim.statement();
    return claim.phase() == Claim.Phase.DONE && s.from().equals(s.to()) && s.from().size() == 2;
  }

  private boolean isPact(Claim claim) {
    return claim.statement().kind() == Kind.AGREEMENT
        && claim.phase() == Claim.Phase.DONE
        && !isConsultOnly(claim)
        && terms.occurs("mutual-defence", claim.words() + " " + claim.itemClass());
  }

  /** A reading of the duty by which nobody has to help. */
  private boolean isConsultOnly(Claim claim) {
    return claim.statement().kind() == Kind.AGREEMENT
        && terms.occurs("consult-only", claim.statement().quote());
  }

  /** Only where the alliance is the subject: many texts call a tie so in passing. */
  private boolean isCalledAlliance(Claim claim) {
    Statement s = claim.statement();
    return s.kind() == Kind.ASSESSMENT
        && claim.phase() == Claim.Phase.DONE
        && s.channel() == Channel.ALLIANCE
        && s.item() != null
        && terms.occurs("alliance", s.item().text());
  }
}
