package org.entente.distributed;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.entente.coding.Coder;
import org.entente.coding.Coding;
import org.entente.ledger.json.ContractJson;
import org.entente.model.Document;
import org.entente.model.Problem;
import org.entente.model.Statement;
import org.entente.reading.DocumentReader;
import org.entente.reading.DocumentSink;
import org.entente.reading.ReadingLimits;

/** What one process makes of sources, one document after the other. */
final class SingleProcess implements DocumentSink {

  private final ContractJson json = new ContractJson();
  private final Coder coder;
  final List<Document> documents = new ArrayList<>();
  final List<Statement> statements = new ArrayList<>();
  final List<String> problems = new ArrayList<>();

  private SingleProcess(Coder coder) {
    this.coder = coder;
  }

  static SingleProcess run(Coder coder, List<String> sources) {
    SingleProcess run = new SingleProcess(coder);
    new DocumentReader(ReadingLimits.DEFAULT).read(sources, InputStream.nullInputStream(), run);
    return run;
  }

  List<String> lines() {
    return statements.stream().map(json::statement).toList();
  }

  @Override
  public void document(Document document) {
    Coding coding = coder.code(document);
    documents.add(document);
    statements.addAll(coding.statements());
    coding.problems().forEach(this::problem);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(json.problem(problem, null));
  }
}
