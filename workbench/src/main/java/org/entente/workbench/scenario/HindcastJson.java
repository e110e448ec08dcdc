package org.entente.workbench.scenario;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.entente.scenarios.hindcast.SeriesScore;

/** Writes hindcasts as one JSON array, an object a source. */
public final class HindcastJson {
  private final ObjectMapper json = new ObjectMapper();

  public String of(List<HindcastTable> tables) {
    ArrayNode root = json.createArrayNode();
    for (HindcastTable table : tables) {
      ObjectNode node = root.addObject();
      Coverage coverage = table.coverage();
      node.put("source", coverage.source()).put("by", coverage.step().word());
      node.put("steps", coverage.begins().size()).put("covers", coverage.words());
      node.put("why_this_step", table.reason()).put("basis", "data");
      node.put("verdict", table.verdict());
      node.put("series_won", table.won());
      scores(node.putArray("mean"), table.means());
      ArrayNode series = node.putArray("series");
      for (SeriesScore one : table.series()) {
        ObjectNode row = series.addObject().put("label", one.label());
        row.put("events", one.events()).put("training", one.training()).put("held", one.held());
        row.put("held_from", one.from()).put("held_to", one.to());
        row.put("training_mean", one.usual());
        scores(row.putArray("scores"), one.scores());
      }
      ArrayNode not = node.putArray("not_scored");
      table.notScored().forEach(not::add);
    }
    return root.toString();
  }

  private static void scores(ArrayNode node, List<SeriesScore.ModelScore> scores) {
    for (SeriesScore.ModelScore score : scores) {
      ObjectNode row = node.addObject().put("model", score.model());
      row.put("crps", score.crps()).put("crps_all_at_once", score.crpsAhead());
      row.put("brier_any", score.brierAny()).put("brier_more", score.brierMore());
    }
  }
}
