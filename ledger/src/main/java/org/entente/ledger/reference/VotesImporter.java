package org.entente.ledger.reference;

import java.util.List;
import java.util.Optional;
import org.entente.ledger.importing.Batch;
import org.entente.ledger.importing.ImportFindings;
import org.entente.ledger.importing.StateCodes;
import org.entente.ledger.importing.StateCodes.Meaning;
import org.entente.model.ActorCode;
import org.jdbi.v3.core.Handle;

/** Takes rows of votes, one a roll call and state, or rows of roll calls alone. */
final class VotesImporter implements TableImporter {

  /**
   * The year by which codes of states are understood where a file gives none: of the first votes.
   */
  private static final int FIRST_VOTES = 1946;

  private final RollCallWriter rollCalls;
  private final StateColumns state;
  private final int vote;
  private final boolean votes;
  private final long file;
  private final ImportFindings findings;
  private final Batch batch;

  VotesImporter(
      Layout layout,
      Header header,
      StateCodes codes,
      Handle handle,
      long file,
      ImportFindings findings) {
    this.rollCalls = new RollCallWriter(handle, layout, header);
    this.state = new StateColumns(layout.list("state"), header, codes);
    this.vote = header.place(layout.parts("vote"));
    this.votes = layout.kind() == Layout.Kind.VOTES;
    this.file = file;
    this.findings = findings;
    this.batch =
        new Batch(
            handle,
            "INSERT OR REPLACE INTO roll_call_vote (state, roll_call, vote, file, line)"
                + " VALUES (?, ?, ?, ?, ?)");
  }

  @Override
  public boolean take(int line, List<String> cells) {
    Long rollCall = rollCalls.number(cells);
    if (rollCall == null) {
      findings.malformedRow(line, "This row names no roll call.");
      return false;
    }
    return !votes || takeVote(line, cells, rollCall);
  }

  private boolean takeVote(int line, List<String> cells, long rollCall) {
    String cell = vote < cells.size() ? cells.get(vote) : "";
    Optional<Vote> cast = Vote.find(cell);
    if (cast.isEmpty()) {
      findings.malformedRow(line, "\"" + ImportFindings.shown(cell) + "\" is no vote.");
      return false;
    }
    int year = rollCalls.findYear(cells).orElse(FIRST_VOTES);
    ActorCode who = state.find(cells, year, line, findings).map(Meaning::actor).orElse(null);
    if (who == null) {
      return false;
    }
    batch.text(who.code()).whole(rollCall).whole(cast.get().number()).whole(file).whole(line).add();
    return true;
  }

  @Override
  public void close() {
    batch.close();
  }
}
