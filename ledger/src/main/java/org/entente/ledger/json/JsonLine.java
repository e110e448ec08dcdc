package org.entente.ledger.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.entente.model.ActorCode;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON object on one line, its fields in the order in which they are given.
 *
 * <p>A number is written in plain digits: whole ones without a fraction, none with an exponent.
 * Null is written as {@code null}; text is written as it stands, only control characters, quotation
 * marks and backslashes are escaped.
 */
final class JsonLine {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator out;

  private JsonLine(JsonGenerator out) {
    this.out = out;
  }

  /** Something that writes fields or values; throws what Jackson throws. */
  @FunctionalInterface
  interface Body {
    void write() throws IOException;
  }

  /** Something that writes into a line. */
  @FunctionalInterface
  interface Content<T> {
    void write(JsonLine line, T value) throws IOException;
  }

  /** The line of one value. */
  static <T> String of(T value, Content<T> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = JSON.createGenerator(text)) {
      content.write(new JsonLine(generator), value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  void object(Body body) throws IOException {
    out.writeStartObject();
    body.write();
    out.writeEndObject();
  }

  void name(String name) throws IOException {
    out.writeFieldName(name);
  }

  void text(String name, @Nullable String value) throws IOException {
    name(name);
    out.writeString(value);
  }

  /** A value by its own toString: a date, an actor code. */
  void value(String name, @Nullable Object value) throws IOException {
    text(name, value == null ? null : value.toString());
  }

  void number(String name, @Nullable Double value) throws IOException {
    name(name);
    if (value == null) {
      out.writeNull();
    } else {
      out.writeNumber(plain(value));
    }
  }

  void whole(String name, int value) throws IOException {
    out.writeNumberField(name, value);
  }

  void flag(String name, boolean value) throws IOException {
    out.writeBooleanField(name, value);
  }

  /** A value that is JSON already. */
  void json(String name, String value) throws IOException {
    name(name);
    out.writeRawValue(value);
  }

  void nothing(String name) throws IOException {
    out.writeNullField(name);
  }

  <T> void optional(String name, @Nullable T value, Content<T> content) throws IOException {
    name(name);
    if (value == null) {
      out.writeNull();
    } else {
      content.write(this, value);
    }
  }

  <T> void list(String name, List<T> values, Content<T> content) throws IOException {
    name(name);
    out.writeStartArray();
    for (T value : values) {
      content.write(this, value);
    }
    out.writeEndArray();
  }

  void actors(String name, List<ActorCode> actors) throws IOException {
    list(name, actors, (line, actor) -> line.out.writeString(actor.code()));
  }

  void texts(String name, List<String> texts) throws IOException {
    list(name, texts, (line, text) -> line.out.writeString(text));
  }

  /** The shortest plain decimal digits that stand for this number; it must be finite. */
  static String plain(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("JSON has no number for " + value);
    }
    BigDecimal digits = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    return digits.signum() == 0 ? "0" : digits.toPlainString();
  }
}
