package org.entente.workbench.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.ledger.browse.DisputeFact;
import org.entente.ledger.browse.EntryFilter;
import org.entente.ledger.browse.View;
import org.entente.ledger.json.ContractJson;
import org.entente.measures.Imported;
import org.entente.measures.Measures;
import org.entente.measures.flows.Exchange;
import org.entente.model.ActorCode;
import org.entente.model.Dossier;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Measure;
import org.entente.model.Tie;
import org.entente.workbench.server.http.Json;
import org.entente.workbench.service.TieService;
import org.jspecify.annotations.Nullable;

/** All that is first asked of a tie, out of one dossier and the measures that others print too. */
final class TieOverview {
  private static final int DISPUTES = 20;
  private static final int LISTED = 100;

  private final TieService ties;
  private final ContractJson contract = new ContractJson();

  TieOverview(TieService ties) {
    this.ties = ties;
  }

  /** The day asked for, else that of the latest document. */
  static LocalDate day(View view, @Nullable LocalDate asked) {
    LocalDate latest = view.latest();
    return asked != null ? asked : latest != null ? latest : LocalDate.EPOCH;
  }

  ObjectNode of(View view, Imported imported, Tie tie, @Nullable LocalDate asked) {
    LocalDate day = day(view, asked);
    Dossier dossier = view.dossier(tie);
    List<Measure> measures =
        ties.measure(dossier, imported, day, Set.of("exchange", "balance", "asymmetry"));
    ObjectNode json = Json.object();
    json.putArray("between").add(tie.a().code()).add(tie.b().code());
    json.put("as_of", day.toString());
    json.put("state", view.state().word());
    json.set("counts", counts(view, tie, dossier));
    Measure exchange = named(measures, "exchange");
    json.set(
        "period",
        exchange == null || exchange.period() == null
            ? json.nullNode()
            : Shapes.period(exchange.period()));
    json.set(
        "exchange",
        new ExchangeJson(tie, Exchange.of(dossier, day, ties.book(), null), exchange, dossier)
            .json());
    json.set("balance", measure(named(measures, "balance")));
    json.set("asymmetry", measure(named(measures, "asymmetry")));
    json.set("commitments", commitments(view, dossier));
    json.set("benefits", bySide(view, dossier, Kind.BENEFIT));
    json.set("risks", bySide(view, dossier, Kind.RISK));
    json.set("disputes", disputes(view, dossier));
    json.set("outlook", outlook(view, dossier));
    json.set("turning_points", TurningPoints.json(view, dossier));
    json.set("measures", Json.texts(new Measures().names()));
    return json;
  }

  private static @Nullable Measure named(List<Measure> measures, String name) {
    return measures.stream().filter(m -> m.name().equals(name)).findFirst().orElse(null);
  }

  private JsonNode measure(@Nullable Measure measure) {
    return measure == null
        ? Json.object().nullNode()
        : Json.own(contract.measure(Capped.of(measure)));
  }

  private static ObjectNode counts(View view, Tie tie, Dossier dossier) {
    Set<String> documents = new HashSet<>();
    int statements = 0;
    int entries = 0;
    for (Entry entry : dossier.entries()) {
      if (isBetween(tie, entry)) {
        entries++;
        statements += entry.statements().size();
        entry.statements().forEach(member -> documents.add(member.statement().document()));
      }
    }
    Set<String> open = new HashSet<>();
    view.entryIds(EntryFilter.of(tie), org.entente.ledger.browse.EntrySort.ID, false)
        .forEach(id -> open.addAll(view.openDisputesOf(id)));
    return Json.object()
        .put("entries", entries)
        .put("statements", statements)
        .put("documents", documents.size())
        .put("disputes", open.size())
        .put("bearing", dossier.entries().size());
  }

  private static ArrayNode commitments(View view, Dossier dossier) {
    ArrayNode array = Json.array();
    dossier.entries().stream()
        .filter(TurningPoints::isCommitment)
        .filter(entry -> isBetween(dossier.tie(), entry))
        .sorted(Comparator.comparing(TurningPoints::start).thenComparing(Entry::id))
        .limit(LISTED)
        .forEach(
            entry -> {
              ObjectNode one = array.addObject();
              view.findEntry(entry.id())
                  .ifPresent(body -> one.set("entry", Shapes.entry(view, body)));
              one.put("holds", TurningPoints.holds(entry).orElse(null));
              one.put("label", TurningPoints.title(entry));
            });
    return array;
  }

  private static boolean isBetween(Tie tie, Entry entry) {
    return entry.parties().containsAll(tie.actors());
  }

  private static ObjectNode bySide(View view, Dossier dossier, Kind kind) {
    ObjectNode json = Json.object();
    Tie tie = dossier.tie();
    List<Entry> all =
        dossier.entries().stream().filter(entry -> entry.kind() == kind).limit(LISTED).toList();
    for (ActorCode side : List.of(tie.a(), tie.b())) {
      json.set(
          side.code(), entries(view, all.stream().filter(e -> e.to().contains(side)).toList()));
    }
    json.set(
        "others",
        entries(
            view,
            all.stream().filter(e -> e.to().stream().noneMatch(tie.actors()::contains)).toList()));
    return json;
  }

  private static ArrayNode entries(View view, List<Entry> entries) {
    return Json.of(Shapes.entries(view, entries.stream().map(Entry::id).toList()));
  }

  private static ArrayNode disputes(View view, Dossier dossier) {
    Set<String> of = new HashSet<>();
    dossier.disputes().forEach(dispute -> of.add(dispute.id()));
    List<String> open =
        view.disputes().stream()
            .filter(DisputeFact::isOpen)
            .map(DisputeFact::id)
            .filter(of::contains)
            .limit(DISPUTES)
            .toList();
    return Json.of(DisputeApi.disputes(view, open));
  }

  private static ArrayNode outlook(View view, Dossier dossier) {
    return entries(
        view,
        dossier.entries().stream()
            .filter(entry -> entry.forecast() != null)
            .sorted(Comparator.comparing(TieOverview::by).thenComparing(Entry::id))
            .limit(LISTED)
            .toList());
  }

  private static LocalDate by(Entry entry) {
    Entry.Forecast forecast = entry.forecast();
    return forecast == null || forecast.by() == null ? LocalDate.MAX : forecast.by();
  }
}
