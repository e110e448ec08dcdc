package org.entente.workbench.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one does all day: filter, look behind a figure, take it along, go back, read, rule. */
@ExtendWith(BrowserExtension.class)
class WorkTest {

  @Test
  void theAddressHoldsWhatIsSeenAndBackLeadsBack(Visits visits) {
    Visit visit = visits.window().to("ledger?" + Visit.TIE);
    String all = visit.find(".pager").textContent();
    visit.find("fieldset:has-text('Channel') label:has-text('Military')").click();
    visit.page().waitForFunction("() => location.hash.includes('channel=military')");
    visit.settle();
    String few = visit.find(".pager").textContent();
    assertThat(few).isNotEqualTo(all);

    Visit other = visits.window().to(visit.place().substring(1));
    assertThat(other.find(".pager").textContent()).isEqualTo(few);

    visit.page().goBack();
    visit.settle();
    assertThat(visit.find(".pager").textContent()).isEqualTo(all);
    visit.page().goForward();
    visit.settle();
    assertThat(visit.find(".pager").textContent()).isEqualTo(few);
    visit.nothingWrong();
  }

  @Test
  void fromAFigureToTheWordsAndToTheirPlaceInTheText(Visits visits) {
    Visit visit = visits.window().to("overview?" + Visit.TIE);
    visit.find("svg.ribbons a.ribbon .word").first().click();
    visit.find("h1", "Entries").waitFor();
    visit.settle();
    assertThat(visit.place()).contains("direction=").contains("channel=");
    visit.find("[data-entry]").first().click();
    String quote = visit.find("aside.panel blockquote").first().textContent();
    visit.find("aside.panel .evidence a").first().click();
    visit.find("mark.chosen").first().waitFor();
    String marked = String.join("", visit.find("mark.chosen").allTextContents());
    assertThat(marked.replaceAll("\\d$", "")).contains(quote.substring(0, 20));
    visit.nothingWrong();
  }

  @Test
  void textAndListOfStatementsChooseInEachOther(Visits visits) {
    Visit visit = visits.window().to("documents?id=baltic-wire-2025-04-30.txt");
    Locator mark = visit.find("mark[role=button]").nth(1);
    mark.click();
    Locator chosen = visit.find(".said li.chosen");
    chosen.waitFor();
    assertThat(chosen.count()).isEqualTo(1);
    assertThat(mark.getAttribute("aria-pressed")).isEqualTo("true");
    visit.find(".said li button[aria-pressed]").last().click();
    visit.page().waitForFunction("() => document.querySelector('.said li:last-child.chosen')");
    assertThat(mark.getAttribute("aria-pressed")).isEqualTo("false");
    visit.nothingWrong();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {"CSV | csv | From,To,Channel,Low", "SVG | svg | <svg xmlns=", "PNG | png | PNG"})
  void aFigureIsTakenAlong(String button, String ending, String begins, Visits visits)
      throws IOException {
    Visit visit = visits.window().to("overview?" + Visit.TIE);
    Locator figure = visit.find("figure[aria-label='What each gives the other']");
    Download file =
        visit
            .page()
            .waitForDownload(
                () ->
                    figure
                        .locator("button", new Locator.LocatorOptions().setHasText(button))
                        .click());
    assertThat(file.suggestedFilename()).endsWith("." + ending);
    byte[] bytes = Files.readAllBytes(file.path());
    assertThat(bytes.length).isGreaterThan(100);
    assertThat(new String(bytes, 0, 100, StandardCharsets.UTF_8)).contains(begins);
    visit.nothingWrong();
  }

  @Test
  void aFigureIsAlsoATableAndCanBeCited(Visits visits) {
    Visit visit = visits.window().to("overview?" + Visit.TIE);
    Locator figure = visit.find("figure[aria-label='Balance']");
    figure.locator("button:has-text('Table')").click();
    assertThat(figure.locator("tbody tr").count()).isPositive();
    figure.locator("button:has-text('Cite')").click();
    assertThat(visit.find("dialog[open]").textContent())
        .contains("“Balance”, North Korea and Russia")
        .contains("#/overview?between=PRK,RUS");
    visit.nothingWrong();
  }

  @Test
  void aWrongReceiverIsCorrectedAndTheCorrectionUndone(Visits visits) {
    Visit visit = visits.window().to("ledger?" + Visit.TIE + "&kind=transfer");
    visit.find("[data-entry]").first().click();
    visit.find("aside.panel button", "Correct").first().click();
    Locator dialog = visit.find("dialog[open]");
    dialog.locator("input[aria-labelledby=actors-To]").fill("China");
    dialog.locator(".choices button:has-text('China')").first().click();
    dialog.locator("button[type=submit]").click();
    visit.find(".toast", "Corrected").waitFor();
    visit.find(".toast button").click();
    visit.find(".toast", "Undone").waitFor();

    visit.to("decisions");
    assertThat(visit.find("ol.told > li").first().textContent()).contains("Correct", "Undone");
    visit.nothingWrong();
  }

  @Test
  void whatComesNearAnAnswerIsShownWhereThereIsNone(Visits visits) {
    Visit visit =
        visits
            .window()
            .to("ask?" + Visit.TIE + "&question=Did+Russia+send+North+Korea+flour+in+1987%3F");
    assertThat(visit.find("main").innerText())
        .contains("The documents do not say", "Near, and no answer");
    assertThat(visit.find("section[aria-label='Near, and no answer'] .evidence").count())
        .isPositive();
    visit.nothingWrong();
  }

  @Test
  void thePreviewOfTheReportSaysThatItIsBeingWritten(Visits visits) {
    Visit visit = visits.window().to("report?" + Visit.TIE);
    visit.find("iframe.preview:not(.waiting)").waitFor();
    assertThat(visit.page().frames()).hasSize(2);
    visit.nothingWrong();
  }

  @Test
  void aTieCountsItsOpenDisputesAndNotTheirEntries(Visits visits) {
    Visit visit = visits.window().to("disputes?" + Visit.TIE + "&status=open");
    int disputes = visit.find("article.dispute").count();
    assertThat(disputes).isPositive();
    visit.to("start");
    assertThat(
            visit
                .find("table.ties tr", "North Korea and Russia")
                .locator("td[data-label='Open disputes']")
                .textContent())
        .isEqualTo(String.valueOf(disputes));
    visit.nothingWrong();
  }

  @Test
  void disputesAreSearchedAlone(Visits visits) {
    Visit visit = visits.window().to("disputes");
    visit.find("article.dispute").first().waitFor();
    int all = visit.find("article.dispute").count();
    visit.find("input[aria-label='Search the disputes']").fill("allies");
    visit.page().waitForCondition(() -> visit.find("article.dispute").count() < all);
    assertThat(visit.find("article.dispute", "allies").count()).isPositive();
    visit.find("input[aria-label='Search the disputes']").fill("nowheresaid");
    visit.find("main", "No disputes here").waitFor();
    assertThat(visit.page().url()).contains("q=nowheresaid");
    visit.nothingWrong();
  }

  @Test
  void aDocumentRunsNothingAndShowsWhatHides(Visits visits) {
    Visit visit = visits.window().to("documents");
    visit.find("main tr", "hostile").locator("a.strong").click();
    visit.find(".running-text").waitFor();
    visit.settle();
    assertThat(visit.find(".running-text").textContent())
        .contains("<script>window.hacked = 1</script>")
        .contains("U+202E")
        .contains("U+200B");
    assertThat(visit.page().evaluate("() => window.hacked ?? 'no'")).isEqualTo("no");
    assertThat(visit.find(".running-text img, .running-text svg, main script").count()).isZero();
    for (String view : List.of("ledger", "disputes", "review", "sources", "start", "problems")) {
      visit.to(view);
      assertThat(visit.page().evaluate("() => window.hacked ?? 'no'")).as(view).isEqualTo("no");
    }
    visit.nothingWrong();
  }
}
