package org.entente.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.entente.model.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report of real length, from statements that were marked by hand. */
class SharedCorpusReportTest {

  @Test
  void aRealDossierGivesASoundReport(@TempDir Path folder) throws Exception {
    Optional<SharedCorpus> corpus = SharedCorpus.find();
    assumeTrue(corpus.isPresent(), "shared corpus not here: skipped");
    Dossier dossier = corpus.orElseThrow().dossier();
    String wanted = System.getProperty("entente.show");
    write(dossier, wanted == null ? folder : Path.of(wanted));
    String html =
        Files.readString((wanted == null ? folder : Path.of(wanted)).resolve("report.html"));
    HtmlChecks.check(html);
    assertThat(html)
        .contains(
            "up to $9.8 billion",
            "$457 million–$1.19 billion",
            "about 15,000 soldiers",
            "about 2,000 killed",
            "millions of artillery shells, rockets and mortar rounds",
            "about 10 % of North Korea’s total exports");
  }

  private static void write(Dossier dossier, Path folder) throws IOException {
    new Report().write(dossier, List.of(), Sample.CONTEXT, EnumSet.allOf(Format.class), folder);
    Dossier sample = Dossiers.sample();
    new Report()
        .write(
            sample,
            Dossiers.measures(),
            Sample.CONTEXT,
            EnumSet.allOf(Format.class),
            folder.resolve("sample"));
  }
}
