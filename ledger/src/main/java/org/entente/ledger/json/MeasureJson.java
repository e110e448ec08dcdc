package org.entente.ledger.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Measure;
import org.entente.model.Statement;

/** Writes a measure in the fields and the order of the contract. */
final class MeasureJson {
  private MeasureJson() {}

  static void measure(JsonLine line, Measure m) throws IOException {
    line.object(
        () -> {
          line.text("name", m.name());
          line.actors("between", List.of(m.between().a(), m.between().b()));
          line.value("as_of", m.asOf());
          line.optional("period", m.period(), StatementJson::period);
          line.text("formula", m.formula());
          line.list("values", m.values(), MeasureJson::value);
          line.text("assumption", m.assumption());
          line.list("inputs", m.inputs(), MeasureJson::input);
          line.list("citations", citations(m), MeasureJson::citation);
          line.texts("not_valued", m.notValued());
          line.text("note", m.note());
        });
  }

  /** Evidence from documents first, then rows of imported tables. */
  private static List<Object> citations(Measure m) {
    List<Object> all = new ArrayList<>(m.citations());
    all.addAll(m.rows());
    return all;
  }

  private static void citation(JsonLine line, Object cited) throws IOException {
    if (cited instanceof Statement statement) {
      StatementJson.evidence(line, statement);
    } else if (cited instanceof Measure.Row row) {
      line.object(
          () -> {
            line.text("table", row.table());
            line.whole("row", row.row());
          });
    }
  }

  private static void value(JsonLine line, Measure.Value v) throws IOException {
    line.object(
        () -> {
          line.text("label", v.label());
          line.number("low", v.low());
          line.number("mid", v.mid());
          line.number("high", v.high());
          line.text("unit", v.unit());
        });
  }

  private static void input(JsonLine line, Measure.Input i) throws IOException {
    line.object(
        () -> {
          line.text("name", i.name());
          line.number("low", i.low());
          line.number("mid", i.mid());
          line.number("high", i.high());
          line.text("unit", i.unit());
          line.text("source", i.source());
          line.flag("assumed", i.assumed());
        });
  }
}
