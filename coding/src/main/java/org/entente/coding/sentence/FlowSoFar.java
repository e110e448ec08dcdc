package org.entente.coding.sentence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.coding.frame.Reading;
import org.entente.coding.reference.Discourse;
import org.entente.model.ActorCode;
import org.entente.model.Channel;
import org.entente.model.Kind;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Between whom a sentence, or the text before it, told last that something passed: what a figure
 * without sides goes on with.
 *
 * @param from who gave; empty where nothing passed
 * @param to who took
 * @param isNear told in this sentence or the one before it
 * @param isTrade told as trade
 * @param isCounted counted or measured, and not only in money
 * @param channel the field in which it passed; null where nothing passed
 */
record FlowSoFar(
    List<ActorCode> from,
    List<ActorCode> to,
    boolean isNear,
    boolean isTrade,
    boolean isCounted,
    @Nullable Channel channel) {

  private static final FlowSoFar NONE =
      new FlowSoFar(List.of(), List.of(), false, false, false, null);

  FlowSoFar {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  /** What a figure was read as, for the next. */
  static FlowSoFar of(Reading reading, boolean counted, @Nullable Channel channel) {
    boolean trade = reading.frame().kind() == Kind.TRADE;
    return new FlowSoFar(reading.from(), reading.to(), true, trade, counted, channel);
  }

  /** As the sentences before told it. */
  static FlowSoFar of(Discourse discourse) {
    return discourse.isFlowForgotten()
        ? NONE
        : new FlowSoFar(
            discourse.flowFrom(),
            discourse.flowTo(),
            discourse.isFlowing(),
            discourse.tellsOfTrade(),
            discourse.isCounted(),
            discourse.flowChannel());
  }

  /**
   * What a thing of this field goes on with: this, or where something else passed last, the last
   * flow of the same field, however long ago; nothing where the text told of none.
   */
  FlowSoFar in(Channel field, Discourse discourse) {
    if (channel == null || channel == field) {
      return this;
    }
    List<List<ActorCode>> sides = discourse.flowIn(field);
    return sides.isEmpty()
        ? NONE
        : new FlowSoFar(sides.get(0), sides.get(1), true, false, true, field);
  }

  /**
   * The one-way flow that this sentence tells of last before the word; empty where it tells none.
   */
  static Optional<FlowSoFar> of(List<Draft> told, int word) {
    return last(told.stream().filter(d -> !isBothWays(d.statement())).toList(), word)
        .map(
            s ->
                new FlowSoFar(
                    s.from(),
                    s.to(),
                    true,
                    s.kind() == Kind.TRADE,
                    s.quantity() != null,
                    s.channel()));
  }

  /** The two whose trade with each other, in no direction, a figure goes on with; else nobody. */
  static List<ActorCode> traders(List<Draft> told, int word, Discourse discourse) {
    return last(told, word)
        .map(s -> isBothWays(s) ? s.from() : List.<ActorCode>of())
        .orElseGet(discourse::traders);
  }

  private static Optional<Statement> last(List<Draft> told, int word) {
    return told.stream()
        .filter(d -> d.trigger().index() < word && passes(d.statement().kind()))
        .max(Comparator.comparing(d -> d.trigger().index()))
        .map(Draft::statement);
  }

  private static boolean passes(Kind kind) {
    return kind == Kind.TRANSFER || kind == Kind.TRADE;
  }

  private static boolean isBothWays(Statement s) {
    return s.from().size() == 2 && s.from().equals(s.to());
  }
}
