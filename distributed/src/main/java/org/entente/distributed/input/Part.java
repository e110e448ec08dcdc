package org.entente.distributed.input;

import java.io.Serializable;

/**
 * A part of a file, as much as one document, record or line at least.
 *
 * @param source the file
 * @param start first byte
 * @param end byte after the last
 * @param first number of its first line, record or row in the file, from 1
 * @param hash SHA-256 of the whole file, hexadecimal
 */
public record Part(Source source, long start, long end, long first, String hash)
    implements Serializable {

  private static final long serialVersionUID = 1;

  public long bytes() {
    return end - start;
  }
}
