package org.entente.distributed.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.netpreserve.jwarc.WarcReader;

/**
 * Cuts a file into parts at places where a document ends, and tells its hash; a file of which only
 * the reader can say what is wrong with it is one part.
 */
public final class PartCutter {

  private static final int BUFFER = 1 << 16;

  private final Files files;
  private final long wanted;

  /**
   * A cutter.
   *
   * @param wanted so many bytes a part should have
   */
  public PartCutter(Files files, long wanted) {
    this.files = files;
    this.wanted = wanted;
  }

  /** Where a part begins: at which byte, with which line, record or row. */
  private record Cut(long start, long first) {}

  public List<Part> cut(Source source) {
    try {
      List<Cut> cuts = new ArrayList<>(List.of(new Cut(0, 1)));
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      long bytes;
      try (InputStream in = new DigestInputStream(files.open(source.address()), digest)) {
        bytes = source.form() == Source.Form.LINES ? lines(in, cuts) : in.transferTo(NOWHERE);
      }
      if (source.form() == Source.Form.WEB_ARCHIVE) {
        records(source, cuts);
      } else if (source.form() == Source.Form.PARQUET) {
        rows(source, cuts);
      }
      return parts(source, cuts, bytes, HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      return List.of(new Part(source, 0, source.bytes(), 1, "unreadable"));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static final java.io.OutputStream NOWHERE = java.io.OutputStream.nullOutputStream();

  private static List<Part> parts(Source source, List<Cut> cuts, long bytes, String hash) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < cuts.size(); i++) {
      long end = i + 1 < cuts.size() ? cuts.get(i + 1).start() : bytes;
      if (end > cuts.get(i).start() || cuts.size() == 1) {
        parts.add(new Part(source, cuts.get(i).start(), end, cuts.get(i).first(), hash));
      }
    }
    return parts;
  }

  /** Reads to the end; a cut comes after the first line that makes a part large enough. */
  private long lines(InputStream in, List<Cut> cuts) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long done = 0;
    long line = 1;
    long start = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      for (int i = 0; i < read; i++) {
        if (buffer[i] == '\n') {
          line++;
          long end = done + i + 1;
          if (end - start >= wanted) {
            cuts.add(new Cut(end, line));
            start = end;
          }
        }
      }
      done += read;
    }
    return done;
  }

  /** Goes through the records of a web archive as far as they can be read. */
  private void records(Source source, List<Cut> cuts) throws IOException {
    try (InputStream in = new BufferedInputStream(files.open(source.address()), BUFFER);
        WarcReader reader = new WarcReader(in)) {
      long start = 0;
      for (long number = 1; reader.next().isPresent(); number++) {
        long at = reader.position();
        if (at - start >= wanted) {
          cuts.add(new Cut(at, number));
          start = at;
        }
      }
    } catch (IOException | RuntimeException e) {
      // The reader of the last part meets the same and says so.
    }
  }

  private void rows(Source source, List<Cut> cuts) {
    Path path = new Path(source.address());
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(path, files.configuration()))) {
      long first = 1;
      for (BlockMetaData block : reader.getFooter().getBlocks()) {
        if (first > 1) {
          cuts.add(new Cut(block.getStartingPos(), first));
        }
        first += block.getRowCount();
      }
    } catch (IOException | RuntimeException e) {
      // The reader of the part meets the same and says so.
    }
  }
}
