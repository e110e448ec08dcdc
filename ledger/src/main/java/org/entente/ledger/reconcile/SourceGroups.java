package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parts the claims of one matter by the source that they go back to: one name is one source, and a
 * text that names nobody goes with every other of its wording.
 */
final class SourceGroups {
  private SourceGroups() {}

  /** One group for each source, in the order of their first claims. */
  static List<List<Claim>> of(List<Claim> claims) {
    Set<String> unnamed = new HashSet<>();
    for (Claim claim : claims) {
      if (!claim.named()) {
        unnamed.add(claim.text());
      }
    }
    Joined<String> joined = new Joined<>();
    for (Claim claim : claims) {
      joined.add(claim.source());
    }
    Map<String, String> voice = new HashMap<>();
    for (Claim claim : claims) {
      if (unnamed.contains(claim.text())) {
        String other = voice.putIfAbsent(claim.text(), claim.source());
        if (other != null) {
          joined.join(other, claim.source());
        }
      }
    }
    Map<String, List<Claim>> groups = new LinkedHashMap<>();
    for (Claim claim : claims) {
      groups.computeIfAbsent(joined.first(claim.source()), s -> new ArrayList<>()).add(claim);
    }
    return List.copyOf(groups.values());
  }

  /** Id of the origin of such a group: its wording where it is one, else the source's claim. */
  static String origin(List<Claim> group, Claim founder) {
    Claim first = group.get(0);
    boolean oneWording = group.stream().allMatch(claim -> claim.text().equals(first.text()));
    return oneWording
        ? Ids.ofText(first.text())
        : Ids.of("o", "claim", founder.id(), first.source());
  }
}
