package org.entente.ledger.reconcile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Document;
import org.entente.model.Origin;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Where {@link Upkeep} finds the documents and statements of a ledger, and keeps what it needs to
 * take only what has changed the next time.
 */
public interface ReconcileStore {
  /** A statement with its note. */
  record Told(ClaimNote note, Statement statement) {}

  /** Sees passages that several texts have in common. */
  @FunctionalInterface
  interface PassageReader {
    /** Called for each such passage with the texts that have it, the least numbers first. */
    void read(long[] texts);
  }

  /** What analysts decided. */
  Overlay overlay();

  /** The published tables that were imported. */
  Published published();

  /** Ids of the documents that have been added, changed or ruled on since the last time. */
  List<String> touched();

  /** From now on all documents are taken, each once, into a store that keeps nothing yet. */
  default void takeAll() {}

  /** All documents were taken: only now what was put of them is asked for. */
  default void allTaken() {}

  Document document(String id);

  /** The statements of a document as they now count, in the order of the text. */
  List<Statement> statements(String document);

  Optional<TextNote> findText(long number);

  void putText(TextNote note);

  /** The passages of a text, none where it is not known. */
  long[] passages(long text);

  void putPassages(long text, long[] passages);

  /** At most so many texts with this passage, the least numbers first. */
  long[] holders(long passage, int limit);

  /** Shows every passage that at least two texts have. */
  void eachShared(PassageReader reader);

  /** The pairs of a text, this one as the one. */
  List<TextPair> pairs(long text);

  void removePairs(long text);

  void putPair(TextPair pair);

  /** Numbers of the texts that this one retells. */
  List<Long> retold(long text);

  /** Numbers of the texts that retell this one. */
  List<Long> retelling(long text);

  void putRetold(long text, Collection<Long> earlier);

  /** The notes of a text's statements, in the order of the text. */
  List<ClaimNote> claims(long text);

  void putClaims(long text, List<ClaimNote> claims);

  /** The claims with this figure in at most so many texts, the least numbers first. */
  List<ClaimNote> uses(long figure, int texts);

  /** All claims of a region. */
  List<Told> told(String region);

  /**
   * The claims of these statements; those that are no claims are left out. This and what follows is
   * asked only of a store that keeps results for the next time.
   */
  default List<Told> told(Collection<String> statements) {
    throw new UnsupportedOperationException("everything is taken at once");
  }

  /**
   * The claims of a region written after a day that may tell of a time before another.
   *
   * @param until null where the end is open
   */
  default List<Told> told(String region, LocalDate after, @Nullable LocalDate until) {
    throw new UnsupportedOperationException("everything is taken at once");
  }

  /** What is kept of all claims of a region. */
  default List<Bound> bound(String region) {
    return List.of();
  }

  default Optional<Bound> findBound(String region, String statement) {
    return Optional.empty();
  }

  /** Keeps this of claims of a region, in place of what was kept of them. */
  default void putBound(String region, Collection<Bound> bound) {}

  /** The statements that stand in one entry of a region with one of these, as kept last. */
  default Set<String> standingWith(String region, Collection<String> statements) {
    return Set.of();
  }

  /** What came of a forecast, as results were kept last. */
  default Optional<Outcome> findOutcome(String forecast) {
    return Optional.empty();
  }

  Statement statement(ClaimNote note);

  /** Notes of all forecasts. */
  List<ClaimNote> forecasts();

  /** All keys of sources that claims name. */
  Set<String> sources();

  /** Other keys of sources as they were the last time. */
  Map<String, String> aliases();

  void putAliases(Map<String, String> aliases);

  /** Numbers of the texts that name this source. */
  List<Long> naming(String source);

  /** Numbers of the texts whose first text is this one. */
  List<Long> group(long first);

  /**
   * Keeps results of a region in place of those that were kept of some statements; only what
   * differs is written.
   *
   * @param replaced ids of the statements; none of them stands in a result with any other
   * @return ids of the documents of which it is now known, or no longer, that they took a figure
   *     over wrongly
   */
  Set<String> putResults(String region, Collection<String> replaced, RegionResults results);

  /** Whether some region holds that this document took a figure over wrongly. */
  boolean isMiscopied(String document);

  /** Keeps the origin of a wording, or takes it away where there is none. */
  void putOrigin(String id, Optional<Origin> origin);

  /** All that was touched is done. */
  void done();
}
