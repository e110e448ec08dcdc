package org.entente.workbench.cli;

import org.entente.model.Amount;
import org.entente.model.Entry;
import org.entente.model.Statement;

/** Prints how an entry came about: its statements, their origins, its figure and its standing. */
final class EntryExplanation {

  private final Lines lines;

  EntryExplanation(Lines lines) {
    this.lines = lines;
  }

  void print(Entry entry) {
    field("entry", entry.id());
    field("kind", entry.kind().word() + ", " + entry.channel().word());
    field("sides", Plain.sides(entry.from(), entry.to()));
    if (entry.item() != null) {
      field("item", entry.item().text());
    }
    if (entry.amount() != null) {
      print(entry.amount());
    }
    field("period", entry.period() == null ? "undated" : Plain.period(entry.period()));
    field("standing", entry.standing().word() + ". " + entry.reason());
    field("grade", entry.grade() + " (best source, corroboration)");
    if (entry.partOf() != null) {
      field("part of", entry.partOf());
    }
    lines.line("statements");
    for (Entry.Member member : entry.statements()) {
      print(member);
    }
  }

  private void print(Amount amount) {
    String pooled =
        amount.whyNotPooled() == null
            ? "pooled, middle " + Plain.range(amount.mid(), amount.mid())
            : "not pooled: " + amount.whyNotPooled();
    field("figure", Plain.amount(amount) + " (" + pooled + ")");
    for (Amount.Part part : amount.parts()) {
      String date = part.date() == null ? "undated" : part.date().toString();
      field("", part.origin() + ": " + Plain.range(part.low(), part.high()) + ", " + date);
    }
  }

  private void print(Entry.Member member) {
    Statement statement = member.statement();
    lines.line(
        "  "
            + statement.id()
            + "  "
            + statement.document()
            + ", origin "
            + member.origin()
            + ", "
            + member.stance().word()
            + ", grade "
            + member.grade());
    lines.line("    “" + statement.quote().strip().replaceAll("\\s+", " ") + "”");
  }

  private void field(String name, String value) {
    lines.line(String.format("%-12s %s", name, value.replaceAll("\\s*\\R\\s*", " ")));
  }
}
