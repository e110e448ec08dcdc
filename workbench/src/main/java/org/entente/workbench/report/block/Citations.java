package org.entente.workbench.report.block;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Span;
import org.entente.model.Statement;

/**
 * Numbers the quotes of a report in the order in which they are first cited; the same words of the
 * same document have one number. Not for use by two threads.
 */
public final class Citations {

  /** A quote with its number and the count of places that cite it. */
  public record Cited(int number, Statement statement, int uses) {}

  private record Place(String document, Span span) {}

  private final Map<Place, Cited> byPlace = new LinkedHashMap<>();

  /** A new reference to the words of a statement. */
  public Inline.Citation cite(Statement statement) {
    Place place = new Place(statement.document(), statement.span());
    Cited known = byPlace.get(place);
    Cited now =
        known == null
            ? new Cited(byPlace.size() + 1, statement, 1)
            : new Cited(known.number(), known.statement(), known.uses() + 1);
    byPlace.put(place, now);
    return new Inline.Citation(now.number(), now.uses());
  }

  /** All that was cited, by number. */
  public List<Cited> list() {
    return new ArrayList<>(byPlace.values());
  }
}
