package org.entente.measures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Dispute;
import org.entente.model.DisputeStatus;
import org.entente.model.Dossier;
import org.entente.model.Entry;
import org.entente.model.Statement;

/** What stands on the other side of the open disputes in which an entry stands. */
public final class OtherSides {

  private final List<Dispute> open;

  /** Places in the list of open disputes, by the id of a statement that stands in them. */
  private final Map<String, Set<Integer>> places = new HashMap<>();

  public OtherSides(Dossier dossier) {
    this.open = dossier.disputes().stream().filter(d -> d.status() == DisputeStatus.OPEN).toList();
    for (int place = 0; place < open.size(); place++) {
      for (Dispute.Member member : open.get(place).members()) {
        places.computeIfAbsent(member.statement().id(), id -> new HashSet<>()).add(place);
      }
    }
  }

  /** The statements, in the order of the disputes; of one in which it stands on two sides none. */
  public List<Statement> against(Entry entry) {
    Set<String> own = new HashSet<>();
    Set<Integer> at = new TreeSet<>();
    for (Entry.Member member : entry.statements()) {
      own.add(member.statement().id());
      at.addAll(places.getOrDefault(member.statement().id(), Set.of()));
    }
    List<Statement> against = new ArrayList<>();
    for (int place : at) {
      List<Dispute.Member> members = open.get(place).members();
      Set<String> sides = new HashSet<>();
      members.stream()
          .filter(member -> own.contains(member.statement().id()))
          .forEach(member -> sides.add(member.side()));
      if (sides.size() == 1) {
        members.stream()
            .filter(member -> !sides.contains(member.side()))
            .forEach(member -> against.add(member.statement()));
      }
    }
    return against;
  }

  /** How many documents these are of. */
  int documentsAgainst(Entry entry) {
    return (int) against(entry).stream().map(Statement::document).distinct().count();
  }
}
