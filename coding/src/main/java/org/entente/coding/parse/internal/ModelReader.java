package org.entente.coding.parse.internal;

import java.nio.ByteBuffer;

/** Reads what {@link ModelWriter} wrote, an array at a time. */
final class ModelReader {

  private ModelReader() {}

  static int[] ints(ByteBuffer in) {
    int[] values = new int[in.getInt()];
    in.asIntBuffer().get(values);
    in.position(in.position() + values.length * Integer.BYTES);
    return values;
  }

  static long[] longs(ByteBuffer in) {
    long[] values = new long[in.getInt()];
    in.asLongBuffer().get(values);
    in.position(in.position() + values.length * Long.BYTES);
    return values;
  }

  /** So many numbers; no length is before them. */
  static float[] floats(ByteBuffer in, int length) {
    float[] values = new float[length];
    in.asFloatBuffer().get(values);
    in.position(in.position() + length * Float.BYTES);
    return values;
  }

  static char[] chars(ByteBuffer in) {
    char[] values = new char[in.getInt()];
    in.asCharBuffer().get(values);
    in.position(in.position() + values.length * Character.BYTES);
    return values;
  }

  static int[][] lists(ByteBuffer in) {
    int[][] lists = new int[in.getInt()][];
    for (int i = 0; i < lists.length; i++) {
      lists[i] = ints(in);
    }
    return lists;
  }
}
