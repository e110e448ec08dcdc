package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.entente.ledger.reconcile.ReconcileStore.Told;
import org.entente.model.Document;
import org.entente.model.Kind;
import org.entente.model.Period;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/** Makes claims of statements: with figure, time, source and grade, in one fixed order. */
final class Claims {
  private static final Comparator<Statement> IN_TEXT =
      Comparator.comparing(Statement::span).thenComparing(Statement::id);

  private final Units units;
  private final Things things;
  private final SourceNames names;
  private final Grades grades;
  private final Map<String, Grades.Letter> ruled;

  /**
   * A maker of claims.
   *
   * @param ruled grades that analysts gave to documents, by id
   */
  Claims(Terms terms, Units units, Map<String, Grades.Letter> ruled) {
    this.units = units;
    this.things = new Things(terms, units);
    this.names = new SourceNames(terms);
    this.grades = new Grades(terms);
    this.ruled = ruled;
  }

  /** The notes of the statements of one document, in the order of the text. */
  List<ClaimNote> notes(long text, List<Statement> ofDocument) {
    List<Statement> sorted = new ArrayList<>(ofDocument);
    sorted.sort(IN_TEXT);
    Map<String, String> named = names.keys(sorted);
    Map<String, String> regions = Regions.of(sorted);
    List<ClaimNote> notes = new ArrayList<>();
    for (Statement s : sorted) {
      notes.add(
          new ClaimNote(
              s.id(),
              text,
              Objects.requireNonNull(regions.get(s.id())),
              named.get(s.id()),
              figure(s),
              s.kind() == Kind.FORECAST));
    }
    return notes;
  }

  /** Hash of kind, sides and figure, 0 without a figure. */
  private long figure(Statement s) {
    Figure figure = Figure.of(s, units);
    if (figure == null) {
      return 0;
    }
    String key =
        s.kind()
            + " "
            + new TreeSet<>(s.from())
            + new TreeSet<>(s.to())
            + figure.range().low()
            + " "
            + figure.range().high();
    long hash = TextRuns.hash(key);
    return hash == 0 ? 1 : hash;
  }

  /**
   * Claims by date, undated last, then document and place in it.
   *
   * @param told statements with their notes
   * @param documents by id
   * @param firsts the first text of the wording of each document, by id of the document
   * @param aliases other keys of sources
   */
  List<Claim> of(
      List<Told> told,
      Map<String, Document> documents,
      Map<String, TextNote> firsts,
      Map<String, String> aliases) {
    List<Told> sorted = new ArrayList<>(told);
    sorted.sort(
        Comparator.comparing(
                (Told t) -> Dates.of(get(documents, t.statement().document())), Dates::compare)
            .thenComparing(t -> t.statement().document())
            .thenComparing(Told::statement, IN_TEXT));
    List<Claim> claims = new ArrayList<>();
    for (Told one : sorted) {
      Document document = get(documents, one.statement().document());
      TextNote first = get(firsts, document.id());
      String source = one.note().source();
      String named = source == null ? null : aliases.getOrDefault(source, source);
      claims.add(claim(one.statement(), document, first, named, claims.size()));
    }
    return claims;
  }

  private static <T> T get(Map<String, T> map, String id) {
    return Objects.requireNonNull(map.get(id), id);
  }

  private Claim claim(
      Statement s, Document document, TextNote first, @Nullable String named, int order) {
    @Nullable Figure figure = Figure.of(s, units);
    @Nullable Period stated = s.time() == null ? null : s.time().period();
    Grades.@Nullable Letter given = ruled.get(document.id());
    char source = given == null ? grades.of(document).letter() : given.letter();
    char letter = Grades.ofStatement(source, named != null, false);
    return new Claim(
        s,
        document,
        figure,
        new When(stated, Dates.of(document)),
        named == null ? ownVoice(first) : named,
        named != null,
        first.document(),
        letter,
        things.of(s, figure),
        order);
  }

  private String ownVoice(TextNote first) {
    String publisher = first.publisher();
    return publisher == null ? "text:" + first.document() : names.publisher(publisher);
  }
}
