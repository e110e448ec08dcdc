package org.entente.ledger.reconcile;

import java.util.List;
import java.util.Optional;
import org.entente.ledger.reconcile.Published.Row;
import org.entente.ledger.reconcile.RecordFacts.Fact;
import org.entente.model.Amount.What;
import org.entente.model.Range;
import org.entente.model.Statement;

/**
 * What the roll calls of the General Assembly say to who tells how often two states voted alike, or
 * against each other, in a year.
 *
 * <p>Publishers count abstentions as disagreement or as half of it (Voeten 2013), so both are
 * tried: a share is borne out within {@value #NEAR} of either, and contradicted where it is further
 * than {@value #FAR} from both.
 */
final class RecordVotes {
  static final double NEAR = 0.05;
  static final double FAR = 0.15;

  private static final double PERCENT = 100;

  private final Terms terms;
  private final Published published;

  RecordVotes(Terms terms, Published published) {
    this.terms = terms;
    this.published = published;
  }

  /** Whether a claim gives a share of votes at the United Nations. */
  boolean speaksOf(Claim claim) {
    Figure figure = claim.figure();
    return figure != null
        && figure.what() == What.SHARE
        && terms.occurs("voting", claim.statement().quote())
        && terms.occurs("assembly", claim.statement().quote());
  }

  Optional<Fact> judge(Claim claim) {
    Statement s = claim.statement();
    Figure figure = claim.figure();
    Integer year = RecordRule.year(claim.when().stated());
    if (year == null || figure == null || claim.phase() != Claim.Phase.DONE) {
      return Optional.empty();
    }
    boolean joint = s.from().equals(s.to());
    List<Row> rows =
        published.votes(
            s.from().get(0).code(), joint ? s.from().get(1).code() : s.to().get(0).code(), year);
    boolean apart = terms.occurs("voting-apart", s.quote());
    Optional<Row> near = rows.stream().filter(row -> off(figure, row, apart) <= NEAR).findFirst();
    boolean far = rows.stream().allMatch(row -> off(figure, row, apart) > FAR);
    if (rows.isEmpty() || (near.isEmpty() && !far)) {
      return Optional.empty();
    }
    Row row = near.orElse(rows.get(0));
    return Optional.of(new Fact(near.isEmpty(), row, words(row)));
  }

  /** How far what is told lies from a row: 0 where its range holds the share. */
  private static double off(Figure figure, Row row, boolean apart) {
    double share = apart ? 1 - row.value() : row.value();
    Range said = figure.range();
    Double low = said.low();
    Double high = said.high();
    double below = low == null ? 0 : low - share;
    double above = high == null ? 0 : share - high;
    return Math.max(0, Math.max(below, above));
  }

  private static String words(Row row) {
    double percent = Math.round(row.value() * PERCENT * 10) / 10.0;
    return Wording.range(Range.exactly(percent))
        + " per cent of roll calls voted alike by the table "
        + row.file();
  }
}
