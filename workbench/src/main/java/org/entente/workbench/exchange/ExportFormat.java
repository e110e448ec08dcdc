package org.entente.workbench.exchange;

import java.util.Locale;
import java.util.Optional;

/** The formats of an export. */
public enum ExportFormat {
  CSV("csv"),
  JSONL("jsonl"),
  PARQUET("parquet"),
  GRAPHML("graphml"),
  FTM("ftm.jsonl"),
  RIS("ris"),
  BIBTEX("bib"),
  GDELT1("gdelt1.tsv"),
  GDELT2("gdelt2.tsv"),
  ICEWS("icews.tsv");

  private final String ending;

  ExportFormat(String ending) {
    this.ending = ending;
  }

  /** What is typed. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format that the end of a file's name stands for. */
  public static Optional<ExportFormat> ofFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    Optional<ExportFormat> best = Optional.empty();
    for (ExportFormat format : values()) {
      boolean longer = best.isEmpty() || format.ending.length() > best.get().ending.length();
      if (lower.endsWith("." + format.ending) && longer) {
        best = Optional.of(format);
      }
    }
    return best;
  }
}
