package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.ledger.reconcile.EffectiveSources.Overlap;
import org.entente.model.Attribution;
import org.entente.model.Origin;
import org.entente.model.Relation;

/** Makes the origins of texts that share wording and of claims that share a named source. */
final class OriginMaker {
  private static final String DESCRIBED = "described:";

  /** From this share of its words on, a text is a copy and not a cut. */
  static final double WHOLE = 0.9;

  /** Below this share of its words, a text of the same content tells it in other words. */
  static final double RETOLD = 0.1;

  private OriginMaker() {}

  /**
   * The origin of a wording.
   *
   * @param group at least two texts
   * @param wrong ids of the documents that took a figure over wrongly
   */
  static Origin ofText(TextGroup group, Set<String> wrong) {
    List<Origin.Member> members = new ArrayList<>();
    for (TextGroup.Member member : group.members()) {
      members.add(
          new Origin.Member(
              member.document(),
              relation(member, group, wrong),
              rounded(member.share()),
              member.day(),
              null));
    }
    return new Origin(
        Ids.ofText(group.first()),
        Origin.Level.TEXT,
        group.first(),
        members,
        EffectiveSources.number(known(1), 1),
        "Wording or all figures in common, the earliest dated member first.");
  }

  private static Relation relation(TextGroup.Member member, TextGroup group, Set<String> wrong) {
    String id = member.document();
    if (id.equals(group.first())) {
      return Relation.FIRST;
    }
    if (wrong.contains(id)) {
      return Relation.MIS_COPIED;
    }
    if (member.share() >= WHOLE) {
      return Relation.COPY;
    }
    return member.share() < RETOLD ? Relation.RETELLING : Relation.CUT;
  }

  /**
   * How far two texts with a described source repeat each other shows in all matters on which they
   * agree.
   */
  static void bind(Claim claim, Bonds bonds) {
    String document = claim.statement().document();
    if (claim.source().startsWith(DESCRIBED)) {
      bonds.firm("described", document);
    } else {
      bonds.loose("described", document);
    }
  }

  /** Origins of claims: documents of different wording that name one source for one matter. */
  static List<Origin> ofClaims(List<Draft> drafts) {
    Map<String, Set<String>> mattersOf = new HashMap<>();
    for (Draft draft : drafts) {
      for (String document : draft.documents()) {
        mattersOf.computeIfAbsent(document, d -> new HashSet<>()).add(draft.id());
      }
    }
    List<Origin> origins = new ArrayList<>();
    for (Draft draft : drafts) {
      for (List<Claim> group : draft.sources()) {
        long texts = group.stream().map(Claim::text).distinct().count();
        if (texts > 1) {
          origins.add(ofClaim(draft, group, mattersOf));
        }
      }
    }
    origins.sort(Comparator.comparing(Origin::id));
    return origins;
  }

  private static Origin ofClaim(
      Draft draft, List<Claim> group, Map<String, Set<String>> mattersOf) {
    Claim first = group.get(0);
    List<Origin.Member> members = new ArrayList<>();
    for (Claim claim : group) {
      boolean isFirst = claim.order() == first.order();
      boolean sameText = !isFirst && claim.text().equals(first.text());
      Relation relation = isFirst ? Relation.FIRST : sameText ? Relation.COPY : Relation.RETELLING;
      members.add(
          new Origin.Member(
              claim.statement().document(),
              relation,
              isFirst || sameText ? 1 : 0,
              claim.date(),
              claim.statement()));
    }
    boolean described = first.source().startsWith(DESCRIBED);
    return new Origin(
        draft.origin(first),
        Origin.Level.CLAIM,
        name(group),
        members,
        described
            ? rounded(
                EffectiveSources.number(copying(group, mattersOf), EffectiveSources.COPY_RATE))
            : EffectiveSources.number(known(members.size()), 1),
        described
            ? "Statements on one matter that describe their source in the same words."
            : "Statements on one matter that name the same source.");
  }

  /** The source as the first claim that names it does. */
  private static String name(List<Claim> group) {
    for (Claim claim : group) {
      Attribution attribution = claim.statement().attribution();
      if (claim.named() && attribution != null) {
        return attribution.text();
      }
    }
    return group.get(0).statement().document();
  }

  /** Every member is known to repeat the first. */
  private static double[][] known(int size) {
    double[][] copying = new double[size][size];
    for (int i = 1; i < size; i++) {
      copying[i][0] = 1;
    }
    return copying;
  }

  /** Probability of copying from the matters on which two documents agree. */
  private static double[][] copying(List<Claim> group, Map<String, Set<String>> mattersOf) {
    double[][] copying = new double[group.size()][group.size()];
    for (int i = 0; i < group.size(); i++) {
      for (int j = 0; j < i; j++) {
        Claim a = group.get(i);
        Claim b = group.get(j);
        Set<String> shared =
            new HashSet<>(mattersOf.getOrDefault(a.statement().document(), Set.of()));
        shared.retainAll(mattersOf.getOrDefault(b.statement().document(), Set.of()));
        copying[i][j] =
            a.text().equals(b.text())
                ? 1
                : EffectiveSources.copying(new Overlap(shared.size(), 0, 0));
      }
    }
    return copying;
  }

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
