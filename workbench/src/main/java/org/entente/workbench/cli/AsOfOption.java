package org.entente.workbench.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.entente.ledger.Ledger;
import org.entente.model.Dossier;
import org.entente.workbench.service.TieService;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says for which day something is computed. */
final class AsOfOption {

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "The day for which it holds, as 2025-09-30 (default: that of the latest dated document).")
  @Nullable LocalDate date;

  LocalDate of(Dossier dossier) {
    return date != null ? date : TieService.latest(dossier, LocalDate.now(ZoneOffset.UTC));
  }

  /** The same without a look at every document. */
  LocalDate of(Ledger ledger) {
    return date != null ? date : ledger.latestDay().orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
  }
}
