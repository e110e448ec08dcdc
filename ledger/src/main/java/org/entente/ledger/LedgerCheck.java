package org.entente.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Document;
import org.entente.model.Statement;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Checks a whole ledger: the file itself, what refers to what, that every quote is the stored text
 * at its place to the letter, and that the index of words covers what is there.
 *
 * <p>Nothing is changed. May throw {@link LedgerException} where the file cannot be opened at all.
 */
public final class LedgerCheck {

  /**
   * What was checked and what was found.
   *
   * @param documents number of documents looked at
   * @param statements number of statements whose quotes were compared
   * @param findings what is wrong, one sentence each; empty for a sound ledger
   */
  public record Outcome(int documents, int statements, List<String> findings) {
    public Outcome {
      findings = List.copyOf(findings);
    }

    public boolean isSound() {
      return findings.isEmpty();
    }
  }

  private final LedgerFile file;

  public LedgerCheck(Path file) {
    this.file = new LedgerFile(file.toAbsolutePath().normalize());
  }

  /** Goes through everything; takes about as long as reading the whole file. */
  public Outcome run() {
    Jdbi database = file.openToRead();
    return file.guard(() -> database.inTransaction(LedgerCheck::check));
  }

  private static Outcome check(Handle handle) {
    List<String> findings = new ArrayList<>(ofTheFile(handle));
    if (!findings.isEmpty()) {
      return new Outcome(0, 0, findings);
    }
    findings.addAll(ofTheWords(handle, "statement"));
    findings.addAll(ofTheWords(handle, "document"));
    findings.addAll(ofTheFacts(handle));
    findings.addAll(ofTheResults(handle));
    findings.addAll(ofTheDecisions(handle));
    Quotes quotes = new Quotes(handle, findings);
    new StatementRows(new SearchRows()).each(handle, quotes::check);
    int documents = handle.createQuery("SELECT count(*) FROM document").mapTo(int.class).one();
    return new Outcome(documents, quotes.checked, findings);
  }

  private static List<String> ofTheFile(Handle handle) {
    List<String> findings = new ArrayList<>();
    handle
        .createQuery("PRAGMA integrity_check")
        .mapTo(String.class)
        .filter(line -> !line.equals("ok"))
        .forEach(line -> findings.add("The file is damaged: " + line + "."));
    handle
        .createQuery("PRAGMA foreign_key_check")
        .map(
            (row, context) ->
                "Row "
                    + row.getString(2)
                    + " of table "
                    + row.getString(1)
                    + " refers to a row of table "
                    + row.getString(3)
                    + " that is not there.")
        .forEach(findings::add);
    return findings;
  }

  private static List<String> ofTheWords(Handle handle, String table) {
    int missing = difference(handle, "number FROM " + table, "rowid FROM " + table + "_words");
    int left = difference(handle, "rowid FROM " + table + "_words", "number FROM " + table);
    List<String> findings = new ArrayList<>();
    if (missing > 0) {
      findings.add("The index of words lacks " + missing + " rows of table " + table + ".");
    }
    if (left > 0) {
      findings.add("The index of words has " + left + " rows that table " + table + " has not.");
    }
    return findings;
  }

  private static List<String> ofTheFacts(Handle handle) {
    int missing = difference(handle, "number FROM statement", "number FROM statement_facts");
    int left = difference(handle, "number FROM statement_facts", "number FROM statement");
    return missing + left > 0
        ? List.of(
            "What is searched for besides words lacks "
                + missing
                + " statements and has "
                + left
                + " that are not there.")
        : List.of();
  }

  /** Decisions must be readable, and mean statements that are there. */
  private static List<String> ofTheDecisions(Handle handle) {
    List<String> findings = new ArrayList<>();
    int lost =
        difference(
            handle, "statement FROM anchor WHERE statement IS NOT NULL", "id FROM statement");
    if (lost > 0) {
      findings.add("Decisions mean " + lost + " statements that are not there.");
    }
    int astray = difference(handle, "decision FROM decision", "id FROM decision");
    if (astray > 0) {
      findings.add("The log of decisions undoes " + astray + " decisions that it does not hold.");
    }
    try {
      new DecisionRows().list(handle);
    } catch (IllegalArgumentException e) {
      findings.add("The log of decisions has a line that cannot be read: " + e.getMessage() + ".");
    }
    return findings;
  }

  private static List<String> ofTheResults(Handle handle) {
    int lost = difference(handle, "statement FROM entry_statement", "id FROM statement");
    boolean current = new ResultRows().areCurrent(handle);
    return current && lost > 0
        ? List.of("Entries rest on " + lost + " statements that are not there.")
        : List.of();
  }

  private static int difference(Handle handle, String these, String those) {
    return handle
        .createQuery("SELECT count(*) FROM (SELECT " + these + " EXCEPT SELECT " + those + ")")
        .mapTo(int.class)
        .one();
  }

  /** Compares quotes with texts, one text at a time; statements come by document. */
  private static final class Quotes {
    private final Handle handle;
    private final List<String> findings;
    private final DocumentRows documents = new DocumentRows();
    private @Nullable Document current;
    private int checked;

    Quotes(Handle handle, List<String> findings) {
      this.handle = handle;
      this.findings = findings;
    }

    void check(Statement statement) {
      checked++;
      Document document = current;
      if (document == null || !document.id().equals(statement.document())) {
        document = documents.find(handle, statement.document()).orElse(null);
        current = document;
      }
      String who = "Statement " + statement.id() + " of document " + statement.document();
      if (document == null) {
        findings.add(who + " has no document.");
      } else if (!holds(document.text(), statement)) {
        findings.add(
            who
                + " quotes what the stored text does not hold at "
                + statement.span().start()
                + "–"
                + statement.span().end()
                + ".");
      }
    }

    private static boolean holds(String text, Statement statement) {
      return statement.span().end() <= text.length()
          && text.substring(statement.span().start(), statement.span().end())
              .equals(statement.quote());
    }
  }
}
