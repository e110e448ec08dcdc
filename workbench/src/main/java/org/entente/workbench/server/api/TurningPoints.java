package org.entente.workbench.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.ledger.browse.EntryFilter;
import org.entente.ledger.browse.EntryOutline;
import org.entente.ledger.browse.Facet;
import org.entente.ledger.browse.View;
import org.entente.model.Channel;
import org.entente.model.Dossier;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Modality;
import org.entente.model.Period;
import org.entente.model.Polarity;
import org.entente.model.Standing;
import org.entente.model.Tie;
import org.entente.workbench.server.http.Json;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a tie became another, by rules that anybody can check: an agreement that is
 * said to be so, and the first dated entry of each kind of deed in each direction.
 */
final class TurningPoints {
  private static final Set<Kind> DEEDS =
      EnumSet.of(Kind.TRANSFER, Kind.DEPLOYMENT, Kind.SANCTION, Kind.ACTION);

  private static final Set<String> KINDS =
      Stream.concat(Stream.of(Kind.AGREEMENT), DEEDS.stream())
          .map(Kind::word)
          .collect(Collectors.toUnmodifiableSet());

  private TurningPoints() {}

  /** Of the entries in which both take part, by day. */
  static ArrayNode json(View view, Dossier dossier) {
    ArrayNode array = Json.array();
    Map<String, String> why = ids(view, dossier.tie());
    dossier.entries().stream()
        .filter(entry -> why.containsKey(entry.id()))
        .sorted(Comparator.comparing(TurningPoints::start).thenComparing(Entry::id))
        .forEach(
            entry ->
                array
                    .addObject()
                    .put("date", start(entry).toString())
                    .<ObjectNode>set("period", period(entry))
                    .put("entry", entry.id())
                    .put("title", title(entry))
                    .put("why", why.getOrDefault(entry.id(), "")));
    return array;
  }

  private static JsonNode period(Entry entry) {
    @Nullable Period period = entry.period();
    return period == null ? Json.object().nullNode() : Shapes.period(period);
  }

  /** Ids of the turning points of a tie, each with its reason; from memory. */
  static Map<String, String> ids(View view, Tie tie) {
    Map<String, String> why = new HashMap<>();
    Set<String> begun = new HashSet<>();
    for (EntryOutline entry : view.told(EntryFilter.of(tie).with(Facet.KIND, KINDS))) {
      if (entry.kind().equals(Kind.AGREEMENT.word())) {
        why.put(entry.id(), "an agreement");
      } else if (begun.add(entry.kind() + " " + entry.from())) {
        why.put(entry.id(), "the first dated " + entry.kind() + " this way");
      }
    }
    return why;
  }

  static boolean isCommitment(Entry entry) {
    return entry.kind() == Kind.AGREEMENT
        || (entry.kind() == Kind.ASSESSMENT && entry.channel() == Channel.ALLIANCE);
  }

  /** The first day; the last of all days where it is not dated. */
  static LocalDate start(Entry entry) {
    @Nullable Period period = entry.period();
    if (period == null) {
      return LocalDate.MAX;
    }
    LocalDate day = period.start() == null ? period.end() : period.start();
    return day == null ? LocalDate.MAX : day;
  }

  /** True where somebody says that it is so, false where it is denied, nothing where it is open. */
  static Optional<Boolean> holds(Entry entry) {
    if (entry.standing() == Standing.REFUTED) {
      return Optional.of(false);
    }
    List<Entry.Member> sure =
        entry.statements().stream()
            .filter(
                m ->
                    m.statement().modality() == Modality.ASSERTED
                        || m.statement().modality() == Modality.REPORTED)
            .toList();
    if (sure.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(sure.stream().anyMatch(m -> m.statement().polarity() == Polarity.AFFIRMED));
  }

  /** What it is about, in the words of the text. */
  static String title(Entry entry) {
    return entry.item() == null
        ? entry.statements().get(0).statement().quote().strip()
        : entry.item().text().strip();
  }
}
