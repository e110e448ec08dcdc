package org.entente.workbench.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.ledger.events.EventDay;

/**
 * The months, weeks or days that the imported files of a source cover without a gap. Files of
 * events hold strays (a report of today that speaks of last year), so a step counts as covered only
 * if the source has in it, for all pairs, at least a tenth of what it has in the step of its median
 * event.
 *
 * @param source {@code gdelt1}, {@code gdelt2} or {@code icews}
 * @param step length of a step
 * @param begins first days of the steps, of the run that holds the most events
 * @param events of all pairs in them
 */
public record Coverage(String source, Step step, List<LocalDate> begins, long events) {
  private static final int SHARE = 10;

  public Coverage {
    begins = List.copyOf(begins);
  }

  /** "2018-08 to 2018-10 (3 months)". */
  public String words() {
    if (begins.isEmpty()) {
      return "nothing";
    }
    String first = step.label(begins.get(0));
    String last = step.label(begins.get(begins.size() - 1));
    String length = begins.size() + " " + step.word() + (begins.size() == 1 ? "" : "s");
    return first.equals(last)
        ? first + " (1 " + step.word() + ")"
        : first + " to " + last + " (" + length + ")";
  }

  static Coverage of(String source, Step step, List<EventDay> days) {
    Map<LocalDate, Long> counts = new TreeMap<>();
    for (EventDay day : days) {
      if (day.source().equals(source)) {
        counts.merge(step.begin(day.day()), (long) day.count(), Long::sum);
      }
    }
    long enough = Math.max(1, usual(counts) / SHARE);
    List<LocalDate> best = List.of();
    List<LocalDate> run = new ArrayList<>();
    long most = 0;
    long events = 0;
    for (Map.Entry<LocalDate, Long> entry : counts.entrySet()) {
      if (entry.getValue() < enough) {
        continue;
      }
      if (!run.isEmpty() && !step.next(run.get(run.size() - 1)).equals(entry.getKey())) {
        run = new ArrayList<>();
        events = 0;
      }
      run.add(entry.getKey());
      events += entry.getValue();
      if (events > most) {
        most = events;
        best = List.copyOf(run);
      }
    }
    return new Coverage(source, step, best, most);
  }

  /** What the step holds in which the median event lies. */
  private static long usual(Map<LocalDate, Long> counts) {
    List<Long> sizes = counts.values().stream().sorted().toList();
    long total = sizes.stream().mapToLong(Long::longValue).sum();
    long sum = 0;
    for (long size : sizes) {
      sum += size;
      if (2 * sum >= total) {
        return size;
      }
    }
    return 0;
  }
}
