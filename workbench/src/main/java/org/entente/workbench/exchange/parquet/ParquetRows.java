package org.entente.workbench.exchange.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.workbench.exchange.table.Column;
import org.entente.workbench.exchange.table.RowWriter;
import org.entente.workbench.exchange.table.Table;

/**
 * Writes a flat table as an Apache Parquet file: every column optional, in groups of rows that are
 * written as soon as they are full, so that memory does not grow with the file. The same rows give
 * the same bytes.
 *
 * <p>Source: apache/parquet-format, parquet.thrift; field numbers below are those of that file.
 */
public final class ParquetRows<T> implements RowWriter<T> {

  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final String CREATED_BY = "entente version 0.1.0 (build 0)";

  private static final int PLAIN = 0;
  private static final int RLE = 3;
  private static final int GZIP = 2;
  private static final int OPTIONAL = 1;
  private static final int DATA_PAGE = 0;

  /** A group ends when it has so many rows or bytes. */
  private static final int GROUP_ROWS = 50_000;

  private static final int GROUP_BYTES = 16 << 20;

  private record Chunk(
      Column.Type type, String name, int cells, long plain, long stored, long at) {}

  private record Group(List<Chunk> chunks, int rows) {
    private Group {
      chunks = List.copyOf(chunks);
    }

    long plain() {
      return chunks.stream().mapToLong(Chunk::plain).sum();
    }
  }

  private final Table<T> table;
  private final OutputStream out;
  private final List<Group> groups = new ArrayList<>();
  private final List<ColumnPage> pages = new ArrayList<>();
  private long position;

  public ParquetRows(Table<T> table, OutputStream out) throws IOException {
    this.table = table;
    this.out = out;
    put(MAGIC);
    begin();
  }

  private void begin() {
    pages.clear();
    table.columns().forEach(column -> pages.add(new ColumnPage(column.type())));
  }

  @Override
  public void write(T row) throws IOException {
    long bytes = 0;
    for (int i = 0; i < pages.size(); i++) {
      pages.get(i).add(table.columns().get(i).of(row));
      bytes += pages.get(i).size();
    }
    if (pages.get(0).cells() == GROUP_ROWS || bytes > GROUP_BYTES) {
      endGroup();
    }
  }

  private void endGroup() throws IOException {
    List<Chunk> chunks = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      chunks.add(chunk(table.columns().get(i), pages.get(i)));
    }
    groups.add(new Group(chunks, pages.get(0).cells()));
    begin();
  }

  private Chunk chunk(Column<T> column, ColumnPage page) throws IOException {
    byte[] plain = page.plain();
    byte[] stored = ColumnPage.compressed(plain);
    byte[] head =
        new ThriftCompact()
            .whole(1, DATA_PAGE)
            .whole(2, plain.length)
            .whole(3, stored.length)
            .struct(
                5, data -> data.whole(1, page.cells()).whole(2, PLAIN).whole(3, RLE).whole(4, RLE))
            .toByteArray();
    long at = position;
    put(head);
    put(stored);
    return new Chunk(
        column.type(),
        column.name(),
        page.cells(),
        (long) head.length + plain.length,
        (long) head.length + stored.length,
        at);
  }

  @Override
  public void close() throws IOException {
    if (pages.get(0).cells() > 0) {
      endGroup();
    }
    byte[] footer =
        new ThriftCompact()
            .whole(1, 1)
            .structs(2, schema(), this::element)
            .large(3, groups.stream().mapToLong(Group::rows).sum())
            .structs(4, groups, ParquetRows::group)
            .text(6, CREATED_BY)
            .toByteArray();
    put(footer);
    byte[] length = new byte[Integer.BYTES];
    for (int i = 0; i < length.length; i++) {
      length[i] = (byte) (footer.length >>> (8 * i));
    }
    put(length);
    put(MAGIC);
    out.flush();
  }

  /** The root, which has no column of its own, and then the columns. */
  private List<Optional<Column<T>>> schema() {
    List<Optional<Column<T>>> schema = new ArrayList<>();
    schema.add(Optional.empty());
    table.columns().forEach(column -> schema.add(Optional.of(column)));
    return schema;
  }

  private void element(ThriftCompact element, Optional<Column<T>> of) {
    if (of.isEmpty()) {
      element.text(4, "table").whole(5, table.columns().size());
      return;
    }
    Column<T> column = of.get();
    element.whole(1, physical(column.type())).whole(3, OPTIONAL).text(4, column.name());
    switch (column.type()) {
      case TEXT -> element.whole(6, 0).struct(10, logical -> logical.struct(1, text -> {}));
      case DAY -> element.whole(6, 6).struct(10, logical -> logical.struct(6, day -> {}));
      default -> {}
    }
  }

  /** Numbers of Parquet's physical types. */
  private static int physical(Column.Type type) {
    return switch (type) {
      case FLAG -> 0;
      case DAY -> 1;
      case WHOLE -> 2;
      case NUMBER -> 5;
      case TEXT -> 6;
    };
  }

  private static void group(ThriftCompact struct, Group group) {
    struct
        .structs(1, group.chunks(), ParquetRows::chunkMetadata)
        .large(2, group.plain())
        .large(3, group.rows());
  }

  private static void chunkMetadata(ThriftCompact struct, Chunk chunk) {
    struct
        .large(2, chunk.at())
        .struct(
            3,
            data ->
                data.whole(1, physical(chunk.type()))
                    .wholes(2, List.of(PLAIN, RLE))
                    .texts(3, List.of(chunk.name()))
                    .whole(4, GZIP)
                    .large(5, chunk.cells())
                    .large(6, chunk.plain())
                    .large(7, chunk.stored())
                    .large(9, chunk.at()));
  }

  private void put(byte[] bytes) throws IOException {
    out.write(bytes);
    position += bytes.length;
  }
}
