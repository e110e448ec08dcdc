package org.entente.workbench.report;

/** A file format that a report is written in. */
public enum Format {
  HTML("report.html", "text/html; charset=utf-8"),
  MARKDOWN("report.md", "text/markdown; charset=utf-8"),
  PDF("report.pdf", "application/pdf"),
  DOCX("report.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final String fileName;
  private final String mediaType;

  Format(String fileName, String mediaType) {
    this.fileName = fileName;
    this.mediaType = mediaType;
  }

  /** The name of the file within the folder that a report is written to. */
  public String fileName() {
    return fileName;
  }

  /** The media type under which a server sends it. */
  public String mediaType() {
    return mediaType;
  }

  /** The word by which it is chosen: html, md, pdf, docx. */
  public String word() {
    return fileName.substring(fileName.indexOf('.') + 1);
  }
}
