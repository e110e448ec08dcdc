package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.Kind;
import org.entente.model.Statement;

/**
 * Parts statements into regions: all that is said between one set of actors, in whatever direction
 * and of whatever kind. No rule of reconciling looks beyond a region, but that a forecast is held
 * against the regions of some of its actors; so that what changes is worked out anew there only.
 */
final class Regions {
  /** Of so many actors every choice is a region of its own; of more only single ones and pairs. */
  private static final int EVERY_CHOICE = 5;

  private static final String NOBODY = "~";
  private static final String JOINT = "+";

  private Regions() {}

  /**
   * The key of the region of each statement of one document, by statement id. A statement without
   * sides has a region of its kind; a forecast without sides has those that its document names
   * most, and so has a figure of what passes with one side only, if that side is one of them.
   */
  static Map<String, String> of(List<Statement> ofDocument) {
    Map<String, String> regions = new HashMap<>();
    for (Statement s : ofDocument) {
      String key = key(s);
      boolean unsided = key.startsWith(NOBODY) && s.kind() == Kind.FORECAST;
      if (isHalfSided(s)) {
        String most = named(ofDocument, key);
        regions.put(s.id(), sides(most).containsAll(known(s)) ? most : key);
      } else {
        regions.put(s.id(), unsided ? named(ofDocument, key) : key);
      }
    }
    return regions;
  }

  /**
   * Whether a figure of what passes has one side, and the other is nobody or a loose collective.
   */
  private static boolean isHalfSided(Statement s) {
    boolean figured = s.quantity() != null || s.money() != null;
    boolean open = OneFigure.isOpen(s.from()) != OneFigure.isOpen(s.to());
    return figured && open && OneFigure.PASSING.contains(s.kind());
  }

  private static Set<String> known(Statement s) {
    Set<String> known = new TreeSet<>();
    s.from().stream().filter(a -> !a.isLoose()).forEach(a -> known.add(a.code()));
    s.to().stream().filter(a -> !a.isLoose()).forEach(a -> known.add(a.code()));
    return known;
  }

  private static String key(Statement s) {
    TreeSet<String> sides = new TreeSet<>();
    s.from().forEach(actor -> sides.add(actor.code()));
    s.to().forEach(actor -> sides.add(actor.code()));
    return sides.isEmpty() ? NOBODY + s.kind().word() : String.join(JOINT, sides);
  }

  /** The two actors that a document names most. */
  private static String named(List<Statement> statements, String otherwise) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Statement s : statements) {
      s.parties().stream()
          .filter(a -> !a.isLoose())
          .forEach(a -> counts.merge(a.code(), 1, Integer::sum));
    }
    List<String> most =
        counts.entrySet().stream()
            .sorted(
                Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue())
                    .thenComparing(Map.Entry::getKey))
            .limit(2)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    return most.isEmpty() ? otherwise : String.join(JOINT, most);
  }

  private static List<String> sides(String key) {
    return key.startsWith(NOBODY) ? List.of() : List.of(key.split("\\+", -1));
  }

  /** The regions that lie within this one, itself among them. */
  static List<String> within(String region) {
    List<String> sides = sides(region);
    if (sides.size() > EVERY_CHOICE) {
      return someWithin(sides, region);
    }
    List<String> keys = new ArrayList<>();
    for (int choice = 1; choice < 1 << sides.size(); choice++) {
      List<String> chosen = new ArrayList<>();
      for (int i = 0; i < sides.size(); i++) {
        if ((choice & (1 << i)) != 0) {
          chosen.add(sides.get(i));
        }
      }
      keys.add(String.join(JOINT, chosen));
    }
    return keys;
  }

  private static List<String> someWithin(List<String> sides, String region) {
    List<String> keys = new ArrayList<>(sides);
    for (int i = 0; i < sides.size(); i++) {
      for (int j = i + 1; j < sides.size(); j++) {
        keys.add(sides.get(i) + JOINT + sides.get(j));
      }
    }
    keys.add(region);
    return keys;
  }
}
