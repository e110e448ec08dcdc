package org.entente.reading.internal.extract;

/**
 * One file's bytes, to be turned into text.
 *
 * @param path where it was read from, for people
 * @param mediaType as recognised
 * @param bytes not to be changed
 */
public record Content(String path, String mediaType, byte[] bytes) {

  /** Two contents are the same only if they are one. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
