package org.entente.measures;

import java.util.List;
import org.entente.model.Measure;

/** One way of measuring a tie; a new one is a class of this kind and a line in {@link Measures}. */
interface TieMeasure {

  /** The names that it makes, as users ask for them. */
  List<String> names();

  /** The measures, one or more; without anything to measure values are null and a note says why. */
  List<Measure> measure(TieCase tie);
}
