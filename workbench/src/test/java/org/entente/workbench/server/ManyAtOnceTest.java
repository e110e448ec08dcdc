package org.entente.workbench.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.ledger.Ledger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several people at one ledger. */
class ManyAtOnceTest {
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

  private String version(String statement) throws Exception {
    return served.json("/api/statements/" + statement).path("statement").path("version").asText();
  }

  private HttpResponse<String> rule(String ruling, String id, String seen, String more)
      throws Exception {
    return served.post(
        "/api/rulings",
        "{\"ruling\":\"%s\",\"on\":[\"%s\"],\"seen\":{\"%s\":\"%s\"}%s}"
            .formatted(ruling, id, id, seen, more));
  }

  @Test
  void aCorrectionShowsAtOnceAndIsUndone() throws Exception {
    String seen = version("s-2transfer");
    HttpResponse<String> made =
        rule("correct", "s-2transfer", seen, ",\"slots\":{\"to\":[\"GHA\"]},\"who\":\"anna\"");
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    String decision = Served.read(made).path("decision").path("id").asText();
    JsonNode corrected = served.json("/api/statements/s-2transfer").path("statement");
    assertThat(corrected.path("to").toString()).isEqualTo("[\"GHA\"]");
    assertThat(served.json("/api/entries?between=GHA,NOR&kind=transfer").path("total").asInt())
        .isEqualTo(1);
    assertThat(served.post("/api/decisions/" + decision + "/undo", "{}").statusCode())
        .isEqualTo(200);
    assertThat(version("s-2transfer")).isEqualTo(seen);
    assertThat(served.post("/api/decisions/redo", "{}").statusCode()).isEqualTo(200);
    assertThat(version("s-2transfer")).isNotEqualTo(seen);
    assertThat(served.json("/api/history").path("total").asInt()).isEqualTo(3);
  }

  @Test
  void whoComesSecondIsToldWhatChanged() throws Exception {
    String seen = version("s-4transfer");
    assertThat(rule("accept", "s-4transfer", seen, ",\"who\":\"anna\"").statusCode())
        .isEqualTo(201);
    HttpResponse<String> second = rule("reject", "s-4transfer", seen, ",\"who\":\"bela\"");
    assertThat(second.statusCode()).isEqualTo(409);
    JsonNode problem = Served.read(second);
    assertThat(problem.path("type").asText()).endsWith("#stale");
    JsonNode changed = problem.path("changed").path(0);
    assertThat(changed.path("id").asText()).isEqualTo("s-4transfer");
    assertThat(changed.path("by").path(0).path("who").asText()).isEqualTo("anna");
    assertThat(changed.path("version").asText()).isEqualTo(version("s-4transfer"));
    assertThat(served.json("/api/decisions").path("total").asInt()).isEqualTo(1);
  }

  @Test
  void ofTwentyWhoRuleAtOnceOneWins() throws Exception {
    String seen = version("s-5transfer");
    ExecutorService people = Executors.newFixedThreadPool(20);
    List<Future<Integer>> answers = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String who = ",\"who\":\"p" + i + "\"";
      Callable<Integer> ruling = () -> rule("accept", "s-5transfer", seen, who).statusCode();
      answers.add(people.submit(ruling));
    }
    List<Integer> statuses = new ArrayList<>();
    for (Future<Integer> answer : answers) {
      statuses.add(answer.get());
    }
    people.shutdown();
    assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    assertThat(served.json("/api/decisions").path("total").asInt()).isEqualTo(1);
  }

  @Test
  void readersSeeOneStateWhileSomebodyRules() throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(8);
    List<Future<Integer>> looking = new ArrayList<>();
    for (int reader = 0; reader < 6; reader++) {
      looking.add(
          people.submit(
              () -> {
                int seen = 0;
                for (int i = 0; i < 25; i++) {
                  JsonNode page = served.json("/api/entries?limit=500");
                  int counted = 0;
                  for (JsonNode one : page.path("facets").path("kind")) {
                    counted += one.path("count").asInt();
                  }
                  assertThat(page.path("items")).hasSize(page.path("total").asInt());
                  assertThat(counted).isEqualTo(page.path("total").asInt());
                  seen++;
                }
                return seen;
              }));
    }
    for (int i = 0; i < 10; i++) {
      String id = "s-" + i + "position";
      assertThat(rule("reject", id, version(id), "").statusCode()).isEqualTo(201);
    }
    for (Future<Integer> one : looking) {
      assertThat(one.get()).isEqualTo(25);
    }
    people.shutdown();
  }

  @Test
  void anotherProgramMayWriteMeanwhileAndIsWaitedFor() throws Exception {
    Path file = folder.resolve("ledger.entente");
    String before = served.json("/api/ledger").path("state").asText();
    try (Ledger other = Ledger.open(file)) {
      assertThat(served.get("/api/entries").statusCode()).isEqualTo(200);
      String seen = version("s-6transfer");
      HttpResponse<String> busy = rule("accept", "s-6transfer", seen, "");
      assertThat(busy.statusCode()).isEqualTo(503);
      assertThat(busy.headers().firstValue("Retry-After")).isPresent();
      assertThat(busy.body()).doesNotContain(folder.toString());
      other.decisions().decide(m -> m.accept("s-7transfer"), "other", "");
    }
    assertThat(served.json("/api/ledger").path("state").asText()).isNotEqualTo(before);
    assertThat(rule("accept", "s-6transfer", version("s-6transfer"), "").statusCode())
        .isEqualTo(201);
  }
}
