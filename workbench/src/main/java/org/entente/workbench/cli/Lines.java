package org.entente.workbench.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Results, line by line. Other than a print stream it says so when the disk is full or nobody reads
 * any more.
 */
final class Lines {

  private final Writer writer;

  Lines(Console console) {
    this.writer = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
  }

  /** Writes one line, ended by a line feed on every system. */
  void line(String text) {
    try {
      writer.write(text);
      writer.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Passes on what is held back; to be called at the end, and where somebody waits for a line. */
  void flush() {
    try {
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
