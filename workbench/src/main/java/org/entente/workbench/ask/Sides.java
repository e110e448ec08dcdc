package org.entente.workbench.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.coding.actors.ActorLexicon;
import org.entente.coding.actors.ActorMention;
import org.entente.model.ActorCode;
import org.entente.model.Statement;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked about.
 *
 * @param from givers or doers
 * @param to receivers or targets
 * @param among those of whom the question does not say which
 */
record Sides(List<ActorCode> from, List<ActorCode> to, List<ActorCode> among) {

  Sides {
    from = List.copyOf(from);
    to = List.copyOf(to);
    among = List.copyOf(among);
  }

  /** As the coder reads them; who stands for the one asked for is left open. */
  static Sides of(Statement statement, ActorCode somebody) {
    List<ActorCode> from = new ArrayList<>(statement.from());
    List<ActorCode> to = new ArrayList<>(statement.to());
    from.remove(somebody);
    to.remove(somebody);
    if (from.equals(to)) {
      return new Sides(List.of(), List.of(), from);
    }
    return new Sides(from, to, List.of());
  }

  /** By the preposition before each name. */
  static Sides spoken(String text, ActorLexicon actors) {
    List<ActorCode> from = new ArrayList<>();
    List<ActorCode> to = new ArrayList<>();
    List<ActorCode> among = new ArrayList<>();
    for (ActorMention mention : actors.find(text, null)) {
      String before = text.substring(0, mention.span().start()).strip().toLowerCase(Locale.ROOT);
      String word = before.substring(before.lastIndexOf(' ') + 1);
      List<ActorCode> side =
          switch (word) {
            case "to", "for", "on", "against" -> to;
            case "from", "by" -> from;
            default -> among;
          };
      mention.codes().stream().filter(code -> !side.contains(code)).forEach(side::add);
    }
    return new Sides(from, to, among);
  }

  /** The sides as entries of a topic have them, with the assumed tie where nobody is named. */
  Sides fitted(Topic topic, @Nullable Tie assumed) {
    List<ActorCode> all = all();
    boolean nobody = all.isEmpty() && assumed != null;
    List<ActorCode> both = assumed == null ? List.of() : List.of(assumed.a(), assumed.b());
    return switch (topic) {
      case RISKS, BENEFITS ->
          nobody || !assumedBoth(both)
              ? new Sides(List.of(), bearer(), List.of())
              : new Sides(List.of(), List.of(), List.of());
      case CASUALTIES -> new Sides(first(all), List.of(), List.of());
      case SANCTIONS ->
          from.isEmpty() && to.isEmpty() && all.size() == 1
              ? new Sides(List.of(), all, List.of())
              : this;
      case ALLIANCE, AGREEMENTS, MEETINGS, BALANCE ->
          new Sides(List.of(), List.of(), assumed == null ? all : both);
      case FORECASTS, DISPUTES -> new Sides(List.of(), List.of(), nobody ? both : all);
      default -> completed(both);
    };
  }

  /** A tie that is assumed adds its other side to the one that is named. */
  private Sides completed(List<ActorCode> both) {
    if (both.isEmpty()) {
      return this;
    }
    if (from.isEmpty() && to.isEmpty()) {
      return new Sides(from, to, both);
    }
    List<ActorCode> others = both.stream().filter(code -> !all().contains(code)).toList();
    return new Sides(from.isEmpty() ? others : from, to.isEmpty() ? others : to, among);
  }

  /** Whether the question itself is about both sides alike. */
  private boolean assumedBoth(List<ActorCode> both) {
    return !both.isEmpty() && all().containsAll(both);
  }

  /** Who bears it: the one behind "for" or "to", else the first that is named. */
  private List<ActorCode> bearer() {
    return to.isEmpty() ? first(among.isEmpty() ? from : among) : first(to);
  }

  private static List<ActorCode> first(List<ActorCode> actors) {
    return actors.isEmpty() ? List.of() : actors.subList(0, 1);
  }

  private List<ActorCode> all() {
    List<ActorCode> all = new ArrayList<>(among);
    from.stream().filter(code -> !all.contains(code)).forEach(all::add);
    to.stream().filter(code -> !all.contains(code)).forEach(all::add);
    return all;
  }
}
