package org.entente.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.measures.commitments.Obligations;
import org.entente.measures.flows.Account;
import org.entente.measures.flows.Direction;
import org.entente.model.ActorCode;
import org.entente.model.Entry;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.entente.model.Measure;

/**
 * What speaks, for each side, for the fear of being left alone and for that of being drawn in: two
 * columns of indicators without a number. Snyder ("The Security Dilemma in Alliance Politics",
 * World Politics 36, 1984) gives the concepts and no formula: the fear of abandonment rises with
 * one's own dependence, a weak commitment of the other and conflicts with him; a strong commitment
 * and shared conflicts raise the risk of entrapment.
 */
final class SnyderDilemma implements TieMeasure {
  private static final String NAME = "snyder-dilemma";
  private static final String UNIT = "indicator";
  private static final int NAMED = 3;

  /** Characters of a quote that stands for a thing without a name. */
  private static final int LONGEST = 90;

  private static final Set<EventType> FRICTION =
      Set.of(
          EventType.REJECT,
          EventType.ACCUSE,
          EventType.THREATEN,
          EventType.REQUEST,
          EventType.SANCTION,
          EventType.COERCE);
  private static final Set<EventType> CONFLICT =
      Set.of(EventType.THREATEN, EventType.MOBILIZE, EventType.COERCE, EventType.ASSAULT);

  @Override
  public List<String> names() {
    return List.of(NAME);
  }

  @Override
  public List<Measure> measure(TieCase tie) {
    Draft draft =
        new Draft(tie, NAME, "two columns of indicators after Snyder 1984; there is no formula")
            .note(
                "Indicators side by side, on purpose without a number: the theory gives none, and adding"
                    + " them up would invent one.");
    List<Measure.Value> shares = new Dependence().measure(tie).get(0).values();
    for (Direction way : Direction.values()) {
      Side side = new Side(draft, tie, way.giver(tie.tie()), way.receiver(tie.tie()));
      side.abandonment(shares, tie.exchange().account(way.other()), tie.exchange().account(way));
      side.entrapment();
    }
    if (draft.isEmpty()) {
      draft.unknown("indicators", UNIT).note("The ledger holds none of the indicators.");
    }
    return List.of(draft.measure());
  }

  /** The indicators of one side. */
  private record Side(Draft draft, TieCase tie, ActorCode self, ActorCode other) {

    void abandonment(List<Measure.Value> shares, Account received, Account given) {
      String fear = "abandonment, " + self + ": ";
      String own = ", trade share of " + self;
      shares.stream()
          .filter(value -> value.label().endsWith(own) && value.mid() != null)
          .reduce((earlier, later) -> later)
          .ifPresent(value -> line(fear + "its trade depends on the other: " + percent(value)));
      if (!received.roots().isEmpty()) {
        Sums.Sum in = Sums.bounds(received.roots());
        Sums.Sum out = Sums.bounds(given.roots());
        line(fear + "what it receives" + worth(in) + ", what it gives" + worth(out));
        draft.cite(received.roots().stream().map(root -> root.flow().entry()));
      }
      List<Entry> pledges = pledges();
      if (pledges.isEmpty()) {
        line(fear + "no pledge of help by the other is reported");
      }
      entries(
          fear + "the other refuses, accuses, demands or restricts",
          entry -> isEvent(entry, FRICTION) && from(entry, other) && entry.to().contains(self));
      entries(
          fear + "it stands to lose",
          entry -> entry.kind() == Kind.RISK && entry.to().contains(self));
    }

    void entrapment() {
      String fear = "entrapment, " + self + ": ";
      List<Entry> pledges = pledges();
      if (!pledges.isEmpty()) {
        show(fear + "it is bound by a pledge of help", pledges);
      }
      entries(
          fear + "its own people are in the other's service",
          entry ->
              entry.kind() == Kind.DEPLOYMENT && from(entry, self) && entry.to().contains(other));
      entries(fear + "it has losses", entry -> entry.kind() == Kind.CASUALTY && from(entry, self));
      entries(
          fear + "the other is in conflict with others",
          entry -> isEvent(entry, CONFLICT) && from(entry, other) && !entry.to().contains(self));
      entries(
          fear + "others act against it over the tie",
          entry ->
              (entry.kind() == Kind.SANCTION || isEvent(entry, FRICTION))
                  && entry.to().contains(self)
                  && !from(entry, other)
                  && !from(entry, self));
    }

    private List<Entry> pledges() {
      return tie.dossier().entries().stream()
          .filter(entry -> entry.kind() == Kind.AGREEMENT && tie.isGiven(entry))
          .filter(entry -> entry.from().containsAll(tie.tie().actors()))
          .filter(entry -> Obligations.shipped().find(entry).contains(Obligations.DEFENCE))
          .toList();
    }

    private void entries(String words, Predicate<Entry> wanted) {
      List<Entry> found =
          tie.dossier().entries().stream().filter(wanted).filter(tie::isGiven).toList();
      if (!found.isEmpty()) {
        show(words, found);
      }
    }

    private void show(String words, List<Entry> found) {
      List<String> things = new ArrayList<>();
      found.stream().map(Side::named).distinct().limit(NAMED).forEach(things::add);
      String more = found.size() > things.size() ? " (entries: " + found.size() + ")" : "";
      line(words + ": " + String.join("; ", things) + more);
      draft.cite(found.stream());
    }

    /** The thing; its sentence where it is named by nothing shorter. */
    private static String named(Entry entry) {
      if (entry.item() != null) {
        return entry.item().text();
      }
      String quote = entry.statements().get(0).statement().quote().strip().replaceAll("\\s+", " ");
      return "“"
          + (quote.length() <= LONGEST ? quote : quote.substring(0, LONGEST - 1) + "…")
          + "”";
    }

    private void line(String words) {
      draft.unknown(words, UNIT);
    }

    private static boolean isEvent(Entry entry, Set<EventType> types) {
      return entry.event() != null && types.contains(entry.event().type());
    }

    private static boolean from(Entry entry, ActorCode actor) {
      return entry.from().contains(actor);
    }

    private static String percent(Measure.Value value) {
      double share = value.mid() == null ? 0 : value.mid();
      String year = value.label().substring(0, value.label().indexOf(','));
      double percent = 100 * share;
      int digits = percent >= 10 ? 0 : percent >= 1 ? 1 : 3;
      return String.format(Locale.ROOT, "%." + digits + "f %% of it in %s", percent, year);
    }

    private static String worth(Sums.Sum sum) {
      if (sum.low() == null && sum.high() == null) {
        return " has no known value";
      }
      return " is worth "
          + millions(sum.low())
          + " to "
          + millions(sum.high())
          + " million dollars";
    }

    private static String millions(@org.jspecify.annotations.Nullable Double dollars) {
      return dollars == null ? "an open end" : String.format(Locale.ROOT, "%,.0f", dollars / 1e6);
    }
  }
}
