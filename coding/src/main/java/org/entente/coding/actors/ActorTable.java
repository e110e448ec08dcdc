package org.entente.coding.actors;

import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.ActorCode;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/** Gathers the actors while the files are read, and checks every code against them. */
final class ActorTable {

  private final Map<ActorCode, Actor> actors = new LinkedHashMap<>();
  private final List<String> errors;

  ActorTable(List<String> errors) {
    this.errors = errors;
    addCollective(ActorCode.WORLD, "the world");
    addCollective(ActorCode.REGION, "the region");
    addCollective(ActorCode.WEST, "the West");
    addCollective(ActorCode.UNSPECIFIED, "unspecified");
  }

  private void addCollective(ActorCode code, String name) {
    actors.put(code, new Actor(code, name, ActorType.COLLECTIVE, null, null, List.of()));
  }

  Map<ActorCode, Actor> actors() {
    return actors;
  }

  /** Adds the actor of a row; absent, with an error, where the row is wrong. */
  Optional<ActorCode> add(TableRow row, ActorType type) {
    Optional<ActorCode> code = code(row, row.cell("code"));
    if (code.isPresent()) {
      Actor actor =
          new Actor(
              code.get(),
              row.cell("name"),
              type,
              row.cell("successor").isEmpty()
                  ? null
                  : known(row, row.cell("successor")).orElse(null),
              row.cell("to").isEmpty() ? null : period(row),
              List.of());
      if (actors.putIfAbsent(code.get(), actor) != null) {
        errors.add(row.at("the code " + code.get() + " is given twice"));
      }
    }
    return code;
  }

  /** The type that a row of the states names. */
  ActorType type(TableRow row) {
    return switch (row.cell("type")) {
      case "state" -> ActorType.STATE;
      case "territory" -> ActorType.TERRITORY;
      default -> {
        errors.add(row.at("the type must be state or territory, but is " + row.cell("type")));
        yield ActorType.STATE;
      }
    };
  }

  private Optional<ActorCode> code(TableRow row, String code) {
    try {
      return Optional.of(new ActorCode(code));
    } catch (IllegalArgumentException e) {
      errors.add(row.at("'" + code + "' is no actor code (2 to 16 capitals, digits, hyphens)"));
      return Optional.empty();
    }
  }

  /** A code that stands in the states, bodies or collectives; an error where it does not. */
  Optional<ActorCode> known(TableRow row, String text) {
    Optional<ActorCode> code = code(row, text);
    if (code.isPresent() && !actors.containsKey(code.get())) {
      errors.add(row.at("the code " + text + " is in none of the files of actors"));
      return Optional.empty();
    }
    return code;
  }

  /** The known codes of a cell; {@code -} stands for none. */
  List<ActorCode> listKnown(TableRow row, String column) {
    List<ActorCode> codes = new ArrayList<>();
    for (String text : row.list(column)) {
      if (!"-".equals(text)) {
        known(row, text).ifPresent(codes::add);
      }
    }
    return codes;
  }

  Period period(TableRow row) {
    try {
      return new Period(YearMonthDay.first(row.cell("from")), YearMonthDay.last(row.cell("to")));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      errors.add(row.at("no period: '" + row.cell("from") + "' to '" + row.cell("to") + "'"));
      return new Period(null, null);
    }
  }

  /** Makes two actors neighbours. */
  void addBorder(TableRow row) {
    Optional<ActorCode> a = known(row, row.cell("a"));
    Optional<ActorCode> b = known(row, row.cell("b"));
    @Nullable Direction direction = direction(row);
    if (a.isPresent() && b.isPresent() && direction != null) {
      addNeighbour(a.get(), new Neighbour(b.get(), direction));
      addNeighbour(b.get(), new Neighbour(a.get(), direction.opposite()));
    }
  }

  private @Nullable Direction direction(TableRow row) {
    try {
      return Direction.valueOf(row.cell("direction"));
    } catch (IllegalArgumentException e) {
      errors.add(row.at("the direction must be one of N, NE, E, SE, S, SW, W, NW"));
      return null;
    }
  }

  private void addNeighbour(ActorCode code, Neighbour neighbour) {
    actors.computeIfPresent(
        code,
        (c, actor) -> {
          List<Neighbour> all = new ArrayList<>(actor.neighbours());
          all.add(neighbour);
          return new Actor(c, actor.name(), actor.type(), actor.successor(), actor.existed(), all);
        });
  }
}
