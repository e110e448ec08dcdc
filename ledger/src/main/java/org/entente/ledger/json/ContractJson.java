package org.entente.ledger.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.model.Act;
import org.entente.model.Anchor;
import org.entente.model.Decision;
import org.entente.model.Dispute;
import org.entente.model.Entry;
import org.entente.model.Measure;
import org.entente.model.Origin;
import org.entente.model.Problem;
import org.entente.model.Span;
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

  /** A line of the log of decisions. */
  public String act(Act act) {
    return JsonLine.of(act, ActJson::act);
  }

  /**
   * A decision in few words, as it is listed.
   *
   * @param state how it stands
   * @param lost how many of its statements are not found any more
   */
  public String listed(Decision decision, String state, int lost) {
    return JsonLine.of(decision, (line, d) -> ActJson.listed(line, d, state, lost));
  }

  /** A passage of a document that is no statement. */
  public String passage(String document, Span span, String quote) {
    return JsonLine.of(
        span,
        (line, s) ->
            line.object(
                () -> {
                  line.nothing("id");
                  line.text("document", document);
                  line.optional("span", s, StatementJson::span);
                  line.text("quote", quote);
                }));
  }

  /** What a line of the log of decisions holds besides its id; ids follow from it. */
  public String content(Act act) {
    return JsonLine.of(act, ActJson::content);
  }

  /** Reads a line of the log; throws an IllegalArgumentException that names the field at fault. */
  public Act readAct(String json) {
    return ActReading.act(JsonFields.parse(json));
  }

  public String anchor(Anchor anchor) {
    return JsonLine.of(anchor, ActJson::anchor);
  }

  public Anchor readAnchor(String json) {
    return ActReading.anchor(JsonFields.parse(json));
  }

  /**
   * The statement with some slots replaced.
   *
   * @param slots values by name of the field, as JSON of the contract
   * @throws IllegalArgumentException that names the field at fault
   */
  public Statement with(Statement statement, Map<String, String> slots) {
    return readStatement(JsonFields.parse(statement(statement)).with(slots));
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

  /** Reads of a dispute only the ids of the entries that it touches. */
  public List<String> readEntriesOf(String dispute) {
    return JsonFields.parse(dispute).list("members", member -> member.text("entry"));
  }

  /** Reads an origin whose evidence is looked up by the ids of its statements. */
  public Origin readOrigin(String json, Function<String, Statement> statements) {
    return new EntryReading(statements).origin(JsonFields.parse(json));
  }
}
