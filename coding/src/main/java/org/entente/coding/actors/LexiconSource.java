package org.entente.coding.actors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of one data file of the lexicon: a shipped one, or an analyst's additions to it.
 *
 * @param table which of the files it is, or adds to
 * @param name the name that errors give
 * @param content tab-separated lines
 */
public record LexiconSource(LexiconTable table, String name, String content) {

  /** The files that ship with the program. */
  static List<LexiconSource> listShipped() {
    List<LexiconSource> sources = new ArrayList<>();
    for (LexiconTable table : LexiconTable.values()) {
      sources.add(shipped(table));
    }
    return sources;
  }

  private static LexiconSource shipped(LexiconTable table) {
    try (InputStream in = LexiconSource.class.getResourceAsStream(table.file())) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its file " + table.file());
      }
      return new LexiconSource(
          table, table.file(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + table.file(), e);
    }
  }
}
