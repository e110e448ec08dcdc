package org.entente.workbench.cli;

import java.util.List;
import org.entente.model.Measure;

/** Measures as comma-separated values, a row for each value. */
final class MeasureCsv {

  private MeasureCsv() {}

  static void print(List<Measure> measures, Lines lines) {
    lines.line("name,a,b,as_of,label,low,mid,high,unit,assumption,note");
    for (Measure measure : measures) {
      for (Measure.Value value : measure.values()) {
        Csv row = new Csv();
        row.cells(measure.name(), measure.between().a(), measure.between().b(), measure.asOf());
        row.cells(value.label(), value.low(), value.mid(), value.high(), value.unit());
        row.cells(measure.assumption(), measure.note());
        lines.line(row.toString());
      }
    }
  }
}
