package org.entente.measures;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.ledger.reference.ReferenceTables.Value;
import org.entente.measures.commitments.Obligations;
import org.entente.measures.flows.Dates;
import org.entente.model.Entry;

/**
 * The obligations between two states, one by one: those that the words of documents name, with
 * article and quote, and beside them those that an imported table of treaties codes.
 */
final class CommitmentVector {
  private static final String UNIT = "obligation";

  /** Tables that code treaties, by the name that labels bear, and what they code. */
  private static final Map<String, List<String>> CODED =
      new TreeMap<>(
          Map.of(
              "ATOP",
              List.of(
                  "atop/defence",
                  "atop/offence",
                  "atop/neutrality",
                  "atop/non-aggression",
                  "atop/consultation"),
              "COW",
              List.of(
                  "cow-alliance/defence",
                  "cow-alliance/neutrality",
                  "cow-alliance/non-aggression",
                  "cow-alliance/entente")));

  private final Draft draft;
  private final TieCase tie;
  private final Obligations obligations = Obligations.shipped();

  CommitmentVector(Draft draft, TieCase tie) {
    this.draft = draft;
    this.tie = tie;
  }

  void fill(List<Entry> commitments) {
    Set<String> open = new LinkedHashSet<>(obligations.names());
    for (Entry entry : commitments) {
      for (Obligations.Named named : obligations.named(entry)) {
        open.remove(named.name());
        add(entry, named);
      }
    }
    if (!commitments.isEmpty() && !open.isEmpty()) {
      draft.notValued("no quote names: " + String.join(", ", open));
    }
    coded();
  }

  private void add(Entry entry, Obligations.Named named) {
    String article = named.article() == null ? "" : ", " + named.article();
    String label =
        Dates.words(entry.period())
            + ", "
            + named.name()
            + article
            + ", in: "
            + TieCase.itemText(entry)
            + " ("
            + named.statement().id()
            + ")";
    if (tie.isGiven(entry) || !named.held()) {
      draft.exactly(label, named.held() ? 1 : 0, UNIT);
    } else {
      draft.unknown(label, UNIT);
    }
  }

  private void coded() {
    CODED.forEach(
        (table, series) -> {
          long held = series.stream().filter(name -> spells(table, name)).count();
          if (held > 0) {
            tie.imported()
                .findSeries(series.get(0))
                .ifPresent(
                    found ->
                        draft.note(
                            table
                                + " codes treaties to "
                                + found.lastYear()
                                + "; a later one is absent from it, which is not the same as none."));
          }
        });
  }

  /** Spells of years of an imported table in which an obligation holds or does not. */
  private boolean spells(String table, String series) {
    Map<Integer, Value> years = new TreeMap<>();
    tie.imported()
        .values(series, tie.tie().a(), tie.tie().b())
        .forEach(value -> years.put(value.year(), value));
    String what = table + ", %s, " + series.substring(series.indexOf('/') + 1);
    Value first = null;
    Value last = null;
    for (Value value : years.values()) {
      if (first != null
          && last != null
          && (value.year() != last.year() + 1 || value.value() != last.value())) {
        spell(what, first, last);
        first = null;
      }
      first = first == null ? value : first;
      last = value;
    }
    if (first != null && last != null) {
      spell(what, first, last);
    }
    return !years.isEmpty();
  }

  private void spell(String label, Value first, Value last) {
    String years =
        first.year() == last.year() ? "" + first.year() : first.year() + "–" + last.year();
    draft.exactly(String.format(Locale.ROOT, label, years), last.value(), UNIT);
    draft.rows(List.of(first, last));
  }
}
