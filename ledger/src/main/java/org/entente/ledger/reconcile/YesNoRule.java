package org.entente.ledger.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.ledger.reconcile.Clash.Side;
import org.entente.ledger.reconcile.Clash.Voice;
import org.entente.ledger.reconcile.SameMatter.Block;
import org.entente.model.ActorCode;
import org.entente.model.Attribution;
import org.entente.model.DisputeKind;
import org.entente.model.DisputeStatus;
import org.entente.model.Kind;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/** What one side says is so and another says is not so, or disowns. */
final class YesNoRule implements DisputeRule, Bonding {
  /** What can come to be later, so that an earlier no was true at its time. */
  private static final Set<Kind> COMES_ABOUT = EnumSet.of(Kind.AGREEMENT, Kind.ASSESSMENT);

  /** What is told so many days after a denial may be what it denies. */
  private static final int ONE_STORY = 31;

  private final SameMatter same = new SameMatter();
  private final Terms terms;

  YesNoRule(Terms terms) {
    this.terms = terms;
  }

  /** A denial meets what its speaker says later; else matters have brought things together. */
  @Override
  public void bind(Claim claim, Bonds bonds) {
    ActorCode speaker = speaker(claim);
    if (speaker != null && claim.denied()) {
      bonds.firm("speaker", speaker, Bonds.way(claim.statement()));
    } else if (speaker != null) {
      bonds.loose("speaker", speaker, Bonds.way(claim.statement()));
    }
  }

  @Override
  public List<Clash> find(List<Draft> drafts, ThingIndex index) {
    List<Clash> clashes = new ArrayList<>();
    for (Draft draft : drafts) {
      Block block = Block.of(draft.founder());
      if (!draft.against().isEmpty()) {
        denied(draft, index).ifPresent(clashes::add);
      }
      boolean ofAlliance = terms.occurs("no-alliance", draft.founder().words());
      if (block.phase() == Claim.Phase.NEGATED && !ofAlliance) {
        negated(draft, block, index).ifPresent(clashes::add);
      }
    }
    return clashes;
  }

  /**
   * A denial without a figure is against all that was told or foretold of the thing by its day, not
   * of one count of it, and not of what was only told later.
   */
  private Optional<Clash> denied(Draft draft, ThingIndex index) {
    Claim denial = draft.against().get(0);
    Block block = Block.of(denial);
    Block planned = new Block(block.kind(), block.from(), block.to(), Claim.Phase.PLANNED);
    List<Draft> known = new ArrayList<>();
    for (Block one : List.of(block, planned)) {
      for (Draft other : index.near(denial, one)) {
        if (other.borne() && isKnownTo(denial, other) && isMeant(draft, denial, other)) {
          known.add(other);
        }
      }
    }
    if (known.isEmpty()) {
      return Optional.empty();
    }
    Optional<Voice> admission = admission(draft.against(), index.of(block));
    List<Voice> told = new ArrayList<>(Side.bearing(known).voices());
    admission
        .map(voice -> Side.bearing(voice.draft()).voices())
        .ifPresent(
            voices -> voices.stream().filter(voice -> !told.contains(voice)).forEach(told::add));
    return Optional.of(
        new Clash(
            DisputeKind.YES_NO,
            List.of(new Side(told), Side.of(draft, draft.against())),
            Wording.thing(draft.founder()) + ": told by one side, denied by the other.",
            admission
                .map(
                    voice ->
                        "the same side has since said so itself, "
                            + Wording.document(voice.claim()))
                .orElse("evidence that does not come from either side"),
            admission.isPresent() ? DisputeStatus.SETTLED : DisputeStatus.OPEN));
  }

  private boolean isMeant(Draft draft, Claim denial, Draft other) {
    return other.id().equals(draft.id())
        || (denial.figure() == null && opposed(denial, other.founder()));
  }

  private static boolean isKnownTo(Claim denial, Draft other) {
    LocalDate day = denial.date();
    return other.bearing().stream().anyMatch(told -> isKnown(told, day));
  }

  /** Whether a claim was told by this day, give or take, or tells of a time before it. */
  static boolean isKnown(Claim told, @Nullable LocalDate day) {
    if (day == null || told.date() == null) {
      return true;
    }
    LocalDate then = day.plusDays(ONE_STORY);
    Period stated = told.when().stated();
    boolean began = stated != null && stated.start() != null && stated.start().isBefore(day);
    return began || !told.date().isAfter(then);
  }

  /** A later word of a denier that the thing is so. */
  private static Optional<Voice> admission(List<Claim> denials, List<Draft> block) {
    for (Claim denial : denials) {
      ActorCode denier = speaker(denial);
      LocalDate date = denial.date();
      if (denier == null || date == null) {
        continue;
      }
      Optional<Voice> found =
          block.stream()
              .flatMap(draft -> Side.bearing(draft).voices().stream())
              .filter(voice -> !voice.claim().denied() && denier.equals(speaker(voice.claim())))
              .filter(voice -> isAfter(voice.claim().date(), date))
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean isAfter(@Nullable LocalDate date, LocalDate other) {
    return date != null && date.isAfter(other);
  }

  private static @Nullable ActorCode speaker(Claim claim) {
    Attribution attribution = claim.statement().attribution();
    return attribution == null || attribution.actor() == null || attribution.actor().isLoose()
        ? null
        : attribution.actor();
  }

  private Optional<Clash> negated(Draft no, Block block, ThingIndex index) {
    Block affirmed = new Block(block.kind(), block.from(), block.to(), Claim.Phase.DONE);
    List<Draft> yes = new ArrayList<>();
    boolean overtaken = true;
    for (Draft draft : index.near(no.founder(), affirmed)) {
      if (!draft.borne() || !opposed(no.founder(), draft.founder())) {
        continue;
      }
      boolean later = cameLater(no.founder(), draft);
      if (later && !COMES_ABOUT.contains(block.kind())) {
        continue;
      }
      overtaken &= later;
      yes.add(draft);
    }
    if (yes.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Clash(
            kind(no, yes),
            overtaken
                ? List.of(Side.bearing(no), Side.bearing(yes))
                : List.of(Side.bearing(yes), Side.bearing(no)),
            Wording.thing(no.founder()) + ": said to be so by one side and not so by the other.",
            overtaken ? "what came later" : "evidence that does not come from either side",
            overtaken ? DisputeStatus.OVERTAKEN : DisputeStatus.OPEN));
  }

  private boolean opposed(Claim no, Claim yes) {
    boolean figuresDiffer =
        no.figure() != null && yes.figure() != null && !no.figure().compatible(yes.figure());
    return same.sameThing(no, yes) && !figuresDiffer && no.when().overlaps(yes.when(), 0);
  }

  /** Whether what is said to be so began only after the text that says no, or that is undated. */
  private static boolean cameLater(Claim no, Draft yes) {
    Period period = yes.period();
    LocalDate began = period == null ? null : period.start();
    if (began == null) {
      return false;
    }
    LocalDate written = no.when().stated() == null ? no.date() : no.when().cutoff();
    return written == null ? COMES_ABOUT.contains(no.statement().kind()) : written.isBefore(began);
  }

  private static DisputeKind kind(Draft no, List<Draft> yes) {
    boolean oneText =
        yes.stream().allMatch(draft -> draft.documents().equals(no.documents()))
            && no.documents().size() == 1;
    return oneText ? DisputeKind.SELF : DisputeKind.YES_NO;
  }
}
