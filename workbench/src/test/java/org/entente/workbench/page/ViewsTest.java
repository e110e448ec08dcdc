package org.entente.workbench.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every view opens, in light and dark, on small and large screens, for everybody. */
@ExtendWith(BrowserExtension.class)
class ViewsTest {
  private static final String TIE = "?" + Visit.TIE;
  private static final List<Integer> WIDTHS = List.of(360, 1024, 1920);

  /** What nobody should have to read where the name of an actor can stand. */
  private static final Pattern CODES = Pattern.compile("\\b(?:PRK|RUS|UNSPECIFIED)\\b");

  /** Name of the view, address, what stands in its first heading. */
  private static final List<List<String>> VIEWS =
      List.of(
          List.of("start", "start", "entente"),
          List.of("overview", "overview" + TIE, "North Korea and Russia"),
          List.of("timeline", "timeline" + TIE, "Timeline"),
          List.of("measures", "measures" + TIE, "Measures"),
          List.of("scenarios", "scenarios" + TIE, "Scenarios"),
          List.of("report", "report" + TIE, "Report"),
          List.of("ledger", "ledger" + TIE, "Entries"),
          List.of("disputes", "disputes" + TIE, "Disputes"),
          List.of("documents", "documents", "Documents"),
          List.of("document", "documents?id=baltic-wire-2025-04-30.txt", "Seoul"),
          List.of("sources", "sources", "Sources"),
          List.of("network", "network", "Network"),
          List.of("map", "map", "Map"),
          List.of("ask", "ask" + TIE, "Ask"),
          List.of("review", "review" + TIE, "Review"),
          List.of("decisions", "decisions", "Decisions"),
          List.of("read", "read", "Read documents in"),
          List.of("problems", "problems", "Problems"),
          List.of("settings", "settings", "Settings"));

  static Stream<Arguments> viewsAndSchemes() {
    return VIEWS.stream()
        .flatMap(
            v ->
                Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                    .map(s -> Arguments.of(v.get(0), v.get(1), v.get(2), s)));
  }

  @ParameterizedTest(name = "{0} in {3}")
  @MethodSource("viewsAndSchemes")
  void opensWithoutErrorAndForEverybody(
      String name, String place, String heading, ColorScheme scheme, Visits visits)
      throws IOException {
    Visit visit = visits.window(1024, scheme).to(place);
    assertThat(visit.find("h1").textContent()).contains(heading);
    assertThat(visit.find("[role=alert]").allTextContents())
        .as("Failures shown on %s", name)
        .isEmpty();
    assertThat(visit.find("main").innerText()).as("Codes in %s", name).doesNotContainPattern(CODES);
    assertThat(seriousFindings(visit)).isEmpty();
    for (int width : WIDTHS) {
      visit.resize(width);
      visit.picture(name + "-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
      assertThat(visit.page().evaluate("() => document.documentElement.scrollWidth - innerWidth"))
          .as("Pixels by which %s is wider than a screen of %s", name, width)
          .isEqualTo(0);
    }
    visit.nothingWrong();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"overview" + TIE, "ledger" + TIE, "documents", "review" + TIE})
  void fitsAScreenZoomedToTwiceItsSize(String place, Visits visits) {
    // A window of 1280 pixels zoomed to 200 % has room for 640 of the page's own.
    Visit visit = visits.window(640, ColorScheme.LIGHT).to(place);
    assertThat(visit.page().evaluate("() => document.documentElement.scrollWidth - innerWidth"))
        .isEqualTo(0);
    visit.nothingWrong();
  }

  /** What axe finds that hinders somebody seriously. */
  @SuppressWarnings("unchecked")
  static List<String> seriousFindings(Visit visit) throws IOException {
    try (InputStream axe = ViewsTest.class.getResourceAsStream("axe.min.js")) {
      visit.page().evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    }
    List<Map<String, Object>> found =
        (List<Map<String, Object>>)
            visit
                .page()
                .evaluate(
                    """
                    async () => (await axe.run(document, { iframes: false })).violations
                        .filter(v => v.impact === 'serious' || v.impact === 'critical')
                        .map(v => ({ id: v.id, where: v.nodes.slice(0, 5).map(n => n.target.join(' ') + ' ' + n.failureSummary).join(' | ') }))
                    """);
    return found.stream().map(f -> f.get("id") + ": " + f.get("where")).toList();
  }
}
