package org.entente.coding.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.coding.LexiconException;
import org.entente.model.Channel;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Kind;

/**
 * Gives events of PLOVER the codes of CAMEO (Conflict and Mediation Event Observations, manual
 * 1.1b3, 2012), so that series can be compared with data in that scheme. Immutable.
 */
public final class CameoTable {

  private static final String FILE = "cameo.tsv";
  private static final String ANY = "*";
  private static final int CELLS = 6;
  private static final Pattern CODE = Pattern.compile("(0[1-9]|1[0-9]|20)[0-9]{0,2}");

  private record Row(
      EventType type, String mode, String kind, String channel, String rule, String code) {

    boolean fits(Event event, Kind of, Channel in, String by) {
      return event.type() == type
          && (mode.equals(ANY) || mode.equals(event.mode()))
          && (kind.equals(ANY) || kind.equals(of.word()))
          && (channel.equals(ANY) || channel.equals(in.word()))
          && (rule.equals(ANY) || rule.equals(by));
    }
  }

  private final List<Row> rows;

  private CameoTable(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /** The table that comes with the program; throws with file and line of a mistake. */
  public static CameoTable load() {
    try (InputStream in = CameoTable.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new LexiconException(FILE, 0, "not on the class path");
      }
      return read(FILE, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + FILE, e);
    }
  }

  static CameoTable read(String file, BufferedReader reader) throws IOException {
    List<Row> rows = new ArrayList<>();
    String line;
    for (int number = 1; (line = reader.readLine()) != null; number++) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      try {
        rows.add(row(line.split("\t", -1)));
      } catch (IllegalArgumentException e) {
        throw new LexiconException(file, number, String.valueOf(e.getMessage()));
      }
    }
    return new CameoTable(rows);
  }

  private static Row row(String[] cells) {
    if (cells.length < CELLS) {
      throw new IllegalArgumentException("a row has at least six cells, this " + cells.length);
    }
    if (!cells[2].equals(ANY)) {
      Kind.get(cells[2]);
    }
    if (!cells[3].equals(ANY)) {
      Channel.get(cells[3]);
    }
    if (!CODE.matcher(cells[5]).matches()) {
      throw new IllegalArgumentException("\"" + cells[5] + "\" is no code of two to four digits");
    }
    return new Row(EventType.valueOf(cells[0]), cells[1], cells[2], cells[3], cells[4], cells[5]);
  }

  /**
   * The code of an event.
   *
   * @param kind of the statement that reports it
   * @param channel of that statement
   * @param rule name of the frame that made it
   * @return two digits for a root, three or four for a leaf; empty where no row fits
   */
  public Optional<String> find(Event event, Kind kind, Channel channel, String rule) {
    return rows.stream()
        .filter(row -> row.fits(event, kind, channel, rule))
        .map(Row::code)
        .findFirst();
  }

  /** Every code that the table can give. */
  List<String> codes() {
    return rows.stream().map(Row::code).distinct().toList();
  }
}
