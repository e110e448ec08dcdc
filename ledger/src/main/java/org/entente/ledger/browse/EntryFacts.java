package org.entente.ledger.browse;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * What the entries of one state of a ledger are found, counted and sorted by, in columns, by id:
 * some hundred bytes an entry, so that a million of them fit into memory that their JSON would not.
 */
final class EntryFacts {
  /** Stands for a value that is not there. */
  static final String NONE = "none";

  final Names<String> kinds = new Names<>();
  final Names<String> channels = new Names<>();
  final Names<String> standings = new Names<>();
  final Names<List<String>> sides = new Names<>();
  final Names<String> items = new Names<>();
  final Names<String> documents = new Names<>();

  final String[] id;
  final byte[] kind;
  final byte[] channel;
  final byte[] standing;
  final boolean[] ruled;

  /** Whether a statement asserts or reports that it is so. */
  final boolean[] held;

  final int[] from;
  final int[] to;
  final int[] item;
  final int[] start;
  final int[] end;
  final float[] amount;
  final int[] statements;
  final int[] independent;

  /** Documents of row i stand in {@link #document} from {@code documentAt[i]} on. */
  final int[] documentAt;

  int[] document;
  private int filled;

  EntryFacts(Handle handle) {
    int size = handle.createQuery("SELECT count(*) FROM entry").mapTo(int.class).one();
    id = new String[size];
    kind = new byte[size];
    channel = new byte[size];
    standing = new byte[size];
    ruled = new boolean[size];
    held = new boolean[size];
    from = new int[size];
    to = new int[size];
    item = new int[size];
    start = new int[size];
    end = new int[size];
    amount = new float[size];
    statements = new int[size];
    independent = new int[size];
    documentAt = new int[size + 1];
    document = new int[size * 2 + 8];
    handle
        .createQuery("SELECT id, body FROM entry ORDER BY id")
        .map(
            (row, context) -> {
              id[filled] = row.getString(1);
              return EntryRow.of(row.getString(2));
            })
        .forEach(this::add);
    document = Arrays.copyOf(document, documentAt[size]);
  }

  private void add(EntryRow row) {
    int i = filled++;
    kind[i] = (byte) kinds.number(row.kind);
    channel[i] = (byte) channels.number(row.channel);
    standing[i] = (byte) standings.number(row.standing);
    ruled[i] = row.ruled;
    held[i] = row.held;
    from[i] = sides.number(row.from);
    to[i] = sides.number(row.to);
    item[i] = items.number(row.item);
    start[i] = row.start;
    end[i] = row.end;
    amount[i] = (float) row.amount;
    statements[i] = row.statements;
    independent[i] = row.origins.size();
    int at = documentAt[i];
    if (at + row.documents.size() > document.length) {
      document = Arrays.copyOf(document, (at + row.documents.size()) * 2);
    }
    for (String name : row.documents) {
      document[at++] = documents.number(name);
    }
    documentAt[i + 1] = at;
  }

  int size() {
    return id.length;
  }

  /** The row of an entry, or -1. */
  int find(String entry) {
    return Math.max(-1, Arrays.binarySearch(id, entry));
  }

  /** The day by which an entry is sorted and counted: the first, else the last one. */
  int day(int row) {
    return start[row] == EntryRow.NO_DAY ? end[row] : start[row];
  }

  String year(int row) {
    int day = day(row);
    return day == EntryRow.NO_DAY ? NONE : Integer.toString(LocalDate.ofEpochDay(day).getYear());
  }
}
