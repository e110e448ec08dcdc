package org.entente.benchmarks;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Document;
import org.entente.model.Problem;
import org.entente.reading.DocumentReader;
import org.entente.reading.DocumentSink;
import org.entente.reading.ReadingLimits;

/** The documents of a corpus, every n-th of them, in memory so that reading is not measured. */
final class Corpus {

  private Corpus() {}

  /**
   * @param source whatever the program reads: a file, a folder, an archive, JSON Lines
   * @param every 1 for all documents, 10 for every tenth
   */
  static List<Document> read(String source, int every) {
    List<Document> documents = new ArrayList<>();
    DocumentSink sink =
        new DocumentSink() {
          private int seen;

          @Override
          public void document(Document document) {
            if (seen++ % every == 0) {
              documents.add(document);
            }
          }

          @Override
          public void problem(Problem problem) {
            // what cannot be read is not measured
          }
        };
    new DocumentReader(ReadingLimits.DEFAULT)
        .read(List.of(source), InputStream.nullInputStream(), sink);
    return List.copyOf(documents);
  }
}
