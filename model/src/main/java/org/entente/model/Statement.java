package org.entente.model;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a passage of a document says, coded.
 *
 * @param id stable: the same text read again gives the same id
 * @param document id of the document
 * @param span where the evidence stands in the stored text
 * @param quote the stored text of the span, to the letter
 * @param kind what is said
 * @param event the PLOVER event where one is reported between actors, else null
 * @param channel the field in which it happens
 * @param from giver, doer, exporter …, as the kind defines; empty where the text names nobody
 * @param to receiver, target, importer …, as the kind defines; empty where the text names nobody
 * @param item what it is about
 * @param quantity how many
 * @param money how much
 * @param time when; null where neither the text nor the document's date resolves it
 * @param attribution on whose word
 * @param modality how far the text stands behind it
 * @param polarity whether it is said to be so or not so
 * @param confidence the coder's own, 0 to 1
 * @param rule the name of the frame or rule that produced it
 * @param ruled what an analyst decided on it, null where nobody has; such slots are as corrected
 */
public record Statement(
    String id,
    String document,
    Span span,
    String quote,
    Kind kind,
    @Nullable Event event,
    Channel channel,
    List<ActorCode> from,
    List<ActorCode> to,
    @Nullable Item item,
    @Nullable Quantity quantity,
    @Nullable Money money,
    @Nullable TimeReference time,
    @Nullable Attribution attribution,
    Modality modality,
    Polarity polarity,
    double confidence,
    String rule,
    @Nullable Ruled ruled) {

  public Statement {
    from = List.copyOf(from);
    to = List.copyOf(to);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("Confidence must be from 0 to 1, not " + confidence);
    }
  }

  /** A statement as coded, on which nobody has ruled. */
  public Statement(
      String id,
      String document,
      Span span,
      String quote,
      Kind kind,
      @Nullable Event event,
      Channel channel,
      List<ActorCode> from,
      List<ActorCode> to,
      @Nullable Item item,
      @Nullable Quantity quantity,
      @Nullable Money money,
      @Nullable TimeReference time,
      @Nullable Attribution attribution,
      Modality modality,
      Polarity polarity,
      double confidence,
      String rule) {
    this(
        id,
        document,
        span,
        quote,
        kind,
        event,
        channel,
        from,
        to,
        item,
        quantity,
        money,
        time,
        attribution,
        modality,
        polarity,
        confidence,
        rule,
        null);
  }

  /** What the rule of a row of a published table is called. */
  private static final String RECORD = "record";

  /**
   * A row of a published table, as evidence in a dispute: it is no statement of a document.
   *
   * @param table name of the file in which the row stands
   * @param row its line, from 1
   * @param text what it says
   */
  public static Statement ofRecord(String table, int row, String text) {
    return new Statement(
        "r-" + row + "-" + Integer.toHexString((table + "\n" + text).hashCode()),
        table,
        new Span(row, row + 1),
        text,
        Kind.ASSESSMENT,
        null,
        Channel.GENERAL,
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        null,
        Modality.ASSERTED,
        Polarity.AFFIRMED,
        1,
        RECORD);
  }

  /** Whether this is a row of a published table and no statement of a document. */
  public boolean isRecord() {
    return rule.equals(RECORD);
  }

  /** Who takes part, on either side; sorted by code. */
  public SortedSet<ActorCode> parties() {
    return ActorCode.union(from, to);
  }

  /** The same as one of another document. */
  public Statement withDocument(String other) {
    return copy(other, channel, item, confidence, ruled);
  }

  /** The same of another thing, in the channel to which that belongs. */
  public Statement withItem(@Nullable Item thing, Channel field) {
    return copy(document, field, thing, confidence, ruled);
  }

  /** The same with another confidence, 0 to 1. */
  public Statement withConfidence(double trust) {
    return copy(document, channel, item, trust, ruled);
  }

  /** The same with another mark. */
  public Statement withRuled(@Nullable Ruled mark) {
    return copy(document, channel, item, confidence, mark);
  }

  private Statement copy(
      String of, Channel field, @Nullable Item thing, double trust, @Nullable Ruled mark) {
    return new Statement(
        id,
        of,
        span,
        quote,
        kind,
        event,
        field,
        from,
        to,
        thing,
        quantity,
        money,
        time,
        attribution,
        modality,
        polarity,
        trust,
        rule,
        mark);
  }
}
