package org.entente.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.ledger.decide.Likeness;
import org.entente.ledger.search.Match;
import org.entente.ledger.search.Passages;
import org.entente.ledger.search.QueryException;
import org.entente.ledger.search.QueryParser;
import org.entente.ledger.search.Relevance;
import org.entente.ledger.search.SimilarQuery;
import org.entente.ledger.search.Term;
import org.entente.model.Document;
import org.entente.model.Span;
import org.entente.model.Standing;
import org.entente.model.Statement;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Finds statements and passages again, a page at a time. docs/search.md describes the language.
 *
 * <p>Up to {@value #RANKED} statements are sorted by how well they answer to the words asked for;
 * where more are found, or no words are asked for, those kept last come first.
 */
public final class LedgerSearch {
  /** So many statements are ranked. */
  public static final int RANKED = 500;

  /** So many statements are counted. */
  public static final int COUNTED = RANKED;

  private static final int ALIKE = 400;

  /**
   * A statement that was found.
   *
   * @param statement as decisions leave it
   * @param entry id of its entry, null where it stands in none or entries are not worked out yet
   * @param standing of that entry, or null
   */
  public record Hit(Statement statement, @Nullable String entry, @Nullable Standing standing) {}

  /**
   * A page of what was found.
   *
   * @param hits of this page
   * @param found how many there are, at most {@value #COUNTED}
   * @param more whether there are more than that
   */
  public record Page(List<Hit> hits, int found, boolean more) {
    public Page {
      hits = List.copyOf(hits);
    }

    public List<Statement> statements() {
      return hits.stream().map(Hit::statement).toList();
    }
  }

  /** A place in the text of a document that holds what was asked for, coded or not. */
  public record Passage(String document, @Nullable String title, Span span, String quote) {}

  private final LedgerStore store;
  private final SearchQueries queries;
  private final DocumentRows documents = new DocumentRows();

  LedgerSearch(LedgerStore store, DecisionRows rulings) {
    this.store = store;
    this.queries = new SearchQueries(rulings);
  }

  /**
   * A page of the statements that answer to a query.
   *
   * @param offset how many to pass over, from 0
   * @param limit how many to give
   * @throws QueryException with the place at fault and what was expected there
   */
  public Page find(String query, int offset, int limit) {
    Match match = Match.statements(QueryParser.parse(query), query);
    return store.read(handle -> page(handle, match, offset, limit));
  }

  private Page page(Handle handle, Match match, int offset, int limit) {
    List<Long> numbers = queries.numbers(handle, match, 0, COUNTED + 1);
    boolean more = numbers.size() > COUNTED;
    boolean ranked = !match.words().isEmpty() && numbers.size() <= RANKED;
    List<Statement> found;
    if (ranked) {
      Relevance relevance = new Relevance(match.words());
      Map<Statement, Double> scores = new HashMap<>();
      List<Statement> all = queries.statements(handle, numbers);
      all.forEach(s -> scores.put(s, relevance.of(s)));
      found =
          all.stream()
              .sorted(
                  Comparator.comparingDouble((Statement s) -> -scores.getOrDefault(s, 0.0))
                      .thenComparing(Statement::id))
              .skip(offset)
              .limit(limit)
              .toList();
    } else {
      List<Long> here =
          offset + limit <= numbers.size()
              ? numbers.subList(offset, offset + limit)
              : more
                  ? queries.numbers(handle, match, offset, limit)
                  : numbers.subList(Math.min(offset, numbers.size()), numbers.size());
      found = queries.statements(handle, here);
    }
    return new Page(queries.hits(handle, found), Math.min(numbers.size(), COUNTED), more);
  }

  /**
   * Statements that say much the same as one, the likest first; that one is not among them.
   *
   * @throws IllegalArgumentException where the ledger has no statement of this id
   */
  public List<Hit> similar(String id, int limit) {
    return store.read(
        handle -> {
          Statement like =
              queries
                  .find(handle, id)
                  .orElseThrow(
                      () ->
                          new IllegalArgumentException("The ledger has no statement " + id + "."));
          Set<Long> numbers = new LinkedHashSet<>();
          for (String expression : SimilarQuery.expressions(like)) {
            Match match = new Match(expression, List.of(), List.of());
            numbers.addAll(queries.numbers(handle, match, 0, ALIKE));
          }
          List<Statement> found = new ArrayList<>(queries.statements(handle, List.copyOf(numbers)));
          found.removeIf(s -> s.id().equals(id));
          Map<String, Double> scores = new HashMap<>();
          found.forEach(s -> scores.put(s.id(), Likeness.ofSayings(like, s)));
          List<Statement> likest =
              found.stream()
                  .sorted(
                      Comparator.comparingDouble((Statement s) -> -scores.getOrDefault(s.id(), 0.0))
                          .thenComparing(Statement::id))
                  .limit(limit)
                  .toList();
          return queries.hits(handle, likest);
        });
  }

  /**
   * Passages of documents that answer to a query of words; none where it asks for slots.
   *
   * @throws QueryException with the place at fault and what was expected there
   */
  public List<Passage> passages(String query, int limit) {
    Term term = QueryParser.parse(query);
    @Nullable String expression = Match.documents(term);
    if (expression == null) {
      return List.of();
    }
    List<String> words = Match.statements(term, query).words();
    return store.read(
        handle ->
            documents.search(handle, expression, limit).stream()
                .map(document -> passage(document, words))
                .toList());
  }

  private static Passage passage(Document document, List<String> words) {
    Span span = Passages.best(document.text(), words);
    return new Passage(
        document.id(),
        document.title() == null ? null : document.title().value(),
        span,
        document.textAt(span));
  }
}
