package org.entente.reading.internal.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.entente.reading.internal.Session;
import org.entente.reading.internal.corpus.RecordParser.MalformedException;
import org.entente.reading.internal.corpus.RecordParser.Row;
import org.entente.reading.internal.extract.Extraction;
import org.entente.reading.problem.MalformedRow;
import org.entente.reading.problem.TooLargeDocument;

/** Reads a JSON Lines corpus line by line; nothing of it but one line is in memory. */
public final class CorpusReader {

  private final Session session;
  private final RecordParser parser = new RecordParser();

  public CorpusReader(Session session) {
    this.session = session;
  }

  /**
   * Reads all lines.
   *
   * @param path of the corpus, for people
   * @param first number of the first line, from 1
   * @param in its bytes; not closed here
   * @throws IOException where the stream breaks; what came before it stands
   */
  public void read(String path, long first, InputStream in) throws IOException {
    Lines lines = new Lines(in, session.limits().documentBytes());
    try {
      Lines.Line line = lines.next();
      for (long number = first; line != null && !session.cancelled(); number++) {
        read(path, number, line);
        session.doneBytes(0);
        line = lines.next();
      }
    } catch (Lines.EndlessLineException e) {
      session.problem(new TooLargeDocument(path, lineLimit() + " in one line", false));
    }
  }

  private void read(String path, long number, Lines.Line line) {
    String place = "line " + number;
    String text = line.text();
    if (text == null) {
      session.problem(new MalformedRow(path, place, "it is longer than " + lineLimit()));
      return;
    }
    if (text.isBlank()) {
      return;
    }
    Row row;
    try {
      row = parser.parse(text);
    } catch (MalformedException e) {
      session.problem(new MalformedRow(path, place, String.valueOf(e.getMessage())));
      return;
    }
    Extraction extraction = new Extraction(row.text(), row.facts(), row.dateHint(), List.of());
    session.document(row.id(), path + ":" + number, "application/json", extraction, row.language());
  }

  private String lineLimit() {
    return session.limits().documentBytesInWords();
  }
}
