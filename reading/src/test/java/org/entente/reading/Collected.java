package org.entente.reading;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Document;
import org.entente.model.Problem;

/** A sink that keeps what it is given. */
final class Collected implements DocumentSink {

  final List<Document> documents = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();

  static Collected read(Path... sources) {
    return read(ReadingLimits.DEFAULT, sources);
  }

  static Collected read(ReadingLimits limits, Path... sources) {
    Collected sink = new Collected();
    List<String> names = Stream.of(sources).map(Path::toString).toList();
    new DocumentReader(limits).read(names, InputStream.nullInputStream(), sink);
    return sink;
  }

  static Collected readInput(ReadingLimits limits, InputStream input) {
    Collected sink = new Collected();
    new DocumentReader(limits).read(List.of("-"), input, sink);
    return sink;
  }

  static Collected readInput(String input) {
    return readInput(
        ReadingLimits.DEFAULT, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public void document(Document document) {
    documents.add(document);
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  /** The one document; fails with the problems where there is not exactly one. */
  Document only() {
    if (documents.size() != 1) {
      throw new AssertionError(documents.size() + " documents, problems " + problems);
    }
    return documents.get(0);
  }

  List<String> ids() {
    return documents.stream().map(Document::id).toList();
  }

  List<String> kinds() {
    return problems.stream().map(Problem::kind).toList();
  }

  Problem problem(String kind) {
    return problems.stream()
        .filter(p -> p.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No problem " + kind + " among " + problems));
  }
}
