package org.entente.ledger.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.ledger.reconcile.Clash.Side;
import org.entente.model.DisputeKind;
import org.entente.model.DisputeStatus;
import org.entente.model.Kind;
import org.entente.model.Period;

/** One event dated to different days by texts that do not repeat each other. */
final class TimeRule implements DisputeRule {
  private static final Set<Kind> EVENTS = EnumSet.of(Kind.MEETING, Kind.AGREEMENT, Kind.ACTION);

  @Override
  public List<Clash> find(List<Draft> drafts, ThingIndex index) {
    List<Clash> clashes = new ArrayList<>();
    for (Draft draft : drafts) {
      if (!EVENTS.contains(draft.founder().statement().kind())) {
        continue;
      }
      Map<LocalDate, List<Claim>> days = new TreeMap<>();
      for (Claim claim : draft.bearing()) {
        Period stated = claim.when().stated();
        if (stated != null && stated.isSingleDay() && stated.start() != null) {
          days.computeIfAbsent(stated.start(), d -> new ArrayList<>()).add(claim);
        }
      }
      if (days.size() > 1 && differentTexts(days)) {
        clashes.add(clash(draft, days));
      }
    }
    return clashes;
  }

  /** Whether no text gives two of the days: one that does tells of two events, or of two days. */
  private static boolean differentTexts(Map<LocalDate, List<Claim>> days) {
    List<String> texts = new ArrayList<>();
    for (List<Claim> claims : days.values()) {
      texts.addAll(claims.stream().map(Claim::text).distinct().toList());
    }
    return texts.size() == Set.copyOf(texts).size();
  }

  private static Clash clash(Draft draft, Map<LocalDate, List<Claim>> days) {
    List<Side> sides = days.values().stream().map(claims -> Side.of(draft, claims)).toList();
    List<String> named = days.keySet().stream().map(LocalDate::toString).toList();
    return new Clash(
        DisputeKind.TIME,
        sides,
        "The same "
            + draft.founder().statement().kind().word()
            + " is dated to "
            + String.join(" and to ", named)
            + ".",
        "a dated picture, protocol or notice",
        DisputeStatus.OPEN);
  }
}
