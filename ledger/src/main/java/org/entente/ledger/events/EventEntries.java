package org.entente.ledger.events;

import java.util.List;
import java.util.stream.Stream;
import org.entente.model.ActorCode;
import org.entente.model.Attribution;
import org.entente.model.Entry;
import org.entente.model.Event;
import org.entente.model.Grade;
import org.entente.model.Kind;
import org.entente.model.Modality;
import org.entente.model.Period;
import org.entente.model.Polarity;
import org.entente.model.Span;
import org.entente.model.Stance;
import org.entente.model.Standing;
import org.entente.model.Statement;
import org.entente.model.TimeReference;
import org.jspecify.annotations.Nullable;

/**
 * Puts imported events into the words of the ledger: an entry of one source each, its evidence the
 * row of the file.
 */
final class EventEntries {

  /** Nobody can say how far a machine's coding of unread news is to be trusted. */
  private static final Grade UNJUDGED = new Grade('F', 6);

  /** No source says how sure it is. */
  private static final double UNKNOWN_CONFIDENCE = 0.5;

  private static final String VISITOR_RECEIVED = "043";

  private final CameoTable cameo;

  EventEntries(CameoTable cameo) {
    this.cameo = cameo;
  }

  Entry entry(ImportedEvent event) {
    CameoTable.Meaning meaning =
        cameo
            .find(event.cameo())
            .orElseThrow(() -> new IllegalStateException("No code of CAMEO: " + event.cameo()));
    Statement statement = statement(event, meaning);
    return new Entry(
        "e-" + event.source() + "-" + event.id(),
        meaning.kind(),
        event.event(),
        meaning.channel(),
        statement.from(),
        statement.to(),
        null,
        null,
        Period.day(event.day()),
        Standing.SINGLE_SOURCE,
        UNJUDGED,
        List.of(new Entry.Member(statement, "o-" + event.source(), Stance.FOR, UNJUDGED.source())),
        null,
        null,
        null,
        "One row of an event file; "
            + event.source()
            + " is one source, however many rows it has.");
  }

  private static Statement statement(ImportedEvent event, CameoTable.Meaning meaning) {
    Sides sides = Sides.of(event, meaning);
    return new Statement(
        "s-" + event.source() + "-" + event.id(),
        event.file(),
        new Span(event.line(), event.line()),
        quote(event, meaning),
        meaning.kind(),
        meaning.event(),
        meaning.channel(),
        sides.from(),
        sides.to(),
        null,
        null,
        null,
        new TimeReference(event.day().toString(), Period.day(event.day())),
        event.publisher() == null ? null : new Attribution(event.publisher(), null),
        Modality.ASSERTED,
        Polarity.AFFIRMED,
        UNKNOWN_CONFIDENCE,
        event.source());
  }

  /** What two do together has both on both sides; of a visit that is received, the host is told. */
  private record Sides(List<ActorCode> from, List<ActorCode> to) {

    static Sides of(ImportedEvent event, CameoTable.Meaning meaning) {
      List<ActorCode> a = list(event.a());
      List<ActorCode> b = list(event.b());
      Event inPlover = meaning.event();
      boolean visit = inPlover != null && "visit".equals(inPlover.mode());
      boolean together = meaning.kind() == Kind.MEETING || meaning.kind() == Kind.AGREEMENT;
      if (together && !visit && !a.isEmpty() && !b.isEmpty()) {
        List<ActorCode> all = Stream.concat(a.stream(), b.stream()).distinct().sorted().toList();
        return new Sides(all, all);
      }
      return event.cameo().startsWith(VISITOR_RECEIVED) ? new Sides(b, a) : new Sides(a, b);
    }

    private static List<ActorCode> list(@Nullable ActorCode actor) {
      return actor == null ? List.of() : List.of(actor);
    }
  }

  private static String quote(ImportedEvent event, CameoTable.Meaning meaning) {
    return event.day()
        + " "
        + named(event.aName())
        + " → "
        + named(event.bName())
        + ": "
        + meaning.what()
        + " ("
        + event.cameo()
        + ")"
        + (event.url() == null ? "" : ", " + event.url());
  }

  private static String named(@Nullable String name) {
    return name == null ? "?" : name;
  }
}
