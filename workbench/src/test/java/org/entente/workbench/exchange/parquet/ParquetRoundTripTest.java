package org.entente.workbench.exchange.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import com.jerolba.carpet.CarpetReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.entente.workbench.exchange.table.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written can be read with Apache's own reader, to the letter. */
class ParquetRoundTripTest {

  /** More than one group of rows. */
  private static final int ROWS = 120_001;

  private static final List<String> TEXTS =
      List.of(
          "", "plain", "=1+1", "line\nend", "\"quoted\", and comma", "Хасан 북한 😀", "a\tb\u0000c");

  private record Row(
      @Nullable String text,
      @Nullable Long whole,
      @Nullable Double number,
      @Nullable Boolean flag,
      @Nullable LocalDate day) {}

  private final Path folder;

  ParquetRoundTripTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Table<Row> table() {
    return new Table.Builder<Row>()
        .text("text", Row::text)
        .whole("whole", Row::whole)
        .number("number", Row::number)
        .flag("flag", Row::flag)
        .day("day", Row::day)
        .build();
  }

  private static List<Row> rows(long seed, int count) {
    Random random = new Random(seed);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(
          new Row(
              random.nextInt(4) == 0 ? null : TEXTS.get(random.nextInt(TEXTS.size())) + i,
              random.nextBoolean() ? null : random.nextLong(),
              random.nextInt(10) == 0 ? null : random.nextGaussian(),
              random.nextInt(3) == 0 ? null : random.nextBoolean(),
              random.nextInt(3) == 0 ? null : LocalDate.ofEpochDay(random.nextInt(-9000, 30_000))));
    }
    return rows;
  }

  private Path write(String name, List<Row> rows) throws IOException {
    Path file = folder.resolve(name);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ParquetRows<Row> writer = new ParquetRows<>(table(), out)) {
      for (Row row : rows) {
        writer.write(row);
      }
    }
    Files.write(file, out.toByteArray());
    return file;
  }

  private static List<Row> read(Path file) throws IOException {
    return new CarpetReader<>(file.toFile(), Row.class).toList();
  }

  @Test
  void everyCellComesBack() throws IOException {
    long seed = new Random().nextLong();
    System.out.println("ParquetRoundTripTest seed " + seed);
    List<Row> rows = rows(seed, ROWS);
    Path file = write("rows.parquet", rows);
    assertThat(read(file)).isEqualTo(rows);
    try (ParquetFileReader reader =
        ParquetFileReader.open(
            new LocalInputFile(file), new ParquetReadOptions.Builder().build())) {
      assertThat(reader.getRowGroups()).as("groups are written as they fill").hasSize(3);
      assertThat(reader.getFileMetaData().getSchema().getType("day").getLogicalTypeAnnotation())
          .isEqualTo(LogicalTypeAnnotation.dateType());
    }
    assertThat(Files.readAllBytes(write("again.parquet", rows)))
        .as("the same rows give the same bytes")
        .isEqualTo(Files.readAllBytes(file));
  }

  @Test
  void anEmptyTableAndOneOfNothingAreFilesToo() throws IOException {
    assertThat(read(write("empty.parquet", List.of()))).isEmpty();
    List<Row> nothing = List.of(new Row(null, null, null, null, null));
    assertThat(read(write("nothing.parquet", nothing))).isEqualTo(nothing);
  }
}
