package org.entente.ledger.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.ledger.importing.Batch;
import org.entente.ledger.importing.CodeScheme;
import org.entente.ledger.importing.DataFile;
import org.entente.ledger.importing.ImportFindings;
import org.entente.ledger.importing.StateCodes;
import org.entente.ledger.importing.StateCodes.Meaning;
import org.entente.model.ActorCode;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes what stands on a sanctions list. */
final class ListingWriter implements AutoCloseable {

  /**
   * A listing as its file has it, each text as written.
   *
   * @param states names of states parted by semicolons
   */
  record Raw(
      String reference,
      String kind,
      String name,
      List<String> aliases,
      String states,
      String programme,
      String listedOn,
      String remark) {}

  private record Programme(String list, String name, @Nullable String target) {
    boolean is(String of, String written) {
      return list.equals(of)
          && (name.endsWith("*")
              ? written.startsWith(name.substring(0, name.length() - 1))
              : written.equals(name));
    }
  }

  /** A list that is made again each day still names states by today's names. */
  private static final int TODAY = 2_100;

  private final String list;
  private final String imposer;
  private final StateCodes codes;
  private final long file;
  private final ImportFindings findings;
  private final Batch batch;
  private final List<Programme> programmes = new ArrayList<>();

  ListingWriter(
      Layout layout, StateCodes codes, Handle handle, long file, ImportFindings findings) {
    this.list = layout.get("list");
    this.imposer = layout.get("imposer");
    this.codes = codes;
    this.file = file;
    this.findings = findings;
    this.batch =
        new Batch(
            handle,
            "INSERT OR REPLACE INTO listing (list, reference, kind, name, aliases, states,"
                + " programme, imposer, target, listed_on, remark, file, line)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (String[] row : DataFile.rows(ListingWriter.class, "programmes.tsv", 3)) {
      programmes.add(new Programme(row[0], row[1], row[2].equals("-") ? null : row[2]));
    }
  }

  void add(Raw raw, int line) {
    batch.text(list).text(raw.reference()).text(kind(raw.kind())).text(raw.name());
    batch.text(String.join("; ", raw.aliases())).text(states(raw.states()));
    batch.text(raw.programme()).text(imposer).text(target(raw.programme(), line));
    LocalDate day = day(raw.listedOn());
    batch.text(day == null ? null : day.toString()).text(raw.remark()).whole(file).whole(line);
    batch.add();
  }

  private static String kind(String written) {
    String kind = written.strip().toLowerCase(Locale.ROOT);
    return kind.isEmpty() ? "entity" : kind;
  }

  /** Codes of the states that are known, parted by blanks; the others say nothing on a tie. */
  private String states(String written) {
    return Arrays.stream(written.split(";", -1))
        .flatMap(name -> codes.find(CodeScheme.NAME, name, TODAY).stream())
        .map(Meaning::actor)
        .flatMap(actor -> Optional.ofNullable(actor).stream())
        .map(ActorCode::code)
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** The first state that one of the programmes is against. */
  private @Nullable String target(String written, int line) {
    for (String part : written.split("\\]\\s*\\[|;", -1)) {
      String name = part.replace("[", "").replace("]", "").strip();
      Optional<Programme> known = programmes.stream().filter(p -> p.is(list, name)).findFirst();
      if (known.isEmpty()) {
        findings.note(
            line,
            "The programme \""
                + ImportFindings.shown(name)
                + "\" is not known; its listings have no target.");
      } else if (known.get().target() != null) {
        return known.get().target();
      }
    }
    return null;
  }

  private static @Nullable LocalDate day(String written) {
    try {
      String text = written.strip();
      return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }

  @Override
  public void close() {
    batch.close();
  }
}
