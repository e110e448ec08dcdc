package org.entente.measures;

import java.util.List;
import org.entente.measures.flows.Count;
import org.entente.model.ActorCode;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Measure;
import org.entente.model.Stance;
import org.jspecify.annotations.Nullable;

/** What each side is said to gain or to stand to lose, with how many independent origins say so. */
final class BenefitsAndRisks implements TieMeasure {

  @Override
  public List<String> names() {
    return List.of("benefits-and-risks");
  }

  @Override
  public List<Measure> measure(TieCase tie) {
    Draft draft =
        new Draft(
                tie,
                "benefits-and-risks",
                "list by side; the numbers are those of independent origins for and against")
            .note(
                "A list with evidence, no score: origins are counted, not weights. Against it: origins that deny"
                    + " it, and documents on the other side of an open dispute.");
    OtherSides sides = new OtherSides(tie.dossier());
    for (ActorCode side : List.of(tie.tie().a(), tie.tie().b())) {
      for (Entry entry : tie.entries(Kind.BENEFIT, Kind.RISK)) {
        if (entry.to().contains(side)) {
          add(draft, tie, sides, side, entry);
        }
      }
    }
    tie.entries(Kind.BENEFIT, Kind.RISK).stream()
        .filter(entry -> !entry.to().contains(tie.tie().a()) && !entry.to().contains(tie.tie().b()))
        .forEach(entry -> add(draft, tie, sides, null, entry));
    if (draft.isEmpty()) {
      draft.unknown("benefits and risks", "origins").note("None is reported.");
    }
    return List.of(draft.measure());
  }

  private static void add(
      Draft draft, TieCase tie, OtherSides sides, @Nullable ActorCode side, Entry entry) {
    String bearer = side == null ? String.join(", ", others(entry)) : side.code();
    String held = tie.isGiven(entry) ? "" : ", " + held(tie, entry);
    String label = entry.kind().word() + " to " + bearer + ": " + TieCase.itemText(entry) + held;
    int bearing = TieCase.origins(entry);
    boolean negated = held.equals(", negated");
    int against = against(entry) + (negated ? bearing : 0) + sides.documentsAgainst(entry);
    draft.exactly(label, negated ? 0 : bearing, "origins").cite(entry);
    if (against > 0) {
      draft.exactly(label + ", evidence against", against, "origins");
    }
  }

  /** Independent origins that contradict it. */
  private static int against(Entry entry) {
    return (int)
        entry.statements().stream()
            .filter(member -> member.stance() == Stance.AGAINST)
            .map(Entry.Member::origin)
            .distinct()
            .count();
  }

  private static List<String> others(Entry entry) {
    List<String> codes = entry.to().stream().map(ActorCode::code).toList();
    return codes.isEmpty() ? List.of("nobody named") : codes;
  }

  private static String held(TieCase tie, Entry entry) {
    return Count.against(entry, tie.asOf(), null).orElse("");
  }
}
