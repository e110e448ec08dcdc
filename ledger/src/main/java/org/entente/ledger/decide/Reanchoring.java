package org.entente.ledger.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.model.Anchor;
import org.entente.model.Document;
import org.entente.model.Span;
import org.entente.model.Statement;

/**
 * Finds for anchors in a document the statements that they mean now, after the text was read anew
 * or another coder coded it. A statement of the same id is the same; otherwise the one is taken
 * that stands at the place of the quote and says most nearly the same. Two anchors of one coding
 * never mean one statement.
 */
public final class Reanchoring {
  /** So much of what was said must be said still, 0 to 1. */
  static final double ENOUGH = 0.5;

  private record Pairing(Anchor anchor, Statement statement, double score) {}

  private final Document document;
  private final List<Statement> statements;
  private final Function<Anchor, Statement> corrected;

  /**
   * For one document as it is now.
   *
   * @param corrected what an anchor's statement says after the decisions in force: a better coder
   *     may say by itself what an analyst had to correct
   */
  public Reanchoring(
      Document document, List<Statement> statements, Function<Anchor, Statement> corrected) {
    this.document = document;
    this.statements = List.copyOf(statements);
    this.corrected = corrected;
  }

  /** By the key of each anchor that found one the id of its statement. */
  public Map<String, String> find(List<Anchor> anchors) {
    Map<String, List<Anchor>> codings = new HashMap<>();
    for (Anchor anchor : anchors) {
      codings
          .computeIfAbsent(anchor.fingerprint() + "\n" + anchor.coder(), k -> new ArrayList<>())
          .add(anchor);
    }
    QuoteFinder finder = new QuoteFinder(document.text());
    Map<String, String> found = new HashMap<>();
    codings.values().forEach(coding -> found.putAll(ofOneCoding(coding, finder)));
    return found;
  }

  private Map<String, String> ofOneCoding(List<Anchor> anchors, QuoteFinder finder) {
    Map<String, String> found = new HashMap<>();
    Set<String> taken = new HashSet<>();
    Set<String> ids = new HashSet<>();
    statements.forEach(statement -> ids.add(statement.id()));
    List<Pairing> pairings = new ArrayList<>();
    for (Anchor anchor : anchors) {
      String id = anchor.statement().id();
      if (ids.contains(id)) {
        found.put(Anchors.key(anchor), id);
        taken.add(id);
      } else {
        finder.find(anchor).ifPresent(span -> pairings.addAll(pairings(anchor, span)));
      }
    }
    pairings.sort(
        Comparator.comparingDouble((Pairing p) -> -p.score())
            .thenComparing(p -> Anchors.key(p.anchor()))
            .thenComparing(p -> p.statement().id()));
    for (Pairing pairing : pairings) {
      String key = Anchors.key(pairing.anchor());
      String id = pairing.statement().id();
      if (!found.containsKey(key) && taken.add(id)) {
        found.put(key, id);
      }
    }
    return found;
  }

  private List<Pairing> pairings(Anchor anchor, Span place) {
    List<Pairing> pairings = new ArrayList<>();
    Statement amended = corrected.apply(anchor);
    for (Statement statement : statements) {
      if (isAt(place, statement.span())) {
        double score =
            Math.max(Likeness.of(anchor.statement(), statement), Likeness.of(amended, statement));
        if (score >= ENOUGH) {
          pairings.add(new Pairing(anchor, statement, score));
        }
      }
    }
    return pairings;
  }

  /** Whether the shorter of both lies at least half within the other. */
  private static boolean isAt(Span place, Span span) {
    int common = Math.min(place.end(), span.end()) - Math.max(place.start(), span.start());
    return common > 0 && 2 * common >= Math.min(place.length(), span.length());
  }

  /** One anchor by itself. */
  public Optional<String> find(Anchor anchor) {
    return Optional.ofNullable(find(List.of(anchor)).get(Anchors.key(anchor)));
  }
}
