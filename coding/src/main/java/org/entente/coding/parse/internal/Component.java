package org.entente.coding.parse.internal;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A trained model: the tagger's or the parser's.
 *
 * @param parts all features; of the parser those of the top of the stack and what is beside it, of
 *     the input and what is beside it, and all others; of the tagger those of one word each, by its
 *     distance from the word to be tagged, and last all others
 */
record Component(Weights weights, List<Part> parts) {

  Component {
    parts = List.copyOf(parts);
  }

  static Component read(ByteBuffer in) {
    Weights weights = Weights.read(in);
    return new Component(
        weights, IntStream.range(0, in.getInt()).mapToObj(i -> Part.read(in)).toList());
  }

  void write(ModelWriter out) {
    weights.write(out);
    out.number(parts.size());
    parts.forEach(part -> part.write(out));
  }
}
