package org.entente.distributed.input;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** The rows of a part of a Parquet file as lines of JSON, with its plain columns as fields. */
final class ParquetLines extends InputStream {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ParquetReader<Group> rows;
  private InputStream line = InputStream.nullInputStream();

  ParquetLines(Files files, Part part) throws IOException {
    Path path = new Path(part.source().address());
    InputFile file = HadoopInputFile.fromPath(path, files.configuration());
    this.rows = new Rows(file).withFileRange(part.start(), part.end()).build();
  }

  private static final class Rows extends ParquetReader.Builder<Group> {
    Rows(InputFile file) {
      super(file);
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = line.read(bytes, offset, length);
    while (read < 0) {
      @Nullable Group row = rows.read();
      if (row == null) {
        return -1;
      }
      line = new ByteArrayInputStream((json(row) + "\n").getBytes(StandardCharsets.UTF_8));
      read = line.read(bytes, offset, length);
    }
    return read;
  }

  private static String json(Group row) {
    ObjectNode object = JSON.createObjectNode();
    for (int i = 0; i < row.getType().getFieldCount(); i++) {
      Type type = row.getType().getType(i);
      if (type.isPrimitive() && row.getFieldRepetitionCount(i) == 1) {
        object.put(type.getName(), text(row, i, type));
      }
    }
    return object.toString();
  }

  private static String text(Group row, int field, Type type) {
    if (type.getLogicalTypeAnnotation() instanceof DateLogicalTypeAnnotation) {
      return LocalDate.ofEpochDay(row.getInteger(field, 0)).toString();
    }
    if (type.getLogicalTypeAnnotation() instanceof TimestampLogicalTypeAnnotation stamp) {
      ChronoUnit unit =
          switch (stamp.getUnit()) {
            case MILLIS -> ChronoUnit.MILLIS;
            case MICROS -> ChronoUnit.MICROS;
            case NANOS -> ChronoUnit.NANOS;
          };
      return Instant.EPOCH.plus(row.getLong(field, 0), unit).toString();
    }
    return row.getValueToString(field, 0);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
