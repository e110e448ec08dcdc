package org.entente.workbench.server.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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
   * What fits.
   *
   * @param documents in the order in which they were given; may be sorted
   * @param counts of each facet, by value, of all that fit but for the facet's own condition
   */
  record Found(List<DocumentBrief> documents, Map<String, Map<String, Integer>> counts) {}

  /** Goes through documents once. */
  Found in(List<DocumentBrief> all, boolean counting) {
    List<DocumentBrief> documents = new ArrayList<>();
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    FACETS.keySet().forEach(name -> counts.put(name, new HashMap<>()));
    for (DocumentBrief brief : all) {
      if (!hasWords(brief)) {
        continue;
      }
      List<String> missed = missed(brief);
      if (missed.isEmpty()) {
        documents.add(brief);
      }
      if (counting && missed.size() < 2) {
        FACETS.forEach(
            (name, value) -> {
              if (missed.isEmpty() || missed.get(0).equals(name)) {
                counts
                    .computeIfAbsent(name, n -> new HashMap<>())
                    .merge(value.apply(brief), 1, Integer::sum);
              }
            });
      }
    }
    return new Found(documents, counts);
  }

  /** The facets whose condition it does not fulfil. */
  private List<String> missed(DocumentBrief brief) {
    List<String> missed = List.of();
    for (Map.Entry<String, Set<String>> one : wanted.entrySet()) {
      Set<String> values = one.getValue();
      if (!values.isEmpty() && !has(brief, one.getKey(), values)) {
        missed = missed.isEmpty() ? List.of(one.getKey()) : List.of(missed.get(0), one.getKey());
      }
    }
    return missed;
  }

  private static boolean has(DocumentBrief brief, String facet, Set<String> values) {
    Function<DocumentBrief, String> value = FACETS.getOrDefault(facet, DocumentBrief::id);
    return values.contains(value.apply(brief))
        || (facet.equals("publisher") && values.contains(brief.source()));
  }

  private boolean hasWords(DocumentBrief brief) {
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
