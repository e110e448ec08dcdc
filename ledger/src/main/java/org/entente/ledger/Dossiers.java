package org.entente.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.ledger.reconcile.Grades;
import org.entente.ledger.reconcile.Overlay;
import org.entente.ledger.reconcile.Reconciled;
import org.entente.model.ActorCode;
import org.entente.model.Document;
import org.entente.model.Dossier;
import org.entente.model.Entry;
import org.entente.model.Origin;
import org.entente.model.Period;
import org.entente.model.RecordedProblem;
import org.entente.model.Source;
import org.entente.model.Statement;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/** Gathers what a ledger holds on one tie. */
final class Dossiers {
  private final Grades grades = new Grades();

  /** Entries in which both actors take part. */
  List<Entry> between(Tie tie, List<Entry> entries) {
    return entries.stream().filter(entry -> parties(entry).containsAll(tie.actors())).toList();
  }

  Dossier dossier(
      Tie tie,
      Reconciled results,
      List<Document> documents,
      List<Statement> statements,
      List<RecordedProblem> problems,
      Overlay overlay) {
    Set<String> texts = textsOn(tie, results.entries());
    List<Entry> entries =
        results.entries().stream().filter(entry -> BearsOn.test(tie, entry, texts)).toList();
    Set<String> ids = new HashSet<>();
    entries.forEach(entry -> ids.add(entry.id()));
    return new Dossier(
        tie,
        entries,
        results.disputes().stream()
            .filter(d -> d.members().stream().anyMatch(m -> ids.contains(m.entry())))
            .toList(),
        results.origins(),
        sources(results.origins(), documents, statements, problems, overlay),
        problems);
  }

  /** Documents that say something of both actors. */
  private static Set<String> textsOn(Tie tie, List<Entry> entries) {
    Set<String> texts = new HashSet<>();
    for (Entry entry : entries) {
      if (parties(entry).containsAll(tie.actors())) {
        entry.statements().forEach(member -> texts.add(member.statement().document()));
      }
    }
    return texts;
  }

  private static Set<ActorCode> parties(Entry entry) {
    Set<ActorCode> parties = new HashSet<>(entry.from());
    parties.addAll(entry.to());
    return parties;
  }

  private List<Source> sources(
      List<Origin> origins,
      List<Document> documents,
      List<Statement> statements,
      List<RecordedProblem> problems,
      Overlay overlay) {
    Map<String, String> originOf = new HashMap<>();
    for (Origin origin : origins) {
      if (origin.level() == Origin.Level.TEXT) {
        origin.members().forEach(member -> originOf.put(member.document(), origin.id()));
      }
    }
    Map<String, Integer> counts = new HashMap<>();
    statements.forEach(statement -> counts.merge(statement.document(), 1, Integer::sum));
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
