package org.entente.coding.actors;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a neighbour lies. */
public enum Direction {
  N(0),
  NE(45),
  E(90),
  SE(135),
  S(180),
  SW(225),
  W(270),
  NW(315);

  private static final int HALF_TURN = 180;

  /** Degrees clockwise from north. */
  private final int bearing;

  Direction(int bearing) {
    this.bearing = bearing;
  }

  /** The direction in which one would come back. */
  public Direction opposite() {
    int back = (bearing + HALF_TURN) % (2 * HALF_TURN);
    return Arrays.stream(values()).filter(d -> d.bearing == back).findFirst().orElseThrow();
  }

  /** Whether this lies that way: north-east lies north, and east. */
  public boolean lies(Direction way) {
    int apart = Math.abs(bearing - way.bearing);
    return Math.min(apart, 2 * HALF_TURN - apart) < 90;
  }

  /** The direction that a word such as {@code northern} or {@code south-eastern} means. */
  public static Optional<Direction> find(String word) {
    return switch (word.toLowerCase(Locale.ROOT).replace("-", "").replaceAll("(ern|ward)$", "")) {
      case "north" -> Optional.of(N);
      case "northeast" -> Optional.of(NE);
      case "east" -> Optional.of(E);
      case "southeast" -> Optional.of(SE);
      case "south" -> Optional.of(S);
      case "southwest" -> Optional.of(SW);
      case "west" -> Optional.of(W);
      case "northwest" -> Optional.of(NW);
      default -> Optional.empty();
    };
  }
}
