package org.entente.ledger.browse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.DisputeStatus;
import org.jdbi.v3.core.Handle;

/** All disputes of one state of a ledger, in few words: open ones first, then by id. */
final class DisputeFacts {
  private final List<DisputeFact> all = new ArrayList<>();
  private final Map<String, List<String>> byEntry = new HashMap<>();
  private final Map<String, List<String>> openByEntry = new HashMap<>();

  DisputeFacts(Handle handle) {
    handle
        .createQuery("SELECT id, body FROM dispute ORDER BY id")
        .map((row, context) -> fact(row.getString(1), Json.read(row.getString(2))))
        .forEach(all::add);
    all.sort(
        Comparator.comparing((DisputeFact fact) -> !fact.isOpen()).thenComparing(DisputeFact::id));
    for (DisputeFact fact : all) {
      for (String entry : fact.entries()) {
        byEntry.computeIfAbsent(entry, e -> new ArrayList<>()).add(fact.id());
        if (fact.isOpen()) {
          openByEntry.computeIfAbsent(entry, e -> new ArrayList<>()).add(fact.id());
        }
      }
    }
  }

  private static DisputeFact fact(String id, JsonNode dispute) {
    Set<String> entries = new LinkedHashSet<>();
    Set<String> documents = new LinkedHashSet<>();
    for (JsonNode member : dispute.path("members")) {
      entries.add(member.path("entry").asText());
      documents.add(member.path("document").asText());
    }
    return new DisputeFact(
        id,
        dispute.path("kind").asText(),
        DisputeStatus.get(dispute.path("status").asText()),
        List.copyOf(entries),
        List.copyOf(documents));
  }

  List<DisputeFact> list() {
    return Collections.unmodifiableList(all);
  }

  /** Ids of the disputes that an entry is in. */
  List<String> of(String entry) {
    return Collections.unmodifiableList(byEntry.getOrDefault(entry, List.of()));
  }

  /** Ids of the open ones. */
  List<String> openOf(String entry) {
    return Collections.unmodifiableList(openByEntry.getOrDefault(entry, List.of()));
  }
}
