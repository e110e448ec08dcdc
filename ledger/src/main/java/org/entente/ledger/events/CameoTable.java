package org.entente.ledger.events;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.ledger.importing.DataFile;
import org.entente.model.Channel;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.jspecify.annotations.Nullable;

/** What the codes of CAMEO are in PLOVER and among our kinds: {@code cameo.tsv}. */
public final class CameoTable {

  /**
   * What a code stands for.
   *
   * @param what in words
   * @param event in PLOVER; null for a bare statement or appeal, which PLOVER does not keep
   * @param kind of the entry
   * @param channel of the entry
   */
  public record Meaning(String what, @Nullable Event event, Kind kind, Channel channel) {}

  private static final int LONGEST = 4;
  private static final int SHORTEST = 2;

  private final Map<String, Meaning> meanings = new HashMap<>();

  private CameoTable() {}

  /** The table that ships with the program. */
  public static CameoTable load() {
    CameoTable table = new CameoTable();
    for (String[] row : DataFile.rows(CameoTable.class, "cameo.tsv", 6)) {
      Event event =
          row[2].equals("-")
              ? null
              : new Event(EventType.valueOf(row[2]), row[3].isEmpty() ? null : row[3]);
      Kind kind = Kind.get(row[4]);
      Channel channel = Channel.get(row[5]);
      table.meanings.put(row[0], new Meaning(row[1], event, kind, channel));
    }
    return table;
  }

  /** By the longest code of the table that it begins with; empty for what is no code of CAMEO. */
  public Optional<Meaning> find(String code) {
    if (code.length() > LONGEST || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    for (int length = code.length(); length >= SHORTEST; length--) {
      Meaning meaning = meanings.get(code.substring(0, length));
      if (meaning != null) {
        return Optional.of(meaning);
      }
    }
    return Optional.empty();
  }
}
