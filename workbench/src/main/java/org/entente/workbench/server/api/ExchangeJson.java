package org.entente.workbench.server.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.ledger.json.ContractJson;
import org.entente.measures.flows.Account;
import org.entente.measures.flows.Direction;
import org.entente.measures.flows.Exchange;
import org.entente.measures.flows.Flow;
import org.entente.model.Channel;
import org.entente.model.Dossier;
import org.entente.model.Entry;
import org.entente.model.Measure;
import org.entente.model.Tie;
import org.entente.workbench.server.http.Json;
import org.jspecify.annotations.Nullable;

/**
 * What each side gives the other, by channel, as the overview draws it. The figures are those of
 * the measure {@code exchange}, looked up by its labels; nothing is computed here.
 */
final class ExchangeJson {
  private final Tie tie;
  private final Exchange exchange;
  private final @Nullable Measure measure;
  private final Dossier dossier;
  private final Map<String, Measure.Value> values = new HashMap<>();

  ExchangeJson(Tie tie, Exchange exchange, @Nullable Measure measure, Dossier dossier) {
    this.tie = tie;
    this.exchange = exchange;
    this.measure = measure;
    this.dossier = dossier;
    if (measure != null) {
      measure.values().forEach(value -> values.put(value.label(), value));
    }
  }

  ObjectNode json() {
    ObjectNode json = Json.object();
    ArrayNode flows = json.putArray("flows");
    ArrayNode totals = json.putArray("totals");
    for (Direction direction : Direction.values()) {
      byChannel(exchange.account(direction))
          .forEach((channel, of) -> flows.add(flow(direction, channel, of)));
      Measure.@Nullable Value total = values.get(direction.label(tie) + ", total");
      if (total != null) {
        totals.add(put(sides(direction).put("currency", "USD"), total));
      }
    }
    json.set("mentions", mentions());
    json.set("not_valued", Capped.texts(measure == null ? List.of() : measure.notValued()));
    json.put("not_valued_count", measure == null ? 0 : measure.notValued().size());
    json.put("note", measure == null ? null : measure.note());
    json.put("assumption", measure == null ? null : measure.assumption());
    ArrayNode citations = json.putArray("citations");
    if (measure != null) {
      Json.own(new ContractJson().measure(Capped.of(measure)))
          .path("citations")
          .forEach(citations::add);
    }
    return json;
  }

  private ObjectNode sides(Direction direction) {
    boolean forth = direction == Direction.A_TO_B;
    return Json.object()
        .put("from", (forth ? tie.a() : tie.b()).code())
        .put("to", (forth ? tie.b() : tie.a()).code());
  }

  private record Passing(List<Flow> flows, List<Flow> unvalued) {}

  private static Map<Channel, Passing> byChannel(Account account) {
    Map<Channel, Passing> channels = new EnumMap<>(Channel.class);
    account.roots().stream()
        .map(Account.Root::flow)
        .forEach(flow -> of(channels, flow).flows().add(flow));
    account.unvalued().forEach(flow -> of(channels, flow).unvalued().add(flow));
    return channels;
  }

  private static Passing of(Map<Channel, Passing> channels, Flow flow) {
    return channels.computeIfAbsent(
        flow.entry().channel(), c -> new Passing(new ArrayList<>(), new ArrayList<>()));
  }

  private ObjectNode flow(Direction direction, Channel channel, Passing passing) {
    String label = direction.label(tie) + ", " + channel.word();
    Measure.@Nullable Value stated = values.get(label + ", stated");
    Measure.@Nullable Value valued = values.get(label + ", valued quantities");
    Measure.@Nullable Value both = values.get(label);
    ObjectNode json = sides(direction).put("channel", channel.word());
    Measure.@Nullable Value all = both != null ? both : stated != null ? stated : valued;
    json.put("currency", all == null ? null : "USD");
    put(json, all);
    json.set("stated", stated == null ? json.nullNode() : put(Json.object(), stated));
    json.set("valued", valued == null ? json.nullNode() : put(Json.object(), valued));
    Set<String> entries = new LinkedHashSet<>();
    passing.flows().forEach(flow -> entries.add(flow.entry().id()));
    passing.unvalued().forEach(flow -> entries.add(flow.entry().id()));
    json.set("entries", Capped.texts(List.copyOf(entries)));
    json.put("entry_count", entries.size());
    json.put("not_valued_count", passing.unvalued().size());
    json.set(
        "not_valued",
        Capped.texts(
            passing.unvalued().stream()
                .map(flow -> flow.label() + " (" + flow.worth().missing() + ")")
                .toList()));
    return json;
  }

  private static ObjectNode put(ObjectNode json, Measure.@Nullable Value value) {
    json.put("low", value == null ? null : value.low());
    json.put("mid", value == null ? null : value.mid());
    json.put("high", value == null ? null : value.high());
    return json;
  }

  /** How many entries there are each way by channel: mentions, not worth. */
  private ArrayNode mentions() {
    ArrayNode array = Json.array();
    for (Direction direction : Direction.values()) {
      boolean forth = direction == Direction.A_TO_B;
      Map<String, Integer> counts = new TreeMap<>();
      for (Entry entry : dossier.entries()) {
        if (entry.from().contains(forth ? tie.a() : tie.b())
            && entry.to().contains(forth ? tie.b() : tie.a())
            && !entry.from().equals(entry.to())) {
          counts.merge(entry.channel().word(), 1, Integer::sum);
        }
      }
      counts.forEach(
          (channel, count) ->
              array.add(sides(direction).put("channel", channel).put("entries", count)));
    }
    return array;
  }
}
