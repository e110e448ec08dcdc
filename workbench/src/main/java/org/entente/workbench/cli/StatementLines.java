package org.entente.workbench.cli;

import java.util.function.Consumer;
import org.entente.model.Modality;
import org.entente.model.Polarity;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Statements for eyes, as they come: under the name of each document one line for what is said and
 * one for the words that say it.
 */
final class StatementLines implements Consumer<Statement> {

  private final Lines lines;
  private final int width;
  private @Nullable String document;

  StatementLines(Lines lines, int width) {
    this.lines = lines;
    this.width = width;
  }

  @Override
  public void accept(Statement statement) {
    if (!statement.document().equals(document)) {
      if (document != null) {
        lines.line("");
      }
      document = statement.document();
      lines.line(document);
    }
    StringBuilder said = new StringBuilder("  ");
    said.append(String.format("%-11s", statement.kind().word()));
    said.append(Plain.sides(statement.from(), statement.to()));
    add(said, statement.item() == null ? "" : statement.item().text());
    add(said, Plain.amount(statement));
    add(said, statement.time() == null ? "" : Plain.period(statement.time().period()));
    add(said, statement.modality() == Modality.ASSERTED ? "" : statement.modality().word());
    add(said, statement.polarity() == Polarity.NEGATED ? "not so" : "");
    add(
        said,
        statement.attribution() == null ? "" : "according to " + statement.attribution().text());
    lines.line(said.toString().replaceAll("\\s*\\R\\s*", " "));
    String quote = statement.quote().strip().replaceAll("\\s+", " ");
    int room = Math.max(20, width - statement.id().length() - 10);
    lines.line("    " + statement.id() + "  “" + TextTable.cut(quote, room) + "”");
  }

  private static void add(StringBuilder said, String part) {
    if (!part.isEmpty()) {
      said.append(" · ").append(part);
    }
  }
}
