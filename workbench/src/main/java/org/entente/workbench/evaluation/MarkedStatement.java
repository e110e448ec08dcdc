package org.entente.workbench.evaluation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.ActorCode;
import org.entente.model.Money;
import org.entente.model.Quantity;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.TimeReference;
import org.jspecify.annotations.Nullable;

/**
 * A statement as far as it is compared: one that a person marked, or one that the coder made.
 *
 * @param id as in its file
 * @param document name of the document, without folders
 * @param sentence where the sentence or the evidence stands
 * @param words the beginning of the sentence, for people
 * @param kind what is said
 * @param also further kinds that are just as good
 * @param from actor codes as written
 * @param to actor codes as written
 * @param item what it is about, for people
 * @param quantity how many, null where nothing is said
 * @param money how much, null where nothing is said
 * @param time when, null where nothing is said
 * @param attribution on whose word, null where nobody is named; empty where it has no words
 * @param modality a word of the contract
 * @param polarity a word of the contract
 */
public record MarkedStatement(
    String id,
    String document,
    Span sentence,
    String words,
    String kind,
    Set<String> also,
    List<String> from,
    List<String> to,
    String item,
    @Nullable Figure quantity,
    @Nullable Figure money,
    @Nullable Years time,
    @Nullable String attribution,
    String modality,
    String polarity) {

  /**
   * A time, as far as it is compared.
   *
   * @param start year of the first day, null where open
   * @param end year of the last day, null where open
   */
  public record Years(@Nullable String start, @Nullable String end) {}

  public MarkedStatement {
    also = Set.copyOf(also);
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  /** What the coder made, in the terms of what people mark. */
  static MarkedStatement of(Statement s) {
    return new MarkedStatement(
        s.id(),
        nameOf(s.document()),
        s.span(),
        s.quote(),
        s.kind().word(),
        Set.of(),
        codes(s.from()),
        codes(s.to()),
        s.item() == null ? "" : s.item().text(),
        figure(s.quantity()),
        figure(s.money()),
        years(s.time()),
        s.attribution() == null ? null : s.attribution().text(),
        s.modality().word(),
        s.polarity().word());
  }

  /** The name of a document without its folders, as gold names it. */
  static String nameOf(String document) {
    return document.substring(document.lastIndexOf('/') + 1);
  }

  boolean mayBe(String otherKind) {
    return kind.equals(otherKind) || also.contains(otherKind);
  }

  private static List<String> codes(List<ActorCode> codes) {
    return codes.stream().map(ActorCode::code).collect(Collectors.toList());
  }

  private static @Nullable Figure figure(@Nullable Quantity q) {
    return q == null ? null : new Figure(q.range().low(), q.range().high(), q.unit(), q.per());
  }

  private static @Nullable Figure figure(@Nullable Money m) {
    return m == null ? null : new Figure(m.range().low(), m.range().high(), m.currency(), m.per());
  }

  private static @Nullable Years years(@Nullable TimeReference time) {
    return time == null
        ? null
        : new Years(yearOf(time.period().start()), yearOf(time.period().end()));
  }

  /** The first four signs of a date; null of nothing. */
  static @Nullable String yearOf(@Nullable Object date) {
    String text = date == null ? "" : date.toString();
    return text.isEmpty() ? null : text.substring(0, Math.min(4, text.length()));
  }
}
