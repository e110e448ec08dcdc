package org.entente.distributed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.entente.distributed.code.Runs;
import org.entente.distributed.code.Tables;
import org.entente.distributed.input.Files;
import org.entente.distributed.table.DocumentTable;
import org.entente.distributed.table.ProblemTable;
import org.entente.distributed.table.StatementTable;
import org.entente.ledger.json.ContractJson;
import org.entente.model.Document;

/** What stands in a folder of tables, in the order of reading. */
final class Read {

  private final ContractJson json = new ContractJson();
  private final Tables tables;
  private final List<String> runs;

  Read(SparkSession spark, Path folder) throws IOException {
    tables = new Tables(spark, folder.toUri().toString());
    runs = new Runs(Files.here(), folder.toUri().toString()).list();
  }

  List<String> statements() {
    return tables.statements(runs).orderBy("run", "position", "number").collectAsList().stream()
        .map(row -> json.statement(StatementTable.statement(row)))
        .toList();
  }

  List<Document> documents() {
    return tables.documents(runs).orderBy("run", "position").collectAsList().stream()
        .map(DocumentTable::document)
        .toList();
  }

  List<String> problems() {
    return tables.problems(runs).collectAsList().stream()
        .map(row -> json.problem(ProblemTable.problem(row), null))
        .toList();
  }
}
