package org.entente.reading.internal.extract;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** One file's bytes, to be turned into text. */
public final class Content {

  private final String path;
  private final String mediaType;
  private final byte[] bytes;

  /**
   * The content of a file.
   *
   * @param path where it was read from, for people
   * @param mediaType as recognised
   * @param bytes not to be changed any more
   */
  public Content(String path, String mediaType, byte[] bytes) {
    this.path = path;
    this.mediaType = mediaType;
    this.bytes = bytes;
  }

  String path() {
    return path;
  }

  String mediaType() {
    return mediaType;
  }

  /** The bytes themselves, not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  InputStream stream() {
    return new ByteArrayInputStream(bytes);
  }
}
