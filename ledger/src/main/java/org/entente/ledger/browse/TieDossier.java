package org.entente.ledger.browse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.ledger.BearsOn;
import org.entente.ledger.json.ContractJson;
import org.entente.model.Dispute;
import org.entente.model.Dossier;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Statement;
import org.entente.model.Tie;

/** Gathers what a ledger holds on one tie without reading the rest of it. */
final class TieDossier {
  private final ContractJson json = new ContractJson();
  private final View view;
  private final StatementLookup statements;

  TieDossier(View view, StatementLookup statements) {
    this.view = view;
    this.statements = statements;
  }

  Dossier of(Tie tie) {
    EntryFilter both = EntryFilter.of(tie);
    List<String> between = view.entryIds(both, EntrySort.ID, false);
    Set<String> texts = view.documentsOf(both);
    Set<String> more = new TreeSet<>(view.entryIds(oneSided(tie, texts), EntrySort.ID, false));
    between.forEach(more::remove);
    List<String> bodies = new ArrayList<>(view.entriesOf(between));
    bodies.addAll(view.entriesOf(List.copyOf(more)));
    Set<String> needed = new LinkedHashSet<>();
    bodies.forEach(body -> evidence(body, needed));
    Set<String> disputeIds = new TreeSet<>();
    between.forEach(id -> disputeIds.addAll(view.disputesOf(id)));
    more.forEach(id -> disputeIds.addAll(view.disputesOf(id)));
    List<String> disputeBodies = view.disputesOf(List.copyOf(disputeIds));
    disputeBodies.forEach(body -> ids(Json.read(body).path("members"), needed));
    Map<String, Statement> found = statements.byId(needed);
    Function<String, Statement> lookUp = id -> Optional.ofNullable(found.get(id)).orElseThrow();
    List<Entry> entries =
        bodies.stream()
            .map(body -> json.readEntry(body, lookUp))
            .filter(entry -> BearsOn.test(tie, entry, texts))
            .sorted(java.util.Comparator.comparing(Entry::id))
            .toList();
    Set<String> kept = new LinkedHashSet<>();
    entries.forEach(entry -> kept.add(entry.id()));
    List<Dispute> disputes =
        disputeBodies.stream()
            .map(body -> json.readDispute(body, lookUp))
            .filter(d -> d.members().stream().anyMatch(m -> kept.contains(m.entry())))
            .toList();
    return new Dossier(tie, entries, disputes, List.of(), List.of(), List.of());
  }

  /** Entries as values, in the order of their bodies. */
  List<Entry> read(List<String> bodies) {
    Set<String> needed = new LinkedHashSet<>();
    bodies.forEach(body -> evidence(body, needed));
    Map<String, Statement> found = statements.byId(needed);
    return bodies.stream()
        .map(b -> json.readEntry(b, id -> Optional.ofNullable(found.get(id)).orElseThrow()))
        .toList();
  }

  /** Entries of which one of the two is a side, in a text that tells of both. */
  private static EntryFilter oneSided(Tie tie, Set<String> texts) {
    Set<String> kinds =
        BearsOn.kindsOfOneSide().stream().map(Kind::word).collect(Collectors.toUnmodifiableSet());
    return EntryFilter.ALL
        .with(Facet.ACTOR, Set.of(tie.a().code(), tie.b().code()))
        .with(Facet.KIND, kinds)
        .in(texts);
  }

  /** Ids of all statements that an entry names. */
  private static void evidence(String body, Set<String> into) {
    JsonNode entry = Json.read(body);
    ids(entry.path("statements"), into);
    ids(entry.path("forecast").path("resolved_by"), into);
  }

  private static void ids(JsonNode list, Set<String> into) {
    list.forEach(one -> into.add(one.path("id").asText()));
  }
}
