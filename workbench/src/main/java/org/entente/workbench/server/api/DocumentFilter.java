package org.entente.workbench.server.api;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.entente.ledger.browse.DocumentBrief;
import org.entente.workbench.server.http.Query;

/** Which documents are wanted. */
final class DocumentFilter {
  /** What documents are counted by, with the value of each. */
  static final Map<String, Function<DocumentBrief, String>> FACETS = facets();

  /**
   * What documents without a publisher are counted under; each can still be asked for by its id.
   */
  private static final String NO_PUBLISHER = "none";

  private final Map<String, Set<String>> wanted = new LinkedHashMap<>();
  private final String[] words;

  DocumentFilter(Query query) {
    FACETS.keySet().forEach(name -> wanted.put(name, query.all(name)));
    words = query.find("q").orElse("").toLowerCase(Locale.ROOT).strip().split("\\s+", -1);
  }

  private static Map<String, Function<DocumentBrief, String>> facets() {
    Map<String, Function<DocumentBrief, String>> facets = new LinkedHashMap<>();
    facets.put("publisher", DocumentFilter::publisher);
    facets.put("grade", brief -> String.valueOf(brief.grade()));
    facets.put("language", brief -> brief.document().language());
    facets.put("year", DocumentBrief::year);
    return java.util.Collections.unmodifiableMap(facets);
  }

  private static String publisher(DocumentBrief brief) {
    return brief.document().publisher() == null ? NO_PUBLISHER : brief.source();
  }

  /**
   * Whether a document is wanted.
   *
   * @param but name of a facet whose condition does not count, or empty
   */
  boolean fits(DocumentBrief brief, String but) {
    for (Map.Entry<String, Set<String>> one : wanted.entrySet()) {
      boolean asked = !one.getValue().isEmpty() && !one.getKey().equals(but);
      Function<DocumentBrief, String> value = FACETS.getOrDefault(one.getKey(), DocumentBrief::id);
      boolean bySource =
          one.getKey().equals("publisher") && one.getValue().contains(brief.source());
      if (asked && !bySource && !one.getValue().contains(value.apply(brief))) {
        return false;
      }
    }
    if (words.length == 1 && words[0].isEmpty()) {
      return true;
    }
    String said =
        (brief.id() + " " + brief.source() + " " + Shapes.value(brief.document().title()))
            .toLowerCase(Locale.ROOT);
    for (String word : words) {
      if (!said.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
