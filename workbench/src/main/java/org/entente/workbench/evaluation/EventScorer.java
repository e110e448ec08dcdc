package org.entente.workbench.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Statement;

/**
 * Compares coded events with marked ones, sentence by sentence. Only sentences with an event
 * between two different states are asked; in all others what is coded is a false alarm. The rules
 * are those of the scorer that the marked sentences come with.
 */
final class EventScorer {

  private static final String NO_PAIR = "no event between two states";

  /** Of what kind an agreement is. */
  private enum Level {
    TRIPLE,
    QUAD,
    PAIR;

    boolean holds(Triple triple, MarkedSentence.MarkedEvent marked) {
      return switch (this) {
        case TRIPLE -> triple.hasTypeOf(marked);
        case QUAD -> triple.hasQuadOf(marked);
        case PAIR -> true;
      };
    }
  }

  /** A sentence as it is asked; one text may stand in several rows. */
  private static final class Asked {
    private final String text;
    private final List<MarkedSentence.MarkedEvent> events = new ArrayList<>();
    private final Set<Triple> coded = new LinkedHashSet<>();
    private final Map<Statement, Set<Triple>> statements = new LinkedHashMap<>();

    Asked(String text) {
      this.text = text;
    }
  }

  private final SameState states = SameState.load();
  private final Map<String, Asked> byText = new LinkedHashMap<>();
  private final Map<String, List<MarkedSentence>> quiet;
  private final Map<String, List<Statement>> coded = new HashMap<>();
  private final Map<Level, Integer> hit = new EnumMap<>(Level.class);
  private final Map<Level, Integer> ok = new EnumMap<>(Level.class);
  private final List<Miss> missed = new ArrayList<>();
  private final List<Miss> wrong = new ArrayList<>();
  private final List<Verdict> verdicts = new ArrayList<>();
  private final List<MarkedSentence> sentences;
  private int gold;
  private int made;
  private int falseAlarms;
  private int quietSentences;

  /**
   * A scorer of these sentences.
   *
   * @param sentences those of files in which events are marked
   * @param quiet by file, those of files in which none is
   */
  EventScorer(List<MarkedSentence> sentences, Map<String, List<MarkedSentence>> quiet) {
    this.sentences = List.copyOf(sentences);
    this.quiet = quiet;
  }

  /** Takes what was coded in one sentence. */
  void add(String document, List<Statement> statements) {
    coded.computeIfAbsent(document, d -> new ArrayList<>()).addAll(statements);
  }

  /** Compares; to be called once, when everything has been added. */
  EventScore score() {
    for (MarkedSentence sentence : sentences) {
      Asked asked = byText.computeIfAbsent(sentence.text(), Asked::new);
      asked.events.addAll(sentence.events());
      take(sentence, asked);
    }
    byText.values().forEach(this::compare);
    List<EventScore.Alarms> alarms = new ArrayList<>();
    alarms.add(new EventScore.Alarms(NO_PAIR, falseAlarms, quietSentences));
    quiet.forEach((file, rows) -> alarms.add(alarms(file, rows)));
    return new EventScore(
        gold,
        made,
        rates(Level.TRIPLE),
        rates(Level.QUAD),
        rates(Level.PAIR),
        alarms,
        missed,
        wrong,
        verdicts);
  }

  private void take(MarkedSentence sentence, Asked asked) {
    for (Statement statement : coded.getOrDefault(sentence.id(), List.of())) {
      Set<Triple> triples = Triple.of(statement, states);
      if (!triples.isEmpty()) {
        asked.coded.addAll(triples);
        asked.statements.put(statement, triples);
      }
    }
  }

  private EventScore.Alarms alarms(String file, List<MarkedSentence> rows) {
    int alarms = 0;
    for (MarkedSentence row : rows) {
      Asked asked = new Asked(row.text());
      take(row, asked);
      alarms += asked.coded.isEmpty() ? 0 : 1;
      asked.statements.keySet().forEach(s -> verdicts.add(Verdict.of(s, false)));
    }
    return new EventScore.Alarms(file, alarms, rows.size());
  }

  private void compare(Asked asked) {
    List<MarkedSentence.MarkedEvent> marked =
        asked.events.stream().filter(MarkedSentence.MarkedEvent::isAsked).toList();
    if (marked.isEmpty()) {
      quietSentences++;
      falseAlarms += asked.coded.isEmpty() ? 0 : 1;
      asked
          .statements
          .keySet()
          .forEach(s -> verdicts.add(new Verdict(s, Verdict.Outcome.UNMARKED)));
      return;
    }
    Set<Triple> system = new LinkedHashSet<>(asked.coded);
    system.removeIf(triple -> triple.isEcho(asked.coded));
    gold += marked.size();
    made += system.size();
    for (MarkedSentence.MarkedEvent event : marked) {
      boolean right = count(hit, level -> agrees(system, asked, event, level));
      if (!right) {
        missed.add(new Miss("", describe(event), "", asked.text));
      }
    }
    for (Triple triple : system) {
      if (!count(ok, level -> isRight(triple, asked, marked, level))) {
        wrong.add(new Miss("", triple.toString(), ruleOf(triple, asked), asked.text));
      }
    }
    judge(asked, marked);
  }

  /** Counts on every level; whether the strictest holds. */
  private static boolean count(
      Map<Level, Integer> counts, java.util.function.Predicate<Level> holds) {
    for (Level level : Level.values()) {
      counts.merge(level, holds.test(level) ? 1 : 0, Integer::sum);
    }
    return holds.test(Level.TRIPLE);
  }

  private static boolean agrees(
      Set<Triple> system, Asked asked, MarkedSentence.MarkedEvent event, Level level) {
    return system.stream().anyMatch(t -> agrees(t, asked, event, level));
  }

  private static boolean isRight(
      Triple triple, Asked asked, List<MarkedSentence.MarkedEvent> marked, Level level) {
    return marked.stream().anyMatch(event -> agrees(triple, asked, event, level));
  }

  private static boolean agrees(
      Triple triple, Asked asked, MarkedSentence.MarkedEvent event, Level level) {
    boolean codedBothWays = triple.isMutual() && asked.coded.contains(triple.reversed());
    return triple.joins(event, codedBothWays) && level.holds(triple, event);
  }

  /** A statement is right where at least half of what it tells is. */
  private void judge(Asked asked, List<MarkedSentence.MarkedEvent> marked) {
    asked.statements.forEach(
        (statement, triples) -> {
          long right =
              triples.stream().filter(t -> isRight(t, asked, marked, Level.TRIPLE)).count();
          verdicts.add(Verdict.of(statement, 2 * right >= triples.size()));
        });
  }

  private static String ruleOf(Triple triple, Asked asked) {
    return asked.statements.entrySet().stream()
        .filter(e -> e.getValue().contains(triple))
        .map(e -> e.getKey().rule())
        .findFirst()
        .orElse("");
  }

  private static String describe(MarkedSentence.MarkedEvent event) {
    List<String> types = event.types().stream().map(Enum::name).sorted().toList();
    return event.from() + " " + String.join("|", types) + " " + event.to();
  }

  private Rates rates(Level level) {
    return Rates.of(ok.getOrDefault(level, 0), made, hit.getOrDefault(level, 0), gold);
  }
}
