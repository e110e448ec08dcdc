package org.entente.model;

import java.util.List;

/**
 * Everything that a ledger holds on one tie, as measures and reports take it. Entries, disputes and
 * origins are sorted by id; sources by date, undated last.
 *
 * @param tie the two actors
 * @param entries entries in which both actors take part, or one of them with regard to the tie
 *     (reactions of others, casualties, risks)
 * @param disputes disputes that touch one of the entries
 * @param origins origins with a document among the sources
 * @param sources all documents of the ledger, whether or not they say something of the tie
 * @param problems what could not be read
 */
public record Dossier(
    Tie tie,
    List<Entry> entries,
    List<Dispute> disputes,
    List<Origin> origins,
    List<Source> sources,
    List<RecordedProblem> problems) {

  public Dossier {
    entries = List.copyOf(entries);
    disputes = List.copyOf(disputes);
    origins = List.copyOf(origins);
    sources = List.copyOf(sources);
    problems = List.copyOf(problems);
  }
}
