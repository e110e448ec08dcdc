package org.entente.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.measures.prices.PriceBook;
import org.entente.model.Dossier;
import org.entente.scenarios.drivers.DriverFile;
import org.entente.scenarios.play.Play;
import org.entente.scenarios.play.PlayRequest;
import org.entente.workbench.report.section.Scenarios;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The section on scenarios: data and assumption are apart in words and in drawing. */
class ScenarioSectionTest {

  private static String text(Dossier dossier, Format format) {
    Play play =
        new org.entente.scenarios.play.Scenarios(PriceBook.load())
            .play(
                dossier,
                Sample.CONTEXT.asOf(),
                Optional.empty(),
                PlayRequest.standard(DriverFile.builtIn()));
    return new Report(Optional.of(new Scenarios(play)))
        .text(dossier, List.of(), Sample.CONTEXT, format);
  }

  @Test
  void everyFanIsDrawnWithItsBasisAndATableUnderIt() throws Exception {
    Document page = HtmlChecks.check(text(Dossiers.sample(), Format.HTML));
    Element section =
        HtmlChecks.all(page, "section").stream()
            .filter(one -> one.getAttribute("id").equals("scenarios"))
            .findFirst()
            .orElseThrow();

    List<Element> drawings =
        HtmlChecks.all(page, "svg").stream()
            .filter(svg -> svg.getAttribute("aria-labelledby").startsWith("d-fan"))
            .toList();
    assertThat(drawings).isNotEmpty();
    for (Element drawing : drawings) {
      assertThat(drawing.getTextContent())
          .contains("so far")
          .contains("carried forward")
          .contains("scenario 1")
          .contains("data and assumption");
      assertThat(drawing.getElementsByTagName("pattern").getLength())
          .as("what is assumed is hatched, not only coloured")
          .isEqualTo(1);
    }
    assertThat(section.getElementsByTagName("table").getLength()).isEqualTo(2);
    assertThat(section.getTextContent())
        .contains("No forecast")
        .contains("Do they hold together?")
        .contains("yes, margin 2")
        .doesNotContain("NaN");
  }

  @Test
  void theMarkdownSaysTheSameInWords() {
    String markdown = text(Dossiers.sample(), Format.MARKDOWN);
    String section = markdown.substring(markdown.indexOf("Scenarios\n"));

    assertThat(section)
        .contains("carried forward (data and assumption): ")
        .contains("scenario 2 (data and assumption): ")
        .contains("assumption");
  }

  @Test
  void whereNothingCanBePlayedItSaysSo() throws Exception {
    String html = text(Dossiers.empty(), Format.HTML);

    HtmlChecks.check(html);
    assertThat(html).contains("holds nothing on this tie that could be played forward");
  }
}
