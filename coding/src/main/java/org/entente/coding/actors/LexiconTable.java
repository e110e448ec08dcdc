package org.entente.coding.actors;

import java.util.List;

/** The data files of the lexicon, in the order in which they are read. */
public enum LexiconTable {
  STATES(
      "states.tsv",
      "code",
      "type",
      "name",
      "other",
      "adjective",
      "people",
      "capital",
      "government",
      "city"),
  FORMER("former.tsv", "code", "name", "other", "adjective", "people", "from", "to", "successor"),
  BODIES("bodies.tsv", "code", "name", "other", "capital"),
  COLLECTIVES("collectives.tsv", "codes", "phrases"),
  LEADERS("leaders.tsv", "code", "name", "short", "office", "from", "to"),
  GROUPS("groups.tsv", "name", "other", "code", "base"),
  COMPANIES("companies.tsv", "name", "other", "code"),
  MEDIA("media.tsv", "name", "other", "code"),
  COMBINING("combining.tsv", "form", "code"),
  AFFIXES("affixes.tsv", "affix", "place", "role"),
  TITLES("titles.tsv", "title"),
  OFFICES("offices.tsv", "word", "acts"),
  BLOCKED("blocked.tsv", "phrase", "why"),
  AMBIGUOUS("ambiguous.tsv", "name", "codes", "before", "after", "when", "unless", "why"),
  BORDERS("borders.tsv", "a", "b", "direction"),
  EPITHETS("epithets.tsv", "phrase", "codes");

  private final String file;
  private final String columns;

  LexiconTable(String file, String... columns) {
    this.file = file;
    this.columns = String.join(" ", columns);
  }

  /** The file's name. */
  public String file() {
    return file;
  }

  /** The columns that its first line must name, in this order. */
  public List<String> columns() {
    return List.of(columns.split(" "));
  }
}
