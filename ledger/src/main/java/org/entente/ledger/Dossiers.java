package org.entente.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.ledger.decide.RuledStatements;
import org.entente.ledger.reconcile.Grades;
import org.entente.ledger.reconcile.Overlay;
import org.entente.ledger.reconcile.Reconciled;
import org.entente.model.Dispute;
import org.entente.model.Document;
import org.entente.model.Dossier;
import org.entente.model.Entry;
import org.entente.model.Origin;
import org.entente.model.Period;
import org.entente.model.RecordedProblem;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Gathers what a ledger holds on one tie. */
final class Dossiers {
  private final Grades grades = new Grades();
  private final TieRows rows = new TieRows();

  /** Entries in which both actors take part. */
  List<Entry> between(Tie tie, List<Entry> entries) {
    return entries.stream().filter(entry -> entry.parties().containsAll(tie.actors())).toList();
  }

  /** Entries and disputes on a tie out of the kept results, by their indexes. */
  Dossier kept(Handle handle, Tie tie, RuledStatements ruled) {
    TieRows.OnTie found = rows.find(handle, tie, ruled);
    return bare(tie, found.entries(), found.disputes());
  }

  /** The same out of results in memory. */
  Dossier of(Tie tie, Reconciled results) {
    List<Entry> entries = BearsOn.among(tie, results.entries());
    Set<String> ids = new HashSet<>();
    entries.forEach(entry -> ids.add(entry.id()));
    List<Dispute> disputes =
        results.disputes().stream()
            .filter(d -> d.members().stream().anyMatch(m -> ids.contains(m.entry())))
            .toList();
    return bare(tie, entries, disputes);
  }

  private static Dossier bare(Tie tie, List<Entry> entries, List<Dispute> disputes) {
    return new Dossier(tie, entries, disputes, List.of(), List.of(), List.of());
  }

  /** A dossier with all documents as sources. */
  Dossier withSources(
      Dossier bare,
      List<Origin> origins,
      List<Document> documents,
      Map<String, Integer> statements,
      List<RecordedProblem> problems,
      Overlay overlay) {
    return new Dossier(
        bare.tie(),
        bare.entries(),
        bare.disputes(),
        origins,
        sources(origins, documents, statements, problems, overlay),
        problems);
  }

  private List<Source> sources(
      List<Origin> origins,
      List<Document> documents,
      Map<String, Integer> counts,
      List<RecordedProblem> problems,
      Overlay overlay) {
    Map<String, String> originOf = new HashMap<>();
    for (Origin origin : origins) {
      if (origin.level() == Origin.Level.TEXT) {
        origin.members().forEach(member -> originOf.put(member.document(), origin.id()));
      }
    }
    Set<String> uncoded = new HashSet<>();
    for (RecordedProblem problem : problems) {
      if (problem.kind().equals("language")) {
        uncoded.add(problem.document());
      }
    }
    List<Source> sources = new ArrayList<>();
    for (Document document : documents) {
      Grades.@Nullable Letter ruled = overlay.letters().get(document.id());
      Grades.Letter letter = ruled == null ? grades.of(document) : ruled;
      sources.add(
          new Source(
              document,
              letter.letter(),
              letter.reason(),
              originOf.get(document.id()),
              counts.getOrDefault(document.id(), 0),
              !uncoded.contains(document.id()) && !uncoded.contains(document.path())));
    }
    sources.sort(
        Comparator.comparing(Dossiers::end, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(source -> source.document().id()));
    return sources;
  }

  private static java.time.@Nullable LocalDate end(Source source) {
    if (source.document().date() == null) {
      return null;
    }
    Period date = source.document().date().value();
    return date.end() == null ? date.start() : date.end();
  }
}
