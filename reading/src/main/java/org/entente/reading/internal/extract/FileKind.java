package org.entente.reading.internal.extract;

/** What is done with a file. */
public enum FileKind {
  PLAIN,
  MARKDOWN,
  HTML,
  PDF,
  DOCX,
  ODT,
  RTF,
  EPUB,
  MAIL,
  /** One document a line. */
  CORPUS,
  /** Holds pages with what was sent to fetch them. */
  WEB_ARCHIVE,
  /** Holds files. */
  ARCHIVE,
  /** A document behind a password, whatever lies inside. */
  ENCRYPTED,
  UNSUPPORTED
}
