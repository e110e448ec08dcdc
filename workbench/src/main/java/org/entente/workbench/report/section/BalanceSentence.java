package org.entente.workbench.report.section;

import java.util.List;
import java.util.Optional;
import org.entente.model.Measure;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.block.Line;
import org.entente.workbench.report.wording.Numbers;
import org.entente.workbench.report.wording.Words;

/** Tells in the summary what is given against what is returned, from the measures of balance. */
public final class BalanceSentence {

  private final Material material;

  /** Of the measures of this material. */
  public BalanceSentence(Material material) {
    this.material = material;
  }

  /** The paragraph, empty where nothing was measured. */
  List<Inline> line() {
    List<Inline> figures = figures();
    if (figures.isEmpty()) {
      return List.of();
    }
    return new Line()
        .strong("Balance. ")
        .addAll(figures)
        .text("Assumptions and inputs stand in ")
        .jump("balance", "Balance")
        .text(".")
        .done();
  }

  /** The direction in which more passes, where the asymmetry says so. */
  Optional<Direction> weightier() {
    return material
        .findMeasure("asymmetry")
        .flatMap(measure -> find(measure, "A"))
        .map(BalanceSentence::lean)
        .filter(lean -> lean != 0)
        .map(lean -> lean > 0 ? Direction.FORWARD : Direction.BACK);
  }

  /** Above zero where the middle of the range is; 0 where it is not known. */
  private static double lean(Measure.Value value) {
    Double low = value.low();
    Double high = value.high();
    return low == null || high == null ? 0 : low + high;
  }

  /** What was measured, and how much has no number; empty where nothing was measured. */
  public List<Inline> figures() {
    Optional<Measure> balance = material.findMeasure("balance");
    Optional<Measure> asymmetry = material.findMeasure("asymmetry");
    if (balance.isEmpty() && asymmetry.isEmpty()) {
      return List.of();
    }
    Line line = new Line();
    Optional<Measure.Value> given = balance.flatMap(m -> find(m, Direction.FORWARD));
    Optional<Measure.Value> back = balance.flatMap(m -> find(m, Direction.BACK));
    Optional<Measure.Value> a = asymmetry.flatMap(m -> find(m, "A"));
    if (given.isPresent() && back.isPresent()) {
      line.text("Of what has a stated value or a price, what passes " + way(Direction.FORWARD));
      line.text(" comes to " + MeasureWords.words(given.get()) + ", what passes ");
      line.text(way(Direction.BACK) + " to " + MeasureWords.words(back.get()) + ". ");
    }
    balance.flatMap(BalanceSentence::ratio).ifPresent(ratio -> comesBack(line, ratio));
    if (a.isPresent()) {
      line.text(
          "The asymmetry A, from −1 (all passes " + way(Direction.BACK) + ") to 1 (all passes ");
      line.text(way(Direction.FORWARD) + "), is " + MeasureWords.words(a.get()));
      conditional(asymmetry.get(), a.get())
          .ifPresent(
              value ->
                  line.text(
                      ", and "
                          + MeasureWords.words(value)
                          + " if what is only “up to” or “at least” a figure is taken at that figure"));
      line.text(". ");
    }
    Measure first = balance.or(() -> asymmetry).orElseThrow();
    if (given.isEmpty() && a.isEmpty()) {
      line.text("No balance can be computed from what the documents say. ");
    }
    int missing = first.notValued().size();
    if (missing > 0) {
      line.text(Words.capital(Words.count(missing, "matter has", "matters have")));
      line.text(" no value that counts and " + Words.agree(missing, "is", "are"));
      line.text(" not set to zero. ");
    }
    return line.done();
  }

  /** The first known ratio of what comes back to what is given. */
  private static Optional<Measure.Value> ratio(Measure balance) {
    return balance.values().stream()
        .filter(v -> v.label().startsWith("ratio of ") && v.low() != null && v.high() != null)
        .findFirst();
  }

  /** "For each dollar from A, 5 to 89 cents come back." */
  private void comesBack(Line line, Measure.Value ratio) {
    double low = ratio.low() == null ? 0 : ratio.low();
    double high = ratio.high() == null ? 0 : ratio.high();
    boolean cents = high < 1;
    String start = cents ? cents(low) : "$" + Numbers.rounded(low);
    String end = cents ? cents(high) : "$" + Numbers.rounded(high);
    String figure = start.equals(end) ? end : start + " to " + end;
    line.text(
        "For each dollar from "
            + material.names().inSentence(Direction.FORWARD.giver(material.tie()))
            + ", "
            + figure
            + (cents ? " cents" : "")
            + " came back. ");
  }

  private static String cents(double dollars) {
    return Numbers.rounded(
        dollars < 0.1 ? Math.round(dollars * 1000) / 10.0 : Math.round(dollars * 100));
  }

  /** The same value on the condition that open ends stand where they are stated. */
  private static Optional<Measure.Value> conditional(Measure measure, Measure.Value bounds) {
    return measure.values().stream()
        .filter(v -> v.label().startsWith(bounds.label() + ", if each open end"))
        .filter(MeasureWords::isKnown)
        .findFirst();
  }

  private String way(Direction direction) {
    return "from "
        + material.names().inSentence(direction.giver(material.tie()))
        + " to "
        + material.names().inSentence(direction.receiver(material.tie()));
  }

  /** The first known value of a direction: bounds where an end is open, else errors independent. */
  private Optional<Measure.Value> find(Measure measure, Direction direction) {
    return find(
        measure, direction.giver(material.tie()) + " → " + direction.receiver(material.tie()));
  }

  private static Optional<Measure.Value> find(Measure measure, String start) {
    return measure.values().stream()
        .filter(v -> v.label().equals(start) || v.label().startsWith(start + ", "))
        .filter(MeasureWords::isKnown)
        .findFirst();
  }
}
