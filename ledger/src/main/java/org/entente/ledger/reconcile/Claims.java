package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Document;
import org.entente.model.Found;
import org.entente.model.Period;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/** Makes claims of statements: with figure, time, source and grade, in one fixed order. */
final class Claims {
  private static final Comparator<Statement> IN_TEXT =
      Comparator.comparing(Statement::span).thenComparing(Statement::id);

  private final Terms terms;
  private final Units units;
  private final SourceNames names;
  private final Grades grades;

  Claims(Terms terms, Units units) {
    this.terms = terms;
    this.units = units;
    this.names = new SourceNames(terms);
    this.grades = new Grades(terms);
  }

  /**
   * Claims by date, undated last, then document and place in it; statements without text left out.
   */
  List<Claim> of(
      List<Document> documents, List<Statement> statements, Map<String, Document> firstTexts) {
    Map<String, Document> byId = new HashMap<>();
    documents.forEach(document -> byId.put(document.id(), document));
    List<Statement> sorted =
        new ArrayList<>(statements.stream().filter(s -> byId.containsKey(s.document())).toList());
    sorted.sort(
        Comparator.comparing((Statement s) -> date(byId.get(s.document())), Dates::compare)
            .thenComparing(Statement::document)
            .thenComparing(IN_TEXT));
    Map<String, String> named = names.keys(sorted);
    List<Claim> claims = new ArrayList<>();
    for (Statement s : sorted) {
      Document document = byId.get(s.document());
      if (document != null) {
        Document first = firstTexts.getOrDefault(document.id(), document);
        claims.add(claim(s, document, first, named.get(s.id()), claims.size()));
      }
    }
    return claims;
  }

  private Claim claim(
      Statement s, Document document, Document first, @Nullable String named, int order) {
    String text = s.item() == null ? s.quote() : s.item().text();
    Set<String> words = Words.content(text, terms);
    @Nullable Period stated = s.time() == null ? null : s.time().period();
    char letter = Grades.ofStatement(grades.of(document).letter(), named != null, false);
    return new Claim(
        s,
        document,
        Figure.of(s, units),
        new When(stated, Dates.of(document)),
        named == null ? ownVoice(first) : named,
        named != null,
        first.id(),
        letter,
        words,
        order);
  }

  private String ownVoice(Document first) {
    Found<String> publisher = first.publisher();
    return publisher == null ? "text:" + first.id() : names.publisher(publisher.value());
  }

  private static java.time.@Nullable LocalDate date(@Nullable Document document) {
    return document == null ? null : Dates.of(document);
  }
}
