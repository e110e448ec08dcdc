package org.entente.workbench.exchange;

import java.util.List;
import java.util.Locale;

/** What can be exported. */
public enum ExportType {
  /** Events in PLOVER, one for each pair and direction. */
  EVENTS,
  /** Counts of events by pair, direction and month. */
  MONTHS,
  ENTRIES,
  STATEMENTS,
  /** One row for each statement of a dispute. */
  DISPUTES,
  /** The documents. */
  SOURCES,
  /** Actors and what is between them. */
  NETWORK;

  /** What is typed. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The formats that it can have, the usual one first. */
  public List<ExportFormat> formats() {
    return switch (this) {
      case EVENTS ->
          List.of(
              ExportFormat.CSV,
              ExportFormat.JSONL,
              ExportFormat.PARQUET,
              ExportFormat.GDELT1,
              ExportFormat.GDELT2,
              ExportFormat.ICEWS);
      case MONTHS -> List.of(ExportFormat.CSV, ExportFormat.JSONL, ExportFormat.PARQUET);
      case ENTRIES ->
          List.of(ExportFormat.JSONL, ExportFormat.CSV, ExportFormat.PARQUET, ExportFormat.FTM);
      case STATEMENTS, DISPUTES ->
          List.of(ExportFormat.JSONL, ExportFormat.CSV, ExportFormat.PARQUET);
      case SOURCES ->
          List.of(
              ExportFormat.CSV,
              ExportFormat.JSONL,
              ExportFormat.PARQUET,
              ExportFormat.RIS,
              ExportFormat.BIBTEX);
      case NETWORK -> List.of(ExportFormat.GRAPHML);
    };
  }
}
