package org.entente.workbench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.workbench.report.Sample.PRK;
import static org.entente.workbench.report.Sample.RUS;

import java.util.List;
import org.entente.model.Channel;
import org.entente.model.Document;
import org.entente.model.Dossier;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Stance;
import org.entente.model.Standing;
import org.entente.model.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents are hostile: whatever they hold is shown and does nothing. */
class HostileReportTest {

  private static Dossier with(String text, String url) {
    Document document = Sample.document("d<i>.txt", "x " + text + " y", text, null, text, url);
    Statement statement =
        Sample.say(document, text, Kind.TRANSFER, Channel.MILITARY)
            .between(List.of(PRK), List.of(RUS))
            .item(text)
            .by(text, null)
            .done("s-1");
    Entry entry =
        Dossiers.entry(
            "e-1",
            statement,
            Standing.SINGLE_SOURCE,
            'F',
            null,
            List.of(new Entry.Member(statement, "o-1", Stance.FOR, 'F')));
    return new Dossier(
        Dossiers.TIE,
        List.of(entry),
        List.of(),
        List.of(),
        List.of(Dossiers.source(document, 'F', 1)),
        List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'; --> </style><svg onload=alert(1)>",
        "</title></bdi></section>&lt;b&gt;&#60;b&#62;",
        "a\u202Eevil\u202C b\u2067c\u2069 d\u0000e\u0007f",
        "| a | b |\n# not a heading\n[x](javascript:alert(1)) `code` ![i](http://example.org/i.png)",
        "${T(java.lang.Runtime)} %s %d {{7*7}} $$1",
        "\uD800 unpaired \uDC00 and \uFFFE",
      })
  void itIsShownAndDoesNothing(String text) throws Exception {
    Dossier dossier = with(text, "https://example.org/");
    String html = new Report().text(dossier, List.of(), Sample.CONTEXT, Format.HTML);
    HtmlChecks.check(html);
    assertThat(html).doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069\\u0000-\\u0008]");
    String markdown = new Report().text(dossier, List.of(), Sample.CONTEXT, Format.MARKDOWN);
    assertThat(markdown)
        .doesNotContain("<script")
        .doesNotContain("<img")
        .doesNotContain("<svg")
        .doesNotContainPattern("(?<!\\\\)\\]\\(javascript")
        .doesNotContain("![i]")
        .doesNotContain("\n# not");
  }

  @ParameterizedTest
  @CsvSource({
    "javascript:alert(1), false, a script",
    "data:text/html;base64;PHA+, false, a page within the address",
    "file:///etc/passwd, false, a file of the reader",
    "https://user:pass@example.org/, false, a user part hides the host",
    "//example.org/, false, no scheme",
    "https://exa mple.org/\"onclick=x, false, not an address",
    "https://example.org/a?b=c&d=e, true, a page on the web",
    "HTTP://example.org/, true, schemes have no case",
  })
  void onlyWebAddressesAreLinked(String url, boolean linked, String why) throws Exception {
    String html = new Report().text(with("arms", url), List.of(), Sample.CONTEXT, Format.HTML);
    HtmlChecks.check(html.replace("HTTP://", "http://"));
    assertThat(html.contains("rel=\"noopener")).as(why).isEqualTo(linked);
  }
}
