package org.entente.distributed.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Row;
import org.entente.coding.Coding;
import org.entente.distributed.input.Files;
import org.entente.distributed.table.DocumentTable;
import org.entente.distributed.table.ProblemTable;
import org.entente.distributed.table.RecordJson;
import org.entente.distributed.table.StatementTable;
import org.entente.ledger.json.ContractJson;
import org.entente.model.Document;
import org.entente.model.Problem;
import org.entente.model.Statement;

/**
 * What came of a piece, as a compressed file of lines: {@code D} a document, {@code S} a statement
 * of it, {@code P} a problem, in the order in which they came.
 */
final class PieceFile implements AutoCloseable {

  /** The tables that are made of it. */
  enum Kind {
    DOCUMENTS,
    STATEMENTS,
    PROBLEMS
  }

  /** Room for the documents of one piece in the numbers by which all are ordered. */
  private static final int PIECE_BITS = 32;

  private final ContractJson json = new ContractJson();
  private final Writer lines;

  PieceFile(OutputStream out) throws IOException {
    lines = new OutputStreamWriter(new GZIPOutputStream(out, 1 << 16), StandardCharsets.UTF_8);
  }

  void add(Document document, Coding coding) throws IOException {
    line('D', coding.statements().size() + "\t" + RecordJson.of(document));
    for (Statement statement : coding.statements()) {
      line('S', json.statement(statement));
    }
    for (Problem problem : coding.problems()) {
      add(problem);
    }
  }

  void add(Problem problem) throws IOException {
    line('P', RecordJson.of(problem));
  }

  private void line(char kind, String content) throws IOException {
    lines.append(kind).append(content).append('\n');
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  /**
   * The rows for one of the tables.
   *
   * @param piece the piece's place in the order of reading
   */
  static List<Row> rows(Files files, String address, long piece, Kind kind) {
    try (InputStream in = files.open(address);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(in, 1 << 16), StandardCharsets.UTF_8))) {
      RowMaker maker = new RowMaker(piece << PIECE_BITS, kind);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        maker.take(line.charAt(0), line.substring(1));
      }
      return maker.rows;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read what was kept of a piece: " + address, e);
    }
  }

  private static final class RowMaker {
    private final ContractJson json = new ContractJson();
    private final Kind kind;
    private final List<Row> rows = new ArrayList<>();
    private long position;
    private int number;
    private java.time.@org.jspecify.annotations.Nullable LocalDate day;

    RowMaker(long before, Kind kind) {
      this.position = before;
      this.kind = kind;
    }

    void take(char type, String content) {
      switch (type) {
        case 'D' -> {
          position++;
          number = 0;
          if (kind != Kind.PROBLEMS) {
            document(content);
          }
        }
        case 'S' -> {
          if (kind == Kind.STATEMENTS) {
            rows.add(StatementTable.row(json.readStatement(content), position, number++, day));
          }
        }
        default -> {
          if (kind == Kind.PROBLEMS) {
            rows.add(ProblemTable.row(RecordJson.problem(content), position));
          }
        }
      }
    }

    private void document(String content) {
      int tab = content.indexOf('\t');
      int statements = Integer.parseInt(content.substring(0, tab));
      if (kind == Kind.STATEMENTS && statements == 0) {
        return;
      }
      Document document = RecordJson.document(content.substring(tab + 1));
      day = DocumentTable.firstDay(document);
      if (kind == Kind.DOCUMENTS) {
        rows.add(DocumentTable.row(document, position, statements));
      }
    }
  }
}
