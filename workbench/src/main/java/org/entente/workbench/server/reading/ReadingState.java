package org.entente.workbench.server.reading;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.entente.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * How far a reading is.
 *
 * @param id by which it is asked for
 * @param phase waiting, running, done, stopped or failed
 * @param files names of what is read
 * @param documents documents done with
 * @param known of them those that the ledger held already
 * @param statements statements found
 * @param bytesDone bytes behind us
 * @param bytesTotal bytes in all, 0 where unknown
 * @param stage what is done just now, or null
 * @param problems the first problems
 * @param problemCount how many there were
 * @param began when it was asked for
 * @param ended when it ended, or null
 * @param failure why it failed, or null
 */
public record ReadingState(
    String id,
    Phase phase,
    List<String> files,
    int documents,
    int known,
    long statements,
    long bytesDone,
    long bytesTotal,
    @Nullable String stage,
    List<Problem> problems,
    int problemCount,
    Instant began,
    @Nullable Instant ended,
    @Nullable String failure) {

  /** Where in its life a reading is. */
  public enum Phase {
    WAITING,
    RUNNING,
    DONE,
    STOPPED,
    FAILED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    public boolean isOver() {
      return this == DONE || this == STOPPED || this == FAILED;
    }
  }

  public ReadingState {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }
}
