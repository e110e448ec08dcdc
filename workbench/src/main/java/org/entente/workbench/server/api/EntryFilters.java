package org.entente.workbench.server.api;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.ledger.browse.EntryFilter;
import org.entente.ledger.browse.Facet;
import org.entente.ledger.browse.View;
import org.entente.model.ActorCode;
import org.entente.model.Channel;
import org.entente.model.Kind;
import org.entente.model.Standing;
import org.entente.model.Tie;
import org.entente.workbench.server.http.Param;
import org.entente.workbench.server.http.Query;
import org.jspecify.annotations.Nullable;

/** Reads from a call which entries are wanted. */
final class EntryFilters {
  /** So many statements that answer to a search are looked at for their entries. */
  static final int SEARCHED = 20_000;

  static final List<Param> PARAMS =
      List.of(
          Param.one("between", "two actor codes parted by a comma"),
          Param.many("actor", "actor codes that take part"),
          Param.many("from", "actor codes on the giving side"),
          Param.many("to", "actor codes on the receiving side"),
          Param.many("direction", "A>B, B>A or both; with between"),
          Param.many("channel", "channels"),
          Param.many("kind", "kinds"),
          Param.many("standing", "standings"),
          Param.many("year", "years in which it begins, or none"),
          Param.many("source", "publishers of its documents"),
          Param.many("document", "ids of documents"),
          Param.many("item", "classes of things"),
          Param.one("q", "a search, as docs/search.md describes it"),
          Param.one("since", "ends on this day or later"),
          Param.one("until", "begins on this day or earlier"),
          Param.one("ruled", "yes or no: whether an analyst has ruled on it"));

  private EntryFilters() {}

  static EntryFilter of(View view, Query query) {
    Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
    values.put(Facet.ACTOR, codes(query, "actor"));
    values.put(Facet.DIRECTION, query.all("direction"));
    values.put(Facet.CHANNEL, words(query, "channel", Channel.values()));
    values.put(Facet.KIND, words(query, "kind", Kind.values()));
    values.put(Facet.STANDING, words(query, "standing", Standing.values()));
    values.put(Facet.YEAR, query.all("year"));
    values.put(Facet.SOURCE, query.all("source"));
    values.values().removeIf(Set::isEmpty);
    @Nullable Tie tie = tie(query, "between");
    if (tie == null && values.containsKey(Facet.DIRECTION)) {
      throw Query.bad("direction", "needs the parameter between");
    }
    @Nullable Boolean ruled =
        query.find("ruled").isEmpty() ? null : Boolean.valueOf(query.isOn("ruled", true));
    return new EntryFilter(
        tie,
        values,
        codes(query, "from"),
        codes(query, "to"),
        query.all("item"),
        query.all("document"),
        query.day("since"),
        query.day("until"),
        ruled,
        query.find("q").map(q -> view.entriesWith(q, SEARCHED)).orElse(null));
  }

  /** Two codes parted by a comma; null where there are none. */
  static @Nullable Tie tie(Query query, String name) {
    @Nullable String typed = query.text(name);
    if (typed == null) {
      return null;
    }
    String[] codes = typed.split(",", -1);
    if (codes.length != 2) {
      throw Query.bad(name, "should be two actor codes parted by a comma");
    }
    return tie(name, codes[0], codes[1]);
  }

  static Tie tie(String name, String a, String b) {
    ActorCode one = code(name, a);
    ActorCode other = code(name, b);
    if (one.equals(other)) {
      throw Query.bad(name, "should name two different actors");
    }
    return new Tie(one, other);
  }

  static ActorCode code(String name, String typed) {
    try {
      return new ActorCode(typed);
    } catch (IllegalArgumentException e) {
      throw Query.bad(name, "should be actor codes such as those of GET /api/actors");
    }
  }

  private static Set<String> codes(Query query, String name) {
    Set<String> codes = query.all(name);
    codes.forEach(typed -> code(name, typed));
    return codes;
  }

  /** Words of the contract; the enums of the model print them by a method of their own. */
  private static Set<String> words(Query query, String name, Enum<?>[] known) {
    Set<String> typed = query.all(name);
    Set<String> words = Arrays.stream(known).map(Words::of).collect(Collectors.toSet());
    if (!words.containsAll(typed)) {
      throw Query.bad(
          name, "should be one of " + words.stream().sorted().collect(Collectors.joining(", ")));
    }
    return typed;
  }
}
