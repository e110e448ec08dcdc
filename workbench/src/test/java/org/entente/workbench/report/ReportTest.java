package org.entente.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.entente.model.Dossier;
import org.entente.model.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

class ReportTest {

  private final Report report = new Report();

  private String html(Dossier dossier, List<Measure> measures) {
    return report.text(dossier, measures, Sample.CONTEXT, Format.HTML);
  }

  private String markdown(Dossier dossier, List<Measure> measures) {
    return report.text(dossier, measures, Sample.CONTEXT, Format.MARKDOWN);
  }

  @Test
  void thePageHoldsTogetherAndAsksForNothing() throws Exception {
    Document page = HtmlChecks.check(html(Dossiers.sample(), Dossiers.measures()));
    assertThat(HtmlChecks.all(page, "h2")).hasSize(17);
    assertThat(HtmlChecks.all(page, "svg")).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void theMarkdownIsTheGoldenOne() throws IOException {
    assertGolden("sample.md", markdown(Dossiers.sample(), Dossiers.measures()));
  }

  @Test
  void thePageIsTheGoldenOne() throws IOException {
    String html = html(Dossiers.sample(), Dossiers.measures());
    String body = html.replaceFirst("(?s)<style>.*</style>", "<style></style>");
    assertGolden("sample.html", body.replaceFirst("sha256-[^']+", "sha256-"));
  }

  @Test
  void anEmptyDossierSaysThatNothingWasFound() throws Exception {
    String html = html(Dossiers.empty(), List.of());
    HtmlChecks.check(html);
    assertThat(html).contains("Nothing was found").contains("no finding that nothing exists");
    assertThat(markdown(Dossiers.empty(), List.of())).contains("Nothing was found");
  }

  @Test
  void theSameInputGivesTheSameBytes(@TempDir Path folder) throws IOException {
    for (String name : List.of("one", "two")) {
      report.write(
          Dossiers.sample(),
          Dossiers.measures(),
          Sample.CONTEXT,
          EnumSet.allOf(Format.class),
          folder.resolve(name));
    }
    for (Format format : Format.values()) {
      assertThat(folder.resolve("one").resolve(format.fileName()))
          .hasSameBinaryContentAs(folder.resolve("two").resolve(format.fileName()));
    }
  }

  @Test
  void anOutputThatCannotBeWrittenLeavesNothingHalf(@TempDir Path folder) throws IOException {
    Path taken = Files.writeString(folder.resolve("taken"), "a file, not a folder");
    assertThatThrownBy(
            () ->
                report.write(
                    Dossiers.sample(), List.of(), Sample.CONTEXT, EnumSet.of(Format.HTML), taken))
        .isInstanceOf(IOException.class);
    assertThat(taken).hasContent("a file, not a folder");
  }

  @Test
  void everyFigureOfTheSummaryIsCited() {
    String html = html(Dossiers.sample(), List.of());
    String summary =
        html.substring(html.indexOf("id=\"summary\""), html.indexOf("id=\"exchange\""));
    for (String figure :
        List.of(
            "up to $9.8 billion",
            "$457 million–$1.19 billion",
            "about 15,000 soldiers",
            "about 2,000 killed",
            "$25 million",
            "$43 million",
            "$91 million",
            "19 June 2024")) {
      int at = summary.indexOf(figure);
      assertThat(at).as(figure).isPositive();
      int cite = summary.indexOf("class=\"cite\"", at);
      assertThat(summary.substring(at, cite)).as("citation after " + figure).hasSizeLessThan(260);
    }
  }

  @Test
  void whatIsOnlyPossibleOrDeniedIsNeverToldAsFact() {
    String summary = markdown(Dossiers.sample(), List.of());
    assertThat(summary).contains("Only possible: fighter aircraft");
    assertThat(summary).contains("Said not to be so: hard currency");
    assertThat(summary).doesNotContain("given North Korea fighter aircraft");
  }

  private static void assertGolden(String name, String actual) throws IOException {
    String wanted = System.getProperty("entente.golden");
    if (wanted != null) {
      Files.writeString(Path.of(wanted, name), actual);
    }
    try (InputStream in =
        Objects.requireNonNull(ReportTest.class.getResourceAsStream(name), "golden file " + name)) {
      assertThat(actual).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
