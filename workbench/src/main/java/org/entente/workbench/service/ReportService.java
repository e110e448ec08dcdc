package org.entente.workbench.service;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.coding.Coder;
import org.entente.coding.actors.Actor;
import org.entente.coding.actors.ActorLexicon;
import org.entente.ledger.Ledger;
import org.entente.measures.Imported;
import org.entente.model.ActorCode;
import org.entente.model.Dossier;
import org.entente.model.Measure;
import org.entente.model.Tie;
import org.entente.reading.ReadingLimits;
import org.entente.scenarios.drivers.DriverFile;
import org.entente.scenarios.play.Play;
import org.entente.scenarios.play.PlayRequest;
import org.entente.workbench.report.Format;
import org.entente.workbench.report.Report;
import org.entente.workbench.report.ReportContext;
import org.entente.workbench.report.section.Part;
import org.entente.workbench.report.section.Scenarios;
import org.entente.workbench.report.section.SectionName;
import org.entente.workbench.scenario.ScenarioService;

/** Writes the report of a tie out of what a ledger holds on it. */
public final class ReportService {

  private static final int MEGABYTE = 1 << 20;

  private final String version;
  private final TieService ties;

  /**
   * A service of this version, with the price books that ship.
   *
   * @param version of the program, which the report states
   */
  public ReportService(String version) {
    this(version, TieService.standard());
  }

  /**
   * The same by assumptions of the user's own.
   *
   * @param ties measures a tie by them
   */
  public ReportService(String version, TieService ties) {
    this.version = version;
    this.ties = ties;
  }

  /** The sections that a report can have, in its order, for a list to choose from. */
  public static List<SectionName> sections() {
    return new Report().sections();
  }

  /**
   * A report in memory, for a server: to be sent as a file, or as HTML to be looked at before.
   *
   * @param asOf gives the day for which it holds
   * @param sections names of those to write, none for all
   * @throws IOException where it cannot be set in this format
   * @throws Failure if the ledger holds no document
   * @throws WrongUsage for a name that no section has
   */
  public byte[] bytes(
      Ledger ledger,
      Tie tie,
      Function<Dossier, LocalDate> asOf,
      Set<String> sections,
      Format format)
      throws IOException {
    Ground ground = ground(ledger, tie, asOf, sections);
    return new Report(ground.scenarios())
        .bytes(ground.dossier(), ground.measures(), ground.context(), sections, format);
  }

  /**
   * Measures the tie and writes the report.
   *
   * @param asOf gives the day for which it holds
   * @param sections names of those to write, none for all
   * @param folder made where it does not exist
   * @return the files written
   * @throws IOException if the folder or a file in it cannot be written
   * @throws Failure if the ledger holds no document
   * @throws WrongUsage for a name that no section has
   */
  public List<Path> write(
      Ledger ledger,
      Tie tie,
      Function<Dossier, LocalDate> asOf,
      Set<String> sections,
      Set<Format> formats,
      Path folder)
      throws IOException {
    Ground ground = ground(ledger, tie, asOf, sections);
    return new Report(ground.scenarios())
        .write(ground.dossier(), ground.measures(), ground.context(), sections, formats, folder);
  }

  /** What a report is made of. */
  private record Ground(
      Dossier dossier, List<Measure> measures, ReportContext context, Optional<Part> scenarios) {}

  private Ground ground(
      Ledger ledger, Tie tie, Function<Dossier, LocalDate> asOf, Set<String> sections) {
    check(sections);
    Dossier dossier = ledger.dossier(tie);
    if (dossier.sources().isEmpty()) {
      throw new Failure(
          "The ledger "
              + ledger.file()
              + " holds no document; read some first, or name them here.");
    }
    LocalDate day = asOf.apply(dossier);
    List<Measure> measures = ties.measure(dossier, Imported.of(ledger), day, Set.of());
    Optional<Part> scenarios =
        sections.isEmpty() || sections.contains("scenarios")
            ? Optional.of(new Scenarios(play(ledger, dossier, day)))
            : Optional.empty();
    return new Ground(dossier, measures, context(ledger, day), scenarios);
  }

  private Play play(Ledger ledger, Dossier dossier, LocalDate day) {
    return new ScenarioService(ties.book())
        .play(ledger, dossier, day, PlayRequest.standard(DriverFile.builtIn()));
  }

  /**
   * Looks whether there are such sections, before the work.
   *
   * @throws WrongUsage for a name that no section has, with those that there are
   */
  public static void check(Set<String> sections) {
    try {
      new Report().chosen(sections);
    } catch (IllegalArgumentException e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    }
  }

  private ReportContext context(Ledger ledger, LocalDate day) {
    ActorLexicon lexicon = ActorLexicon.load();
    Function<ActorCode, String> names =
        code -> lexicon.find(code).map(Actor::name).orElse(code.code());
    return new ReportContext(
        version,
        Coder.version(),
        ties.book().name()
            + (ties.book().versions().isEmpty() ? "" : ", version " + ties.book().versions()),
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
