package org.entente.ledger.json;

import java.time.LocalDate;
import java.util.function.Function;
import org.entente.model.Dispute;
import org.entente.model.Entry;
import org.entente.model.Measure;
import org.entente.model.Origin;
import org.entente.model.Problem;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Turns values into the JSON of the contract, one object on one line, and reads it back.
 *
 * <p>Fields stand in the order of the contract and are all present; what is not known is {@code
 * null}. The same value gives the same bytes.
 */
public final class ContractJson {

  public String statement(Statement statement) {
    return JsonLine.of(statement, StatementJson::statement);
  }

  public String entry(Entry entry) {
    return JsonLine.of(entry, EntryJson::entry);
  }

  public String dispute(Dispute dispute) {
    return JsonLine.of(dispute, EntryJson::dispute);
  }

  public String origin(Origin origin) {
    return JsonLine.of(origin, EntryJson::origin);
  }

  public String measure(Measure measure) {
    return JsonLine.of(measure, MeasureJson::measure);
  }

  /**
   * A problem.
   *
   * @param met the day on which it was met, null where that is not kept
   */
  public String problem(Problem problem, @Nullable LocalDate met) {
    return JsonLine.of(
        problem,
        (line, p) ->
            line.object(
                () -> {
                  line.text("document", p.document());
                  line.text("place", p.place());
                  line.text("kind", p.kind());
                  line.text("severity", p.severity().word());
                  line.text("message", p.message());
                  line.value("date", met);
                }));
  }

  /** Reads a statement; throws an IllegalArgumentException that names the field at fault. */
  public Statement readStatement(String json) {
    return StatementReading.statement(JsonFields.parse(json));
  }

  /** Reads an entry whose evidence is looked up by the ids of its statements. */
  public Entry readEntry(String json, Function<String, Statement> statements) {
    return new EntryReading(statements).entry(JsonFields.parse(json));
  }

  /** Reads a dispute whose evidence is looked up by the ids of its statements. */
  public Dispute readDispute(String json, Function<String, Statement> statements) {
    return new EntryReading(statements).dispute(JsonFields.parse(json));
  }

  /** Reads an origin whose evidence is looked up by the ids of its statements. */
  public Origin readOrigin(String json, Function<String, Statement> statements) {
    return new EntryReading(statements).origin(JsonFields.parse(json));
  }
}
