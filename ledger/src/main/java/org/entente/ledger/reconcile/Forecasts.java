package org.entente.ledger.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Entry;
import org.entente.model.Period;
import org.entente.model.Polarity;
import org.entente.model.Range;
import org.entente.model.Statement;

/** What a forecast says: who, what, by when, and how likely by the words of ICD 203. */
final class Forecasts {
  private record Likelihood(String phrase, List<String> words, Range range) {}

  private final List<Likelihood> scale = new ArrayList<>();

  Forecasts() {
    for (String[] row : TableFile.read("likelihood.tsv", 3)) {
      Range range = Range.of(Double.parseDouble(row[1]), Double.parseDouble(row[2]));
      for (String phrase : row[0].split("\\|", -1)) {
        scale.add(new Likelihood(phrase, Words.list(phrase), range));
      }
    }
  }

  /** The forecast of a claim with what came of it. */
  Entry.Forecast of(Claim claim, Outcome outcome) {
    Statement s = claim.statement();
    Optional<Likelihood> likelihood = likelihood(s.quote());
    Period stated = claim.when().stated();
    LocalDate by = stated == null ? null : stated.end();
    String what = s.item() == null ? s.quote() : s.item().text();
    return new Entry.Forecast(
        s.attribution() == null ? null : s.attribution().text(),
        s.polarity() == Polarity.NEGATED ? "not: " + what : what,
        by,
        likelihood.map(Likelihood::phrase).orElse(null),
        likelihood.map(Likelihood::range).orElse(null),
        outcome.word(),
        outcome.resolvedBy());
  }

  /** The longest phrase of the scale that stands in the text. */
  private Optional<Likelihood> likelihood(String text) {
    List<String> words = Words.list(text);
    Optional<Likelihood> found = Optional.empty();
    int longest = 0;
    for (Likelihood one : scale) {
      if (one.words().size() > longest
          && java.util.Collections.indexOfSubList(words, one.words()) >= 0) {
        longest = one.words().size();
        found = Optional.of(one);
      }
    }
    return found;
  }
}
