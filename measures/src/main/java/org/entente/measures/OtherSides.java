package org.entente.measures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Dispute;
import org.entente.model.DisputeStatus;
import org.entente.model.Dossier;
import org.entente.model.Entry;

/** Which documents stand on the other side of the open disputes in which an entry stands. */
final class OtherSides {

  /** One side of one dispute, and the documents of all its other sides. */
  private record Place(String dispute, String side, Set<String> others) {}

  private final Map<String, List<Place>> places = new HashMap<>();

  OtherSides(Dossier dossier) {
    for (Dispute dispute : dossier.disputes()) {
      if (dispute.status() == DisputeStatus.OPEN) {
        add(dispute);
      }
    }
  }

  private void add(Dispute dispute) {
    Map<String, Set<String>> documents = new HashMap<>();
    for (Dispute.Member member : dispute.members()) {
      documents
          .computeIfAbsent(member.side(), side -> new HashSet<>())
          .add(member.statement().document());
    }
    Map<String, Place> bySide = new HashMap<>();
    for (String side : documents.keySet()) {
      Set<String> others = new HashSet<>();
      documents.forEach(
          (other, held) -> {
            if (!other.equals(side)) {
              others.addAll(held);
            }
          });
      bySide.put(side, new Place(dispute.id(), side, others));
    }
    for (Dispute.Member member : dispute.members()) {
      Place place = bySide.get(member.side());
      if (place != null) {
        places.computeIfAbsent(member.statement().id(), id -> new ArrayList<>()).add(place);
      }
    }
  }

  /** How many; of a dispute in which the entry stands on two sides none. */
  int documentsAgainst(Entry entry) {
    Map<String, Set<Place>> disputes = new HashMap<>();
    for (Entry.Member member : entry.statements()) {
      for (Place place : places.getOrDefault(member.statement().id(), List.of())) {
        disputes.computeIfAbsent(place.dispute(), id -> new HashSet<>()).add(place);
      }
    }
    Set<String> documents = new HashSet<>();
    for (Set<Place> held : disputes.values()) {
      if (held.size() == 1) {
        held.forEach(place -> documents.addAll(place.others()));
      }
    }
    return documents.size();
  }
}
