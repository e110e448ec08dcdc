package org.entente.ledger.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Tie;
import org.jdbi.v3.core.Handle;

/** Looks up how two states voted on the same roll calls. */
final class RollCalls {

  private record Row(int year, String source, JointVotes.Cell cell) {}

  private final Handle handle;

  RollCalls(Handle handle) {
    this.handle = handle;
  }

  /**
   * By year. Where two publishers' files hold the same year, the one counts in which the two voted
   * together more often, for the roll calls are the same under other numbers.
   */
  List<JointVotes> joint(Tie tie) {
    Map<Integer, Map<String, List<JointVotes.Cell>>> years = new LinkedHashMap<>();
    for (Row row : rows(tie)) {
      years
          .computeIfAbsent(row.year(), year -> new LinkedHashMap<>())
          .computeIfAbsent(row.source(), source -> new ArrayList<>())
          .add(row.cell());
    }
    List<JointVotes> joint = new ArrayList<>();
    years.forEach(
        (year, sources) -> {
          List<JointVotes> counts = new ArrayList<>();
          sources.forEach((source, cells) -> counts.add(new JointVotes(year, source, cells)));
          counts.sort((x, y) -> Integer.compare(y.bothVoted(), x.bothVoted()));
          joint.add(counts.get(0));
        });
    return joint;
  }

  private List<Row> rows(Tie tie) {
    return handle
        .createQuery(
            "SELECT r.year, r.source, x.vote AS a, y.vote AS b, count(*) AS n"
                + " FROM roll_call_vote x JOIN roll_call_vote y ON y.roll_call = x.roll_call"
                + " AND y.state = :b JOIN roll_call r ON r.number = x.roll_call"
                + " WHERE x.state = :a AND r.year IS NOT NULL"
                + " GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4")
        .bind("a", tie.a().code())
        .bind("b", tie.b().code())
        .map(
            (row, context) ->
                new Row(
                    row.getInt("year"),
                    row.getString("source"),
                    new JointVotes.Cell(
                        Vote.of(row.getInt("a")), Vote.of(row.getInt("b")), row.getInt("n"))))
        .list();
  }
}
