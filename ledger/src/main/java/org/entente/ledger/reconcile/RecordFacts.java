package org.entente.ledger.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.ledger.reconcile.Published.Row;
import org.entente.model.ActorCode;
import org.entente.model.Channel;
import org.entente.model.Kind;
import org.entente.model.Period;
import org.entente.model.Range;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What published tables say to statements without a figure: whether two states were allied in a
 * year, whether one delivered arms to the other, and how often they voted alike.
 */
final class RecordFacts {
  private static final String DELIVERED = "arms-delivered";
  private static final String DEFENCE = "/defence";

  /** What a row says to a claim. */
  record Fact(boolean against, Row row, String words) {}

  private final Terms terms;
  private final Published published;
  private final Wider wider = new Wider();
  private final RecordVotes votes;

  RecordFacts(Terms terms, Published published) {
    this.terms = terms;
    this.published = published;
    this.votes = new RecordVotes(terms, published);
  }

  Optional<Fact> judge(Claim claim) {
    Statement s = claim.statement();
    if (s.kind() == Kind.TRANSFER && isArms(claim)) {
      return arms(claim);
    }
    if (s.kind() != Kind.ASSESSMENT && s.kind() != Kind.AGREEMENT && s.kind() != Kind.POSITION) {
      return Optional.empty();
    }
    return votes.speaksOf(claim)
        ? votes.judge(claim)
        : s.kind() == Kind.POSITION ? Optional.empty() : alliance(claim);
  }

  /**
   * Whether names stood on a list against the state in the year that is meant: against who says
   * that it is under no sanctions.
   */
  Optional<Fact> sanction(Claim claim) {
    Statement s = claim.statement();
    boolean no = claim.phase() == Claim.Phase.NEGATED && terms.occurs("no-sanctions", s.quote());
    Integer year = yearOf(claim);
    if (year == null || s.to().size() != 1 || (!no && claim.phase() != Claim.Phase.DONE)) {
      return Optional.empty();
    }
    boolean anybody = s.from().stream().allMatch(ActorCode::isLoose);
    return published.listed(s.to().get(0).code()).stream()
        .filter(row -> row.year() <= year)
        .filter(row -> anybody || s.from().get(0).code().equals(row.from()))
        .findFirst()
        .map(
            row ->
                new Fact(
                    no,
                    row,
                    Wording.range(Range.exactly(row.value()))
                        + " names on a list against it by the table "
                        + row.file()));
  }

  private boolean isArms(Claim claim) {
    String own = claim.itemClass();
    List<String> classes = new ArrayList<>(wider.of(own));
    if (own != null) {
      classes.add(own);
    }
    return classes.stream().anyMatch(one -> terms.isOne("arms", one));
  }

  /** Arms of a year: one delivery in the table is against who says that there was none. */
  private Optional<Fact> arms(Claim claim) {
    Integer year = RecordRule.year(claim.when().stated());
    boolean no = claim.phase() == Claim.Phase.NEGATED;
    if (year == null || (!no && claim.phase() != Claim.Phase.DONE) || claim.figure() != null) {
      return Optional.empty();
    }
    Statement s = claim.statement();
    return rows(s)
        .filter(row -> row.series().equals(DELIVERED) && row.year() == year && row.value() > 0)
        .filter(row -> s.from().get(0).code().equals(row.from()))
        .findFirst()
        .map(row -> new Fact(no, row, "arms delivered by the table " + row.file()));
  }

  /** An obligation of defence in the year that is meant, or none. */
  private Optional<Fact> alliance(Claim claim) {
    Statement s = claim.statement();
    boolean denied = isDenied(claim);
    boolean called =
        claim.phase() == Claim.Phase.DONE
            && s.channel() == Channel.ALLIANCE
            && s.item() != null
            && terms.occurs("alliance", s.item().text());
    Integer year = yearOf(claim);
    if (year == null || denied == called) {
      return Optional.empty();
    }
    return rows(s)
        .filter(row -> row.series().endsWith(DEFENCE) && row.year() == year)
        .findFirst()
        .map(
            row -> {
              boolean bound = row.value() > 0;
              String words =
                  (bound ? "an obligation of defence" : "no obligation of defence")
                      + " by the table "
                      + row.file();
              return new Fact(bound == denied, row, words);
            });
  }

  private boolean isDenied(Claim claim) {
    boolean negated =
        claim.phase() == Claim.Phase.NEGATED && terms.occurs("alliance", claim.words());
    return negated || terms.occurs("no-alliance", claim.words());
  }

  /** The year that a claim speaks of: the one it states, else that of its text. */
  private static @Nullable Integer yearOf(Claim claim) {
    @Nullable Period stated = claim.when().stated();
    if (stated != null) {
      return RecordRule.year(stated);
    }
    LocalDate written = claim.date();
    return written == null ? null : written.getYear();
  }

  private java.util.stream.Stream<Row> rows(Statement s) {
    boolean joint = s.from().equals(s.to());
    String one = s.from().get(0).code();
    String other = joint ? s.from().get(1).code() : s.to().get(0).code();
    return published.between(one, other).stream();
  }
}
