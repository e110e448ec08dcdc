package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.ledger.reconcile.ReconcileStore.Told;
import org.entente.model.Document;
import org.entente.model.Origin;
import org.entente.model.Statement;

/**
 * The steps of {@link Upkeep} one by one, each over the slice of a ledger that it needs and no
 * more, for reconciling on several machines. Whoever brings the slices together as {@code Upkeep}
 * does gets what the {@link Reconciler} gives for the whole. No decisions are laid over.
 */
public final class Slices {

  /** Of texts that share a passage or a figure, so many of the least numbers are looked at. */
  public static final int LOOKED_AT = Upkeep.LOOKED_AT;

  /** Two texts are compared where they share so many passages. */
  public static final int FEWEST_PASSAGES = TextLinks.FEWEST;

  /** By date, the undated last, then by id: the first of a group is its first text. */
  public static final Comparator<TextNote> EARLIEST = TextNote.EARLIEST;

  private final Terms terms = new Terms();
  private final Claims claims = new Claims(terms, new Units(), Overlay.NONE.letters());

  /** A pair of texts, and whether they are of one wording. */
  public record Pair(TextPair pair, boolean linked) {}

  /** What is kept of a document; it is the first of its wording as long as none is known. */
  public static TextNote text(Document document) {
    long number = TextRuns.hash(document.id());
    return new TextNote(
        number,
        document.id(),
        Dates.of(document),
        document.publisher() == null ? null : document.publisher().value(),
        document.fingerprint(),
        number);
  }

  /** The passages by which a text is found, sorted, each once. */
  public static long[] passages(String text) {
    return new TextRuns(text).passages();
  }

  /** What is kept of the statements of one document, in the order of the text. */
  public List<ClaimNote> claims(String document, List<Statement> statements) {
    return claims.notes(TextRuns.hash(document), statements);
  }

  /** Whether a source may have another key, or be one. */
  public static boolean hasAliases(String source) {
    return source.startsWith("name:");
  }

  /** Other keys of sources, out of all keys. */
  public static Map<String, String> aliases(Set<String> sources) {
    return SourceNames.aliases(sources);
  }

  /** The regions whose claims show what came of the forecasts of this one, itself among them. */
  public static List<String> within(String region) {
    return Regions.within(region);
  }

  /** Compares one text with others; gives the pairs that are kept. */
  public List<Pair> pairs(Document one, List<Document> others) {
    List<Document> all = new ArrayList<>(others);
    all.add(one);
    MemoryStore store = new MemoryStore(all, List.of(), Overlay.NONE, Published.NONE);
    all.forEach(document -> store.putText(text(document)));
    TextLinks links = new TextLinks(store);
    long number = TextRuns.hash(one.id());
    others.forEach(other -> links.compare(number, TextRuns.hash(other.id())));
    return store.pairs(number).stream()
        .map(pair -> pair.one() < pair.other() ? pair : pair.turned())
        .map(pair -> new Pair(pair, linked(store, pair)))
        .toList();
  }

  private static boolean linked(MemoryStore all, TextPair pair) {
    TextNote one = all.findText(pair.one()).orElseThrow();
    TextNote other = all.findText(pair.other()).orElseThrow();
    return pair.passages() >= TextGroups.least(one, other);
  }

  /**
   * Numbers of the earlier texts that a text retells.
   *
   * @param told the claims of the text that have a figure
   * @param others claims of others with these figures, of at most {@link #LOOKED_AT} texts a figure
   * @param notes of the texts of these claims
   * @param pairs the pairs of the text
   */
  public List<Long> retold(
      TextNote later,
      List<ClaimNote> told,
      List<ClaimNote> others,
      Collection<TextNote> notes,
      List<TextPair> pairs,
      Map<String, String> aliases) {
    MemoryStore store = new MemoryStore(List.of(), List.of(), Overlay.NONE, Published.NONE);
    notes.forEach(store::putText);
    store.putText(later);
    pairs.forEach(store::putPair);
    others.stream()
        .map(ClaimNote::text)
        .distinct()
        .filter(text -> text != later.number())
        .forEach(text -> store.putClaims(text, of(text, others)));
    store.putClaims(later.number(), told);
    return new Retellings(store, aliases).of(later);
  }

  private static List<ClaimNote> of(long text, List<ClaimNote> notes) {
    return notes.stream().filter(note -> note.text() == text).toList();
  }

  /**
   * The results of a region.
   *
   * @param told all claims of the region; where it has forecasts, of all regions {@link #within} it
   * @param documents of these claims; of those that have none in the region itself the text may be
   *     left out
   * @param notes of these documents and of the first texts of their wordings
   */
  public RegionResults region(
      String region,
      List<Told> told,
      Collection<Document> documents,
      Collection<TextNote> notes,
      Map<String, String> aliases) {
    MemoryStore store =
        new MemoryStore(
            List.copyOf(documents),
            told.stream().map(Told::statement).toList(),
            Overlay.NONE,
            Published.NONE);
    notes.forEach(store::putText);
    Map<Long, List<ClaimNote>> byText = new java.util.TreeMap<>();
    told.forEach(
        one -> byText.computeIfAbsent(one.note().text(), t -> new ArrayList<>()).add(one.note()));
    byText.forEach(store::putClaims);
    new RegionUpkeep(store, terms, claims).all(List.of(region), aliases);
    return store.results(region);
  }

  /**
   * The origin of a wording; empty where the text stands alone.
   *
   * @param first number of its first text
   * @param notes of its texts
   * @param documents with their texts
   * @param miscopied ids of the documents that took a figure over wrongly
   */
  public Optional<Origin> origin(
      long first,
      Collection<TextNote> notes,
      Collection<Document> documents,
      Set<String> miscopied) {
    MemoryStore store =
        new MemoryStore(List.copyOf(documents), List.of(), Overlay.NONE, Published.NONE);
    notes.forEach(store::putText);
    store.putResults("", List.of(), new RegionResults(List.of(), List.of(), List.of(), miscopied));
    new OriginUpkeep(store).redo(first);
    return store.results().origins().stream().findFirst();
  }
}
