package org.entente.workbench.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything that is done here is done without a pointer. */
@ExtendWith(BrowserExtension.class)
class KeyboardTest {
  private static final int MOST_STEPS = 120;

  @Test
  void theFirstStepLeadsPastTheMenuToTheContent(Visits visits) {
    Visit visit = visits.window().to("start");
    visit.press("Tab");
    assertThat(focused(visit)).contains("To the content");
    visit.press("Enter");
    assertThat(visit.page().evaluate("() => document.activeElement.id")).isEqualTo("main");
  }

  @Test
  void aTieIsChosenAnEntryOpenedAndItsWordsReadAndClosedAgain(Visits visits) {
    Visit visit = visits.window().to("start");
    stepTo(visit, "Choose a tie");
    visit.press("Enter");
    visit.find("dialog[open]").waitFor();
    visit.page().keyboard().type("North Korea");
    visit.find("dialog .choices button", "Russia").first().waitFor();
    stepTo(visit, "North Korea and Russia");
    visit.press("Enter");
    visit.find("h1", "North Korea and Russia").waitFor();
    visit.settle();
    assertThat(visit.place()).isEqualTo("/overview?between=PRK,RUS");

    visit.press("g");
    visit.press("e");
    visit.find("h1", "Entries").waitFor();
    visit.settle();
    visit.press("j");
    visit.press("Enter");
    visit.find("aside.panel blockquote").first().waitFor();
    assertThat(visit.place()).contains("open=e-");
    visit.press("Escape");
    visit.find("aside.panel").waitFor(Waiting.UNTIL_GONE);
    assertThat(visit.place()).doesNotContain("open=");
    visit.nothingWrong();
  }

  @Test
  void keysAreExplained(Visits visits) {
    Visit visit = visits.window().to("start");
    visit.press("?");
    assertThat(visit.find("dialog[open]").textContent()).contains("accept the statement");
    visit.press("Escape");
    visit.find("dialog[open]").waitFor(Waiting.UNTIL_GONE);
  }

  @Test
  void lettersAreLettersWhileOneWrites(Visits visits) {
    Visit visit = visits.window().to("ledger");
    visit.press("/");
    visit.page().keyboard().type("ge?");
    visit.page().waitForFunction("() => location.hash.includes('q=ge')");
    assertThat(visit.place()).startsWith("/ledger?");
    assertThat(visit.find("dialog[open]").count()).isZero();
  }

  @Test
  void aStatementIsReviewedByLettersAndTheRulingUndone(Visits visits) {
    Visit visit = visits.window().to("review?" + Visit.TIE);
    String first = visit.find(".review-card mark").first().textContent();
    visit.press("n");
    visit.page().waitForFunction("() => location.hash.includes('statement=')");
    visit.press("p");
    visit.find(".review-card mark", first).first().waitFor();
    visit.press("a");
    visit.find(".toast", "Accepted").waitFor();
    visit.press("u");
    visit.find(".toast", "Undone").waitFor();
    visit.nothingWrong();
  }

  /** Steps with the tabulator until the focus is on something with these words. */
  private static void stepTo(Visit visit, String words) {
    for (int i = 0; i < MOST_STEPS; i++) {
      if (focused(visit).contains(words)) {
        return;
      }
      visit.press("Tab");
    }
    throw new AssertionError("No step of the tabulator leads to: " + words);
  }

  private static String focused(Visit visit) {
    return visit
        .page()
        .evaluate(
            """
            () => document.activeElement.matches('body, main')
                ? '' : document.activeElement.textContent.replace(/\\s+/g, ' ').trim()
            """)
        .toString();
  }
}
