package org.entente.ledger.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A query as it is put to SQLite: an expression for the full-text index, and what is compared
 * besides.
 *
 * @param expression in the grammar of FTS5; null where nothing is looked up, only compared
 * @param clauses all of which must hold
 * @param words that were asked for, for ranking; none where only slots were
 */
public record Match(@Nullable String expression, List<Clause> clauses, List<String> words) {

  /** One of these must hold; or none of them. */
  public record Clause(List<Comparison> comparisons, boolean negated) {
    public Clause {
      comparisons = List.copyOf(comparisons);
    }
  }

  /** Columns that hold words and not slots. */
  private static final String TEXT = "{quote item source}";

  public Match {
    clauses = List.copyOf(clauses);
    words = List.copyOf(words);
  }

  /**
   * Of a query for statements.
   *
   * @throws QueryException where something compared stands where it cannot be
   */
  public static Match statements(Term term, String query) {
    List<Term> looked = new ArrayList<>();
    List<Clause> clauses = new ArrayList<>();
    for (Term part : term instanceof Term.And and ? and.terms() : List.of(term)) {
      if (!clause(part, clauses)) {
        mustNotCompare(part, query);
        looked.add(part);
      }
    }
    for (Clause clause : clauses) {
      Narrowing.of(clause).ifPresent(looked::add);
    }
    if (!asksForRulings(term)) {
      looked.add(new Term.Not(new Term.Slot(Slots.word('r', "rejected"))));
    }
    boolean nothing = looked.size() == 1 && looked.get(0) instanceof Term.Not;
    @Nullable String expression =
        nothing && !clauses.isEmpty() && !asksForRulings(term)
            ? null
            : fts(new Term.And(looked), TEXT, true);
    return new Match(expression, clauses, words(term));
  }

  /** Of a query for the texts of documents; nothing where it asks for slots or comparisons. */
  public static @Nullable String documents(Term term) {
    return isText(term) ? fts(term, "{title text}", false) : null;
  }

  /** Takes a comparison, its negation, or one of several; false for anything else. */
  private static boolean clause(Term part, List<Clause> clauses) {
    Term inner = part instanceof Term.Not not ? not.term() : part;
    List<Term> terms = inner instanceof Term.Or or ? or.terms() : List.of(inner);
    List<Comparison> comparisons = new ArrayList<>();
    for (Term term : terms) {
      if (term instanceof Term.Compared compared) {
        comparisons.add(compared.comparison());
      }
    }
    boolean all = comparisons.size() == terms.size();
    if (all) {
      clauses.add(new Clause(comparisons, part instanceof Term.Not));
    }
    return all;
  }

  private static void mustNotCompare(Term term, String query) {
    if (term instanceof Term.Compared compared) {
      throw new QueryException(
          query,
          compared.position(),
          "amounts, dates, confidence, standing and document go beside the rest of the"
              + " query, or in parentheses of their own; expected no OR with words here");
    }
    children(term).forEach(child -> mustNotCompare(child, query));
  }

  private static boolean asksForRulings(Term term) {
    return (term instanceof Term.Slot slot && slot.word().charAt(0) == 'r')
        || children(term).stream().anyMatch(Match::asksForRulings);
  }

  private static boolean isText(Term term) {
    return !(term instanceof Term.Slot)
        && !(term instanceof Term.Compared)
        && !(term instanceof Term.Words words && words.column() != null)
        && children(term).stream().allMatch(Match::isText);
  }

  private static List<? extends Term> children(Term term) {
    if (term instanceof Term.And and) {
      return and.terms();
    }
    if (term instanceof Term.Or or) {
      return or.terms();
    }
    if (term instanceof Term.Near near) {
      return near.parts();
    }
    return term instanceof Term.Not not ? List.of(not.term()) : List.of();
  }

  /** The words that are asked for and not excluded. */
  private static List<String> words(Term term) {
    List<String> words = new ArrayList<>();
    if (term instanceof Term.Words some) {
      words.addAll(some.words());
    } else if (!(term instanceof Term.Not)) {
      children(term).forEach(child -> words.addAll(words(child)));
    }
    return words;
  }

  /** In the grammar of FTS5, in which NOT has a left side too. */
  private static String fts(Term term, String columns, boolean slots) {
    if (term instanceof Term.Words words) {
      return (words.column() == null ? columns : words.column()) + " : " + phrase(words);
    }
    if (term instanceof Term.Near near) {
      String parts = near.parts().stream().map(Match::phrase).collect(Collectors.joining(" "));
      return columns + " : NEAR(" + parts + ", " + near.distance() + ")";
    }
    if (term instanceof Term.Slot slot) {
      return "slots : \"" + slot.word() + "\"";
    }
    if (term instanceof Term.Or or) {
      return or.terms().stream()
          .map(one -> "(" + fts(one, columns, slots) + ")")
          .collect(Collectors.joining(" OR "));
    }
    return all(term instanceof Term.And and ? and.terms() : List.of(term), columns, slots);
  }

  private static String all(List<Term> terms, String columns, boolean slots) {
    List<String> wanted = new ArrayList<>();
    List<String> unwanted = new ArrayList<>();
    for (Term term : terms) {
      if (term instanceof Term.Not not) {
        unwanted.add("(" + fts(not.term(), columns, slots) + ")");
      } else {
        wanted.add("(" + fts(term, columns, slots) + ")");
      }
    }
    if (wanted.isEmpty()) {
      wanted.add(slots ? "slots : \"" + Slots.ALL + "\"" : "\"\"");
    }
    String expression = String.join(" AND ", wanted);
    return unwanted.isEmpty()
        ? expression
        : "(" + expression + ") NOT (" + String.join(" OR ", unwanted) + ")";
  }

  private static String phrase(Term.Words words) {
    return '"' + String.join(" ", words.words()) + '"' + (words.open() ? "*" : "");
  }
}
