package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.entente.ledger.decide.DecisionException;
import org.entente.model.Act;
import org.entente.model.Entry;
import org.entente.model.Ruling;
import org.entente.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever was decided, undone and redone, in whatever order: the ledger is as if the decisions
 * that are in force had been made one after the other and nothing else.
 */
class RandomDecisionsTest {
  private static final long SEED = 20_251_122L;
  private static final int RUNS = Integer.getInteger("entente.decisions.runs", 4);
  private static final int STEPS = 25;

  private final Path folder;

  RandomDecisionsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void onlyWhatIsInForceCounts() {
    int kept = 0;
    int refused = 0;
    for (int run = 0; run < RUNS; run++) {
      long seed = SEED + run;
      Random random = new Random(seed);
      List<String> inForce = new ArrayList<>();
      String after;
      try (Ledger ledger = RulingCase.open(folder.resolve(run + "-a"))) {
        for (int step = 0; step < STEPS; step++) {
          try {
            step(ledger, random);
            kept++;
          } catch (DecisionException e) {
            refused++;
          }
        }
        after = RulingCase.printed(ledger);
        List<String> ids =
            ledger.decisions().list().stream()
                .filter(d -> d.state() == DecisionState.State.IN_FORCE)
                .map(d -> d.decision().id())
                .toList();
        List<String> log = new ArrayList<>();
        ledger.decisions().export(log::add);
        for (String line : log) {
          if (line.contains("\"act\":\"decide\"")
              && ids.stream().anyMatch(id -> line.startsWith("{\"id\":\"" + id))) {
            inForce.add(line);
          }
        }
        ledger.reconcile();
        assertThat(RulingCase.printed(ledger))
            .as("seed %d, reconciled again", seed)
            .isEqualTo(after);
      }
      try (Ledger fresh = RulingCase.open(folder.resolve(run + "-b"))) {
        assertThat(fresh.decisions().replay(inForce))
            .as("seed %d", seed)
            .allMatch(line -> line.outcome() == ReplayedLine.Outcome.APPLIED);
        assertThat(RulingCase.printed(fresh)).as("seed %d", seed).isEqualTo(after);
      }
      assertThat(new LedgerCheck(folder.resolve(run + "-a")).run().findings())
          .as("seed %d", seed)
          .isEmpty();
    }
    assertThat(kept).as("kept, seed %d", SEED).isGreaterThan(RUNS * STEPS / 2);
    assertThat(refused).as("refused for a clash, seed %d", SEED).isPositive();
  }

  private static void step(Ledger ledger, Random random) {
    Decisions decisions = ledger.decisions();
    List<DecisionState> made = decisions.list();
    int what = random.nextInt(10);
    if (what < 3 && !made.isEmpty()) {
      Act done = decisions.undo(any(made, random).decision().id(), "Ana", "");
      assertThat(done.kind()).isEqualTo(Act.Kind.UNDO);
    } else if (what < 5 && !made.isEmpty()) {
      decisions.redo(any(made, random).decision().id(), "Ben", "");
    } else {
      decisions.decide(ruling(ledger, random), "Ana", "step");
    }
  }

  private static Function<RulingMaker, Ruling> ruling(Ledger ledger, Random random) {
    String statement = any(List.of("s-given", "s-visit", "s-counted", "s-units"), random);
    List<Entry> entries = ledger.entries();
    Entry entry = any(entries, random);
    Entry other = any(entries, random);
    Statement member = any(entry.statements(), random).statement();
    String actor = any(List.of("ROU", "UKR", "MDA"), random);
    return switch (random.nextInt(9)) {
      case 0 -> m -> m.accept(statement);
      case 1 -> m -> m.reject(statement);
      case 2 -> m -> m.correct(statement, Map.of("to", "[\"" + actor + "\"]"));
      case 3 -> m -> m.correct(statement, Map.of("modality", "\"planned\""));
      case 4 -> m -> m.merge(List.of(entry.id(), other.id()));
      case 5 -> m -> m.split(entry.id(), List.of(member.id()));
      case 6 -> m -> m.grade("second", "B");
      case 7 -> m -> m.reject(entry.id());
      default -> m -> m.grade(entry.id(), "3");
    };
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
