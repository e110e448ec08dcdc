package org.entente.workbench.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.workbench.server.ServerOptions;
import org.entente.workbench.server.WorkbenchServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real server gives what the page with the sliders asks for. */
class ScenarioApiTest {

  @Test
  void aSliderMovedIsTheSameRequestWithAnotherSetting(@TempDir Path folder) throws Exception {
    Path ledger = folder.resolve("s.entente");
    ArmsLedger.make(ledger);
    try (WorkbenchServer server =
        WorkbenchServer.start(
            ServerOptions.local(ledger),
            new WorkbenchServer.Parts(
                "test",
                told -> {
                  throw new IllegalStateException("scenarios need no coder");
                },
                Optional.empty(),
                told -> {},
                unforeseen -> {}))) {
      JsonNode play = get(server, "?between=ZMB,ZWE&months=6", 200);
      JsonNode set = get(server, "?between=ZMB,ZWE&months=6&set=war%3Dends", 200);

      assertThat(play.path("scenarios")).hasSize(2);
      assertThat(play.at("/scenarios/0/fans/0/p50")).hasSize(6);
      assertThat(play.at("/carried_forward/0/so_far/basis").asText()).isEqualTo("data");
      assertThat(set.at("/drivers/list/0/set").asText()).isEqualTo("ends");
      assertThat(set.path("scenarios")).allMatch(s -> s.at("/states/war").asText().equals("ends"));
      assertThat(get(server, "?between=ZMB,ZWE&set=war%3Dmaybe", 400).toString())
          .contains("it has on, ends");
      assertThat(get(server, "?between=ZMB", 400).toString()).contains("two actor codes");
      assertThat(get(server, "?between=ZMB,ZWE&months=0", 400).toString()).contains("1 to 120");
    }
  }

  private static JsonNode get(WorkbenchServer server, String query, int status) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + server.port() + "/api/scenarios" + query);
    HttpResponse<String> response =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(address).header("Accept", "application/json").build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    return new ObjectMapper().readTree(response.body());
  }
}
