package org.entente.measures;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.ledger.reference.JointVotes;
import org.entente.ledger.reference.ReferenceTables.Value;
import org.entente.ledger.reference.Vote;
import org.entente.measures.alignment.Agreement;
import org.entente.model.Measure;

/** How alike the two vote in the General Assembly, by year, from imported votes. */
final class Alignment implements TieMeasure {
  private static final String NAME = "alignment";
  private static final String IDEAL_POINTS = "un-ideal-point/All";
  private static final List<Vote> CAST = List.of(Vote.YES, Vote.ABSTAINED, Vote.NO);

  @Override
  public List<String> names() {
    return List.of(NAME);
  }

  @Override
  public List<Measure> measure(TieCase tie) {
    Draft draft =
        new Draft(
                tie,
                NAME,
                "agreement = mean of 1-|x_i-x_j| (yes 1, abstention 1/2, no 0); S = 1-2*mean|x_i-x_j|;"
                    + " pi, kappa = 1-D_o/D_e by pooled and by own margins; distance = |theta_i-theta_j|")
            .assumption(
                "every roll call counts alike; those at which either was absent are left out, unless the"
                    + " label says otherwise");
    List<JointVotes> votes = tie.imported().jointVotes(tie.tie());
    for (JointVotes year : votes) {
      if (year.year() <= tie.asOf().getYear()) {
        fill(draft, year);
      }
    }
    distances(draft, tie);
    if (votes.isEmpty()) {
      draft
          .unknown("agreement", "index")
          .note(
              "No votes of both are imported: \"entente import un-votes FILE\" takes roll calls with"
                  + " their votes and days.");
    } else {
      draft
          .note("Most resolutions pass without a vote, so that these are the contested ones.")
          .note(
              "Agreement and S are not corrected for chance; pi and kappa are, and swing where one answer"
                  + " is rare.");
    }
    return List.of(draft.measure());
  }

  private static void fill(Draft draft, JointVotes year) {
    double[][] cast = table(year, false);
    double[][] lenient = table(year, true);
    if (year.bothVoted() == 0) {
      draft.note("In " + year.year() + " the two never voted on the same roll call.");
      return;
    }
    Agreement agreement = new Agreement(cast, Agreement.Distance.LINEAR);
    String at = year.year() + ", ";
    draft.exactly(at + "agreement", agreement.agreement(), "index");
    draft.exactly(at + "S", agreement.s(), "index");
    corrected(draft, at + "pi", agreement.pi());
    corrected(draft, at + "kappa", agreement.kappa());
    draft.exactly(at + "roll calls on which both voted", year.bothVoted(), "roll calls");
    int absent = absent(year);
    if (absent > 0) {
      double filled = new Agreement(lenient, Agreement.Distance.LINEAR).agreement();
      draft.exactly(at + "roll calls at which one or both were absent", absent, "roll calls");
      draft.exactly(at + "agreement, absence taken as abstention", filled, "index");
    } else {
      draft.note(
          "A year without absences may be one whose file leaves them out (" + year.source() + ").");
    }
  }

  private static void corrected(Draft draft, String label, double value) {
    if (Double.isNaN(value)) {
      draft
          .unknown(label, "index")
          .note(
              "Where both always vote alike by their margins, chance explains all, and pi and kappa are not defined.");
    } else {
      draft.exactly(label, value, "index");
    }
  }

  /** How often each pair of votes occurred; absences are left out, or count as abstentions. */
  private static double[][] table(JointVotes year, boolean absenceIsAbstention) {
    double[][] table = new double[CAST.size()][CAST.size()];
    for (JointVotes.Cell cell : year.cells()) {
      int a = CAST.indexOf(filled(cell.a(), absenceIsAbstention));
      int b = CAST.indexOf(filled(cell.b(), absenceIsAbstention));
      if (a >= 0 && b >= 0) {
        table[a][b] += cell.count();
      }
    }
    return table;
  }

  private static Vote filled(Vote vote, boolean absenceIsAbstention) {
    return absenceIsAbstention && vote == Vote.ABSENT ? Vote.ABSTAINED : vote;
  }

  private static int absent(JointVotes year) {
    return year.cells().stream()
        .filter(cell -> cell.a() == Vote.ABSENT || cell.b() == Vote.ABSENT)
        .mapToInt(JointVotes.Cell::count)
        .sum();
  }

  private static void distances(Draft draft, TieCase tie) {
    Map<Integer, Value> ofA = new TreeMap<>();
    tie.imported().values(IDEAL_POINTS, tie.tie().a()).forEach(v -> ofA.put(v.year(), v));
    int before = 0;
    for (Value b : tie.imported().values(IDEAL_POINTS, tie.tie().b())) {
      Value a = ofA.get(b.year());
      if (a != null && b.year() <= tie.asOf().getYear()) {
        double distance = Math.abs(a.value() - b.value());
        draft.exactly(b.year() + ", distance of ideal points", distance, "standard deviations");
        draft.rows(List.of(a, b));
        before++;
      }
    }
    if (before == 0) {
      draft.note("No ideal points of both are imported (\"entente import un-ideal-points FILE\").");
    } else {
      draft.note(
          "The year of an ideal point is that in which the session began; a distance can shrink because the"
              + " agenda moved.");
    }
  }
}
