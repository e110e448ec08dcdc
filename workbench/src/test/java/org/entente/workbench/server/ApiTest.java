package org.entente.workbench.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.ledger.Ledger;
import org.entente.ledger.json.ContractJson;
import org.entente.model.ActorCode;
import org.entente.model.Entry;
import org.entente.model.Tie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The routes of the API, against what the ledger itself says. */
class ApiTest {
  @TempDir Path folder;
  private Served served;

  @BeforeEach
  void serve() throws Exception {
    served = Served.of(folder);
  }

  @AfterEach
  void stop() {
    assertThat(served.unforeseen).isEmpty();
    served.close();
  }

  @Test
  void everyRouteThatTakesNothingAnswers() throws Exception {
    JsonNode paths = served.json("/api/openapi.json").path("paths");
    List<String> asked = new ArrayList<>();
    for (var path : paths.properties()) {
      boolean plain = !path.getKey().contains("{") && path.getValue().has("get");
      boolean needsMore =
          List.of(
                  "/api/document",
                  "/api/document/text",
                  "/api/search",
                  "/api/ask",
                  "/api/scenarios",
                  "/api/report",
                  "/api/events")
              .contains(path.getKey());
      if (plain && !needsMore) {
        assertThat(served.get(path.getKey()).statusCode()).as(path.getKey()).isEqualTo(200);
        asked.add(path.getKey());
      }
    }
    assertThat(asked).hasSizeGreaterThan(15);
  }

  @Test
  void entriesAreThoseOfTheLedgerByteByByte() throws Exception {
    StringBuilder wanted = new StringBuilder();
    try (Ledger ledger = Ledger.openReadOnly(folder.resolve("ledger.entente"))) {
      ContractJson json = new ContractJson();
      ledger.entries().forEach(entry -> wanted.append(json.entry(entry)).append('\n'));
    }
    assertThat(served.get("/api/export/entries.jsonl").body()).isEqualTo(wanted.toString());
  }

  @Test
  void facetsCountWhatTheListHolds() throws Exception {
    JsonNode all = served.json("/api/entries?limit=500");
    for (String facet : List.of("channel", "kind", "standing", "year")) {
      for (JsonNode value : all.path("facets").path(facet)) {
        String path = "/api/entries?limit=500&" + facet + "=" + value.path("value").asText();
        assertThat(served.json(path).path("total").asInt())
            .as(path)
            .isEqualTo(value.path("count").asInt());
      }
    }
    assertThat(all.path("facets").path("channel")).isNotEmpty();
  }

  @Test
  void aFacetDoesNotCountItsOwnCondition() throws Exception {
    JsonNode all = served.json("/api/entries").path("facets").path("channel");
    JsonNode one = served.json("/api/entries?channel=military").path("facets").path("channel");
    assertThat(one).isEqualTo(all);
  }

  @Test
  void pagesFollowEachOtherWithoutAGap() throws Exception {
    List<String> ids = new ArrayList<>();
    String path = "/api/entries?limit=4&sort=id";
    while (path != null) {
      JsonNode page = served.json(path);
      page.path("items").forEach(entry -> ids.add(entry.path("id").asText()));
      path = page.path("next").textValue();
    }
    assertThat(ids).isSorted().doesNotHaveDuplicates();
    assertThat(ids).hasSize(served.json("/api/entries").path("total").asInt());
  }

  @Test
  void theDossierOfATieIsTheLedgers() throws Exception {
    Tie tie = new Tie(new ActorCode("NOR"), new ActorCode("MDA"));
    try (Ledger ledger = Ledger.openReadOnly(folder.resolve("ledger.entente"))) {
      var whole = ledger.dossier(tie);
      var part = ledger.browsing().read(view -> view.dossier(tie));
      assertThat(part.entries()).isEqualTo(whole.entries());
      assertThat(part.disputes()).isEqualTo(whole.disputes());
      assertThat(whole.entries()).isNotEmpty();
    }
  }

  @Test
  void versionsAreTheStampsOfTheLedger() throws Exception {
    try (Ledger ledger = Ledger.openReadOnly(folder.resolve("ledger.entente"))) {
      for (Entry entry : ledger.entries()) {
        String version =
            served.json("/api/entries/" + entry.id()).path("entry").path("version").asText();
        assertThat(version).isEqualTo(ledger.decisions().stamp(entry.id()));
      }
      JsonNode statement = served.json("/api/statements/s-3transfer").path("statement");
      assertThat(statement.path("version").asText())
          .isEqualTo(ledger.decisions().stamp("s-3transfer"));
    }
  }

  @Test
  void aTextIsGivenWithItsPlacesAndItsHiddenCharacters() throws Exception {
    JsonNode text = served.json("/api/document/text?id=d0.txt");
    String whole = text.path("text").asText();
    assertThat(text.path("marks")).hasSize(3);
    for (JsonNode mark : text.path("marks")) {
      JsonNode statement =
          served.json("/api/statements/" + mark.path("id").asText()).path("statement");
      String marked = whole.substring(mark.path("start").asInt(), mark.path("end").asInt());
      assertThat(marked).isEqualTo(statement.path("quote").asText());
    }
    List<String> hidden = new ArrayList<>();
    text.path("hidden").forEach(one -> hidden.add(one.path("code").asText()));
    assertThat(hidden).contains("U+202E", "U+202C", "U+0000");
  }

  @Test
  void aPartOfATextPartsNoCharacter() throws Exception {
    String whole = served.json("/api/document/text?id=d1.txt").path("text").asText();
    int face = whole.indexOf("😀");
    JsonNode part = served.json("/api/document/text?id=d1.txt&start=0&end=" + (face + 1));
    assertThat(part.path("end").asInt()).isEqualTo(face);
  }

  @Test
  void noLinkLeadsOutOfADocumentButToTheWeb() throws Exception {
    assertThat(served.json("/api/document?id=d0.txt").path("document").path("url").isNull())
        .isTrue();
    assertThat(served.json("/api/document?id=d1.txt").path("document").path("url").asText())
        .startsWith("https://");
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() throws Exception {
    HttpResponse<String> first = served.get("/api/entries");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> second =
        served.call(served.request("/api/entries").header("If-None-Match", tag));
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
  }

  @Test
  void aTieIsToldFromBothSides() throws Exception {
    JsonNode tie = served.json("/api/ties/NOR/MDA");
    assertThat(tie.path("exchange").path("mentions")).isNotEmpty();
    assertThat(tie.path("balance").path("name").asText()).isEqualTo("balance");
    JsonNode ties = served.json("/api/ties?actor=NOR");
    for (JsonNode one : ties.path("items")) {
      assertThat(one.path("between").toString()).contains("NOR");
      assertThat(one.path("a_to_b").asInt() + one.path("b_to_a").asInt() + one.path("both").asInt())
          .isEqualTo(one.path("entries").asInt());
    }
    assertThat(served.json("/api/map").path("nodes")).anyMatch(n -> n.has("lat"));
  }

  @Test
  void aMeasureIsNamedAndSaysHowToReadIt() throws Exception {
    for (JsonNode measure : served.json("/api/measures").path("items")) {
      assertThat(measure.path("title").asText()).isNotBlank();
      assertThat(measure.path("reading").asText()).as(measure.path("name").asText()).isNotBlank();
    }
  }

  @Test
  void aDocumentWithoutATitleIsCalledByHowItBegins() throws Exception {
    for (JsonNode document : served.json("/api/documents?limit=500").path("items")) {
      String id = document.path("id").asText();
      String text =
          served
              .json("/api/document/text?id=" + id)
              .path("text")
              .asText()
              .strip()
              .replaceAll("\\s+", " ");
      if (document.path("title").isNull()) {
        assertThat(text).startsWith(document.path("opening").asText()).isNotEmpty();
      } else {
        assertThat(document.path("opening").isNull()).isTrue();
      }
    }
  }

  @Test
  void whereNobodyIsNamedAsPublisherTheFacetSaysSo() throws Exception {
    JsonNode all = served.json("/api/documents?limit=500");
    long without = 0;
    for (JsonNode document : all.path("items")) {
      without += document.path("publisher").isNull() ? 1 : 0;
    }
    JsonNode none = served.json("/api/documents?publisher=none&limit=500");
    assertThat(none.path("total").asLong()).isEqualTo(without);
    for (JsonNode source : served.json("/api/sources?sort=grade&limit=500").path("items")) {
      String name = java.net.URLEncoder.encode(source.path("source").asText(), UTF_8);
      assertThat(served.json("/api/documents?publisher=" + name).path("total").asInt())
          .isEqualTo(source.path("documents").asInt());
    }
  }

  @Test
  void theQueueBeginsWithWhatIsMostDoubtful() throws Exception {
    List<Double> scores = new ArrayList<>();
    served
        .json("/api/review?limit=500")
        .path("items")
        .forEach(one -> scores.add(one.path("score").asDouble()));
    assertThat(scores).hasSize(36).isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  @Test
  void everyAnswerForbidsTheBrowserTheSame() throws Exception {
    for (String path : List.of("/", "/api/entries", "/api/nothing", "/api/", "/api/session")) {
      var headers = served.get(path).headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
          .as(path)
          .contains("default-src 'none'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
      assertThat(headers.firstValue("Server")).isEmpty();
    }
  }
}
