package org.entente.reading.problem;

/** The kinds of files that are read, in words for messages. */
final class Supported {

  static final String FORMATS =
      "txt, Markdown, HTML, PDF, DOCX, ODT, RTF, EPUB, EML, JSON Lines (.jsonl, .jsonl.gz), and"
          + " these in zip, tar or tgz archives";

  private Supported() {}
}
