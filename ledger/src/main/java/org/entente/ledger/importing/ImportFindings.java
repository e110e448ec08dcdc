package org.entente.ledger.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Problem.Severity;

/**
 * Collects what is wrong with a file while it is imported. Rows that do not fit are named by line,
 * up to {@value #NAMED} of them; a code that nobody knows is named once, with the lines that have
 * it.
 */
public final class ImportFindings {

  /** Rows of a file that are named one by one; a file with more has another fault. */
  static final int NAMED = 1000;

  private static final int LINES_OF_A_CODE = 5;

  private static final class Lines {
    private final List<Integer> first = new ArrayList<>();
    private int count;
  }

  private final List<ImportProblem> problems = new ArrayList<>();
  private final Map<String, Lines> codes = new LinkedHashMap<>();
  private final Map<String, Lines> notes = new LinkedHashMap<>();
  private String file;
  private int malformed;
  private int leftOut;

  public ImportFindings(String file) {
    this.file = file;
  }

  /** From here on lines are of this file. */
  public void in(String member) {
    settle();
    file = member;
  }

  /** A row that cannot be used. */
  public void malformedRow(int line, String message) {
    leftOut++;
    malformed++;
    if (malformed <= NAMED) {
      add("line " + line, "malformed-row", Severity.PARTIAL, message);
    }
  }

  /** A code that nobody knows; its row is left out. */
  public void unknownCode(int line, String scheme, String code) {
    leftOut++;
    count(
        codes,
        "The code \""
            + shown(code)
            + "\" ("
            + scheme
            + ") is not known, and its rows were left out. Look whether it is mistyped.",
        line);
  }

  /** A row that is left out on purpose, with the reason. */
  public void leftOut(int line, String why) {
    leftOut++;
    count(notes, why, line);
  }

  /** Something about a row that is taken nevertheless. */
  public void note(int line, String what) {
    count(notes, what, line);
  }

  /** Something about the whole file. */
  public void ofFile(String kind, Severity severity, String message) {
    add(null, kind, severity, message);
  }

  /** How many rows were left out so far. */
  public int leftOut() {
    return leftOut;
  }

  /** All problems, in the order of the file, codes after rows. */
  public List<ImportProblem> list() {
    settle();
    return List.copyOf(problems);
  }

  private void settle() {
    codes.forEach((text, at) -> add(at(at), "unknown-code", Severity.PARTIAL, text));
    notes.forEach((text, at) -> add(at(at), "left-out", Severity.NOTE, text));
    codes.clear();
    notes.clear();
    if (malformed > NAMED) {
      ofFile(
          "malformed-row",
          Severity.PARTIAL,
          (malformed - NAMED)
              + " more rows do not fit. Look whether the file is of the type that was named.");
    }
    malformed = 0;
  }

  private void add(
      @org.jspecify.annotations.Nullable String place,
      String kind,
      Severity severity,
      String message) {
    problems.add(new ImportProblem(file, place, kind, severity, message));
  }

  private static void count(Map<String, Lines> where, String text, int line) {
    Lines lines = where.computeIfAbsent(text, key -> new Lines());
    lines.count++;
    if (lines.first.size() < LINES_OF_A_CODE) {
      lines.first.add(line);
    }
  }

  private static String at(Lines lines) {
    String named =
        String.join(", ", lines.first.stream().map(line -> Integer.toString(line)).toList());
    int more = lines.count - lines.first.size();
    return (lines.count == 1 ? "line " : "lines ")
        + named
        + (more > 0 ? " and " + more + " more" : "");
  }

  /** A cell as it may stand in a message. */
  public static String shown(String cell) {
    String line = cell.strip().replaceAll("\\s+", " ");
    return line.length() <= 60 ? line : line.substring(0, 60) + "…";
  }
}
