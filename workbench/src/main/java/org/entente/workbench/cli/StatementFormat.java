package org.entente.workbench.cli;

import java.util.function.Consumer;
import org.entente.ledger.json.ContractJson;
import org.entente.model.Statement;

/** The forms in which {@code entente statements} prints. */
enum StatementFormat {
  /** One JSON object a line, for programs. */
  JSONL {
    @Override
    Consumer<Statement> printer(Lines lines, int width) {
      ContractJson json = new ContractJson();
      return statement -> lines.line(json.statement(statement));
    }
  },
  /** For spreadsheets. */
  CSV {
    @Override
    Consumer<Statement> printer(Lines lines, int width) {
      lines.line(String.join(",", StatementCsv.COLUMNS));
      return statement -> lines.line(StatementCsv.row(statement));
    }
  },
  /** For eyes. */
  TABLE {
    @Override
    Consumer<Statement> printer(Lines lines, int width) {
      return new StatementLines(lines, width);
    }
  };

  /** Writes what stands above the statements and gives what writes each of them. */
  abstract Consumer<Statement> printer(Lines lines, int width);
}
