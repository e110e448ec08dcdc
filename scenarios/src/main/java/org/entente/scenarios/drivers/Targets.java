package org.entente.scenarios.drivers;

import java.util.Locale;
import org.entente.model.EventType;

/** Words for what an effect reaches besides the channels. */
public final class Targets {
  /** What is paid for, as against what is given. */
  public static final String TRADE = "trade";

  private Targets() {}

  /** "material-cooperation" … for counts of events. */
  public static String of(EventType.Quad quad) {
    return quad.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
