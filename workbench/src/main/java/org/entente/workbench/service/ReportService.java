package org.entente.workbench.service;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.entente.coding.Coder;
import org.entente.coding.actors.Actor;
import org.entente.coding.actors.ActorLexicon;
import org.entente.ledger.Ledger;
import org.entente.measures.Imported;
import org.entente.measures.prices.PriceBook;
import org.entente.model.ActorCode;
import org.entente.model.Dossier;
import org.entente.model.Measure;
import org.entente.model.Tie;
import org.entente.reading.ReadingLimits;
import org.entente.workbench.report.Format;
import org.entente.workbench.report.Report;
import org.entente.workbench.report.ReportContext;

/** Writes the report of a tie out of what a ledger holds on it. */
public final class ReportService {

  private static final int MEGABYTE = 1 << 20;

  private final String version;

  /**
   * A service of this version.
   *
   * @param version of the program, which the report states
   */
  public ReportService(String version) {
    this.version = version;
  }

  /**
   * Measures the tie and writes the report.
   *
   * @param asOf gives the day for which it holds
   * @param folder made where it does not exist
   * @return the files written
   * @throws IOException if the folder or a file in it cannot be written
   * @throws Failure if the ledger holds no document
   */
  public List<Path> write(
      Ledger ledger, Tie tie, Function<Dossier, LocalDate> asOf, Set<Format> formats, Path folder)
      throws IOException {
    Dossier dossier = ledger.dossier(tie);
    if (dossier.sources().isEmpty()) {
      throw new Failure(
          "The ledger "
              + ledger.file()
              + " holds no document; read some first, or name them here.");
    }
    TieService ties = new TieService(PriceBook.load());
    LocalDate day = asOf.apply(dossier);
    List<Measure> measures = ties.measure(dossier, Imported.of(ledger), day, Set.of());
    return new Report().write(dossier, measures, context(ledger, day, ties), formats, folder);
  }

  private ReportContext context(Ledger ledger, LocalDate day, TieService ties) {
    ActorLexicon lexicon = ActorLexicon.load();
    Function<ActorCode, String> names =
        code -> lexicon.find(code).map(Actor::name).orElse(code.code());
    return new ReportContext(
        version,
        Coder.version(),
        ties.book().name(),
        limits(ReadingLimits.DEFAULT),
        ledger.file().getFileName().toString(),
        day,
        names);
  }

  private static List<String> limits(ReadingLimits limits) {
    return List.of(
        "documents up to " + limits.documentBytes() / MEGABYTE + " MB",
        "stored text up to " + limits.documentCharacters() + " characters",
        "archives up to " + limits.archiveDepth() + " deep",
        limits.perDocument().toSeconds() + " seconds to read a document");
  }
}
