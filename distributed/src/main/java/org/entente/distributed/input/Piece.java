package org.entente.distributed.input;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What one task works on: some parts of files that follow each other, and which of their documents
 * have another id than their own name.
 *
 * @param index its place in the order of reading, from 0
 * @param parts at least one
 * @param names ids by path for documents whose own name is taken; an empty one for those that are
 *     known already and left out
 */
public record Piece(int index, List<Part> parts, Map<String, String> names)
    implements Serializable {

  private static final long serialVersionUID = 1;

  public Piece {
    parts = List.copyOf(parts);
    names = Map.copyOf(names);
  }

  public Piece with(Map<String, String> ids) {
    return new Piece(index, parts, ids);
  }

  public long bytes() {
    return parts.stream().mapToLong(Part::bytes).sum();
  }

  /**
   * What its result is kept under: the same only for the same bytes, read and coded the same way.
   *
   * @param rules what else the result depends on
   */
  public String key(String rules) {
    StringBuilder all = new StringBuilder(rules);
    for (Part part : parts) {
      all.append('\n').append(part.hash()).append(' ').append(part.start());
      all.append(' ').append(part.end()).append(' ').append(part.source().path());
    }
    all.append('\n').append(new TreeMap<>(names));
    return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }
}
