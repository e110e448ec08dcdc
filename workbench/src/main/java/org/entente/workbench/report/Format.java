package org.entente.workbench.report;

/** A file format that a report is written in. */
public enum Format {
  HTML("report.html"),
  MARKDOWN("report.md");

  private final String fileName;

  Format(String fileName) {
    this.fileName = fileName;
  }

  /** The name of the file within the folder that a report is written to. */
  public String fileName() {
    return fileName;
  }
}
