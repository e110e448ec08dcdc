package org.entente.reading.internal.extract;

/** Turns the bytes of one kind of file into text. */
interface Extractor {

  /**
   * The text and facts of a file.
   *
   * @throws EncryptedException where it asks for a password
   * @throws Exception of any kind where it is broken
   */
  Extraction extract(Content content) throws Exception;
}
