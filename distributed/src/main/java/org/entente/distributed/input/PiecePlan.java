package org.entente.distributed.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts parts together to pieces of like size, in the order of reading. */
public final class PiecePlan {

  /** So many small files are one piece at most. */
  private static final int MOST_PARTS = 500;

  private PiecePlan() {}

  /**
   * The pieces.
   *
   * @param parts in the order of reading
   * @param wanted so many bytes a piece should have
   */
  public static List<Piece> of(List<Part> parts, long wanted) {
    List<Piece> pieces = new ArrayList<>();
    List<Part> open = new ArrayList<>();
    long bytes = 0;
    for (Part part : parts) {
      boolean full = bytes + part.bytes() > wanted || open.size() == MOST_PARTS;
      if (full && !open.isEmpty()) {
        pieces.add(new Piece(pieces.size(), open, Map.of()));
        open.clear();
        bytes = 0;
      }
      open.add(part);
      bytes += part.bytes();
    }
    if (!open.isEmpty()) {
      pieces.add(new Piece(pieces.size(), open, Map.of()));
    }
    return pieces;
  }
}
