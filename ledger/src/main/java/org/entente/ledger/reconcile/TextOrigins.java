package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * Groups documents that share wording and puts the earliest on top.
 *
 * <p>Two texts belong together when at least {@value #ENOUGH} of one stands in the other; between
 * two texts of one publisher, whose closing formulas are the same every day, {@value
 * #ENOUGH_OF_ONE_HOUSE}.
 */
final class TextOrigins {
  static final double ENOUGH = 0.2;
  static final double ENOUGH_OF_ONE_HOUSE = 0.4;

  /** A text of a group; {@code share} of it stands in the first. */
  record Member(Document document, double share) {}

  /** Texts of one wording, the earliest first; at least one. */
  record Group(List<Member> members) {
    Document first() {
      return members.get(0).document();
    }
  }

  private final List<Document> sorted;
  private final List<SharedWording.Pair> pairs;
  private final Map<String, Double> shares = new HashMap<>();

  TextOrigins(List<Document> documents, SharedWording wording) {
    sorted = new ArrayList<>(documents);
    sorted.sort(Comparator.comparing(Dates::of, Dates::compare).thenComparing(Document::id));
    Map<String, String> texts = new LinkedHashMap<>();
    sorted.forEach(document -> texts.put(document.id(), document.text()));
    pairs = wording.find(texts);
    for (SharedWording.Pair pair : pairs) {
      shares.put(key(pair.second(), pair.first()), pair.secondInFirst());
      shares.put(key(pair.first(), pair.second()), pair.firstInSecond());
    }
  }

  /** Share of one text that stands in another, by the id of the one, a line feed, the other. */
  Map<String, Double> shares() {
    return Map.copyOf(shares);
  }

  /** All groups, those of a single text too, by the id of the first. */
  List<Group> groups(List<Retellings.Pair> retold) {
    Map<String, Document> byId = new HashMap<>();
    Joined<String> joined = new Joined<>();
    for (Document document : sorted) {
      byId.put(document.id(), document);
      joined.add(document.id());
    }
    for (SharedWording.Pair pair : pairs) {
      double share = Math.max(pair.secondInFirst(), pair.firstInSecond());
      if (share >= least(byId.get(pair.first()), byId.get(pair.second()))) {
        joined.join(pair.first(), pair.second());
      }
    }
    retold.forEach(pair -> joined.join(pair.earlier(), pair.later()));
    Map<String, List<Member>> groups = new TreeMap<>();
    for (Document document : sorted) {
      String first = joined.first(document.id());
      boolean isFirst = first.equals(document.id());
      double share = isFirst ? 1 : shares.getOrDefault(key(document.id(), first), 0.0);
      groups.computeIfAbsent(first, f -> new ArrayList<>()).add(new Member(document, share));
    }
    return groups.values().stream().map(Group::new).toList();
  }

  private static String key(String one, String other) {
    return one + "\n" + other;
  }

  private static double least(@Nullable Document a, @Nullable Document b) {
    boolean oneHouse =
        a != null
            && b != null
            && a.publisher() != null
            && b.publisher() != null
            && a.publisher().value().equals(b.publisher().value());
    return oneHouse ? ENOUGH_OF_ONE_HOUSE : ENOUGH;
  }
}
