package org.entente.distributed.input;

import java.io.Serializable;
import java.util.Locale;

/**
 * One file of the input.
 *
 * @param index its place in the order of reading, from 0
 * @param path as the single process would name it, for people
 * @param address by which every executor opens it
 * @param bytes its size
 */
public record Source(int index, String path, String address, long bytes) implements Serializable {

  private static final long serialVersionUID = 1;

  /** How a file is cut into pieces and read. */
  public enum Form {
    /** JSON Lines: between any two lines. */
    LINES,
    /** A web archive: between any two records. */
    WEB_ARCHIVE,
    /** Parquet: between groups of rows. */
    PARQUET,
    /** Anything else is read as a whole. */
    WHOLE
  }

  /** By its name, as the single process goes by it. */
  public Form form() {
    String name = path.toLowerCase(Locale.ROOT);
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return Form.LINES;
    }
    if (name.endsWith(".warc") || name.endsWith(".warc.gz")) {
      return Form.WEB_ARCHIVE;
    }
    return name.endsWith(".parquet") ? Form.PARQUET : Form.WHOLE;
  }
}
