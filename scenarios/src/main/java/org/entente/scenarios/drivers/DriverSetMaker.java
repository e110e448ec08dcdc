package org.entente.scenarios.drivers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a set together line by line and collects every mistake before it complains. */
final class DriverSetMaker {
  private static final int MOST_DRIVERS = 40;

  private record Open(Driver driver, List<Driver.State> states, String place) {}

  private final String file;
  private final List<String> mistakes = new ArrayList<>();
  private final Map<String, Open> drivers = new LinkedHashMap<>();
  private final List<Need> needs = new ArrayList<>();
  private final List<Judgement> judgements = new ArrayList<>();
  private final List<Effect> effects = new ArrayList<>();
  private final Set<List<Choice>> judged = new HashSet<>();
  private String name;
  private Roles roles = Roles.ORDER;
  private double drift;
  private @Nullable Ground driftGround;

  DriverSetMaker(String file) {
    this.file = file;
    this.name = file;
  }

  void line(String text, int number) {
    String place = file + ", line " + number;
    try {
      take(DriverLine.of(text, place));
    } catch (IllegalArgumentException e) {
      mistakes.add(place + ": " + e.getMessage());
    }
  }

  private void take(DriverLine line) {
    switch (line.keyword()) {
      case "set" -> name = line.text(0, "name of the set");
      case "roles" -> roles = role(line);
      case "drift" -> drift(line);
      case "needs" -> needs.add(EffectLine.need(line));
      case "driver" -> driver(line);
      case "state" -> state(line);
      case "judge" -> judge(line);
      case "effect" -> effects.add(EffectLine.read(line));
      default ->
          throw new IllegalArgumentException(
              "no line begins with \""
                  + line.keyword()
                  + "\"; write set, roles, drift, needs, driver, state, judge or effect, or # for a"
                  + " remark");
    }
  }

  private static Roles role(DriverLine line) {
    line.expect(1, 1, "roles order, or: roles flow");
    return Stream.of(Roles.values())
        .filter(role -> role.word().equals(line.words().get(0)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("roles are \"order\" or \"flow\""));
  }

  private void drift(DriverLine line) {
    line.expect(1, 1, "drift 0.08 | reason | source");
    Double value = DriverLine.span(line.words().get(0), "the drift").high();
    drift = value == null ? 0 : value;
    if (drift > 1) {
      throw new IllegalArgumentException(
          "a drift of " + drift + " a month leaves nothing to see; write 0 to 1");
    }
    driftGround = line.ground();
  }

  private void driver(DriverLine line) {
    line.expect(1, 1, "driver NAME | what it is");
    String id = DriverLine.id(line.words().get(0));
    Driver driver = new Driver(id, line.text(0, "label"), List.of());
    if (drivers.putIfAbsent(id, new Open(driver, new ArrayList<>(), line.place())) != null) {
      throw new IllegalArgumentException("the driver " + id + " stands there twice; rename one");
    }
  }

  private void state(DriverLine line) {
    line.expect(1, 1, "state DRIVER=STATE | what it is");
    Choice choice = DriverLine.choice(line.words().get(0));
    Open open = drivers.get(choice.driver());
    if (open == null) {
      throw new IllegalArgumentException(
          "no driver " + choice.driver() + " stands above; write its line first");
    }
    if (open.states().stream().anyMatch(state -> state.id().equals(choice.state()))) {
      throw new IllegalArgumentException(choice + " stands there twice; rename one");
    }
    open.states().add(new Driver.State(choice.state(), line.text(0, "label")));
  }

  private void judge(DriverLine line) {
    line.expect(4, 4, "judge DRIVER=STATE -> DRIVER=STATE +2 | reason | source");
    Choice from = DriverLine.choice(line.words().get(0));
    Choice to = DriverLine.choice(line.words().get(2));
    if (!line.words().get(1).equals("->")) {
      throw new IllegalArgumentException("between the two states there must be ->");
    }
    if (from.driver().equals(to.driver())) {
      throw new IllegalArgumentException("a driver does not act upon itself; name another");
    }
    if (!judged.add(List.of(from, to))) {
      throw new IllegalArgumentException(from + " -> " + to + " is judged twice; take one away");
    }
    judgements.add(new Judgement(from, to, DriverLine.judged(line.words().get(3)), line.ground()));
  }

  DriverSet make() {
    drivers.values().forEach(this::check);
    judgements.forEach(judgement -> check(judgement.from(), judgement.ground()));
    judgements.forEach(judgement -> check(judgement.to(), judgement.ground()));
    effects.forEach(effect -> check(effect.when(), effect.ground()));
    if (drivers.isEmpty() && mistakes.isEmpty()) {
      mistakes.add(file + ": holds no driver; write a line: driver NAME | what it is");
    }
    if (drivers.size() > MOST_DRIVERS) {
      mistakes.add(file + ": has more than " + MOST_DRIVERS + " drivers; leave some out");
    }
    if (!mistakes.isEmpty()) {
      throw new BadDriversException(mistakes);
    }
    Ground ground = driftGround;
    return new DriverSet(
        name,
        roles,
        drift,
        ground == null ? new Ground("the file gives none", Ground.ASSUMPTION, file) : ground,
        needs,
        drivers.values().stream()
            .map(open -> new Driver(open.driver().id(), open.driver().label(), open.states()))
            .toList(),
        judgements.stream().filter(judgement -> judgement.value() != 0).toList(),
        effects);
  }

  private void check(Open open) {
    if (open.states().size() < 2) {
      mistakes.add(
          open.place()
              + ": the driver "
              + open.driver().id()
              + " needs two states or more; write lines: state "
              + open.driver().id()
              + "=NAME | what it is");
    }
  }

  private void check(Choice choice, Ground ground) {
    Open open = drivers.get(choice.driver());
    if (open == null) {
      mistakes.add(
          ground.place()
              + ": no driver is called "
              + choice.driver()
              + "; there are "
              + String.join(", ", drivers.keySet()));
    } else if (open.states().stream().noneMatch(state -> state.id().equals(choice.state()))) {
      Driver known = new Driver(choice.driver(), "", open.states());
      mistakes.add(
          ground.place()
              + ": the driver "
              + choice.driver()
              + " has no state "
              + choice.state()
              + "; it has "
              + DriverSet.states(known));
    }
  }
}
