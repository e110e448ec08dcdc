package org.entente.ledger.reconcile;

import java.time.LocalDate;
import java.util.Set;
import org.entente.model.Document;
import org.entente.model.Modality;
import org.entente.model.Polarity;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A statement with everything that reconciling needs to know of it.
 *
 * @param statement the statement
 * @param document its document
 * @param figure its figure, null where it has none
 * @param when when it holds
 * @param source key of the source on whose word it stands: the one that the text names, else the
 *     publisher of the first text of its wording
 * @param named whether the text names that source
 * @param text id of the first document of its wording
 * @param grade letter of its source
 * @param thing what it is about
 * @param order place among all claims: by date, undated last, then document and place in it
 */
record Claim(
    Statement statement,
    Document document,
    @Nullable Figure figure,
    When when,
    String source,
    boolean named,
    String text,
    char grade,
    Thing thing,
    int order) {

  /** In what way it is said to be: what is planned is another matter than what was done. */
  enum Phase {
    DONE,
    PLANNED,
    POSSIBLE,
    NEGATED
  }

  Phase phase() {
    if (statement.polarity() == Polarity.NEGATED) {
      return Phase.NEGATED;
    }
    return switch (statement.modality()) {
      case PLANNED -> Phase.PLANNED;
      case POSSIBLE, PROBABLE -> Phase.POSSIBLE;
      case ASSERTED, REPORTED, DENIED -> Phase.DONE;
    };
  }

  boolean denied() {
    return statement.modality() == Modality.DENIED;
  }

  @Nullable String itemClass() {
    return thing.itemClass();
  }

  /** Content words of the item, of the quote where there is no item. */
  Set<String> itemWords() {
    return thing.words();
  }

  @Nullable LocalDate date() {
    return when.written();
  }

  String id() {
    return statement.id();
  }

  /** Item and quote, for looking up terms. */
  String words() {
    return words(statement);
  }

  static String words(Statement statement) {
    return (statement.item() == null ? "" : statement.item().text() + " ") + statement.quote();
  }

  /** Whether both go back to one source: the same name, or the same wording without a name. */
  boolean sameSource(Claim other) {
    return source.equals(other.source) || (text.equals(other.text) && !(named && other.named));
  }

  /** Two claims of one statement are one: its words need not be gone through. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Claim claim && claim.id().equals(id());
  }

  @Override
  public int hashCode() {
    return id().hashCode();
  }
}
