package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.entente.model.ActorCode;
import org.entente.model.Attribution;
import org.entente.model.Kind;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Parts the claims of one matter by the source that they go back to: one name is one source, and a
 * text that names nobody goes with every other of its wording. One sentence of one wording is one
 * source, whomever its copies take the speaker for. What two sides settled is told by themselves:
 * reports of it that name nobody go back to what both made known.
 */
final class SourceGroups {
  /** A publisher with this letter, or a better one, speaks of its own. */
  private static final char OFFICIAL = 'B';

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
    joinAlike(claims, joined, claim -> claim.text() + " " + claim.statement().quote());
    joinBoth(claims, joined);
    Map<String, List<Claim>> groups = new LinkedHashMap<>();
    for (Claim claim : claims) {
      groups.computeIfAbsent(joined.first(claim.source()), s -> new ArrayList<>()).add(claim);
    }
    return List.copyOf(groups.values());
  }

  private static void joinAlike(
      List<Claim> claims, Joined<String> joined, Function<Claim, String> by) {
    Map<String, String> sources = new HashMap<>();
    for (Claim claim : claims) {
      @Nullable String other = sources.putIfAbsent(by.apply(claim), claim.source());
      if (other != null) {
        joined.join(other, claim.source());
      }
    }
  }

  /** Where one of the two speaks besides, and the other does not, he adds nothing to it. */
  private static void joinBoth(List<Claim> claims, Joined<String> joined) {
    List<Claim> both = new ArrayList<>();
    Map<ActorCode, List<Claim>> parties = new HashMap<>();
    for (Claim claim : claims) {
      Statement s = claim.statement();
      @Nullable Attribution attribution = s.attribution();
      @Nullable ActorCode speaker = attribution == null ? null : attribution.actor();
      if (!isSettled(s)) {
        continue;
      }
      if (!claim.named() && claim.grade() > OFFICIAL) {
        both.add(claim);
      } else if (speaker != null && s.from().contains(speaker)) {
        parties.computeIfAbsent(speaker, p -> new ArrayList<>()).add(claim);
      }
    }
    if (parties.size() == 1 && !both.isEmpty()) {
      parties.values().forEach(both::addAll);
    }
    joinAlike(both, joined, claim -> "both");
  }

  private static boolean isSettled(Statement s) {
    Set<ActorCode> from = new HashSet<>(s.from());
    return s.kind() == Kind.AGREEMENT && from.size() > 1 && from.equals(new HashSet<>(s.to()));
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
