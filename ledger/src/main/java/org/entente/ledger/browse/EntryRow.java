package org.entente.ledger.browse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Modality;
import org.entente.model.Polarity;
import org.jspecify.annotations.Nullable;

/** What an entry is found, counted and sorted by, taken out of its JSON in one pass. */
final class EntryRow {
  /** Stands for a day that is open or unknown. */
  static final int NO_DAY = Integer.MIN_VALUE;

  private static final Set<String> TOLD =
      Set.of(Modality.ASSERTED.word(), Modality.REPORTED.word());

  private static final JsonFactory JSON = new JsonFactory();

  String kind = "";
  String channel = "";
  String standing = "";
  List<String> from = List.of();
  List<String> to = List.of();
  String item = "";
  int start = NO_DAY;
  int end = NO_DAY;
  double amount = Double.NaN;
  boolean ruled;
  boolean held;
  int statements;
  final TreeSet<String> documents = new TreeSet<>();
  final TreeSet<String> origins = new TreeSet<>();

  static EntryRow of(String body) {
    EntryRow row = new EntryRow();
    try (JsonParser json = JSON.createParser(body)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        row.take(field, json);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The ledger holds an entry that is no JSON", e);
    }
    return row;
  }

  private void take(String field, JsonParser json) throws IOException {
    switch (field) {
      case "kind" -> kind = json.getText();
      case "channel" -> channel = json.getText();
      case "standing" -> standing = json.getText();
      case "from" -> from = texts(json);
      case "to" -> to = texts(json);
      case "item" -> {
        if (json.currentToken() == JsonToken.START_OBJECT) {
          item(json);
        }
      }
      case "amount" -> {
        if (json.currentToken() == JsonToken.START_OBJECT) {
          amount(json);
        }
      }
      case "period" -> {
        if (json.currentToken() == JsonToken.START_OBJECT) {
          period(json);
        }
      }
      case "statements" -> statements(json);
      case "ruled" -> {
        ruled = json.currentToken() != JsonToken.VALUE_NULL;
        json.skipChildren();
      }
      default -> json.skipChildren();
    }
  }

  private static List<String> texts(JsonParser json) throws IOException {
    List<String> texts = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      texts.add(json.getText().intern());
    }
    return List.copyOf(texts);
  }

  private void item(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean itemClass = json.currentName().equals("class");
      @Nullable String text = json.nextTextValue();
      if (itemClass && text != null) {
        item = text;
      }
    }
  }

  /** The middle; where there is none the higher end that is known. */
  private void amount(JsonParser json) throws IOException {
    double low = Double.NaN;
    double mid = Double.NaN;
    double high = Double.NaN;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      double value = json.nextToken().isNumeric() ? json.getDoubleValue() : Double.NaN;
      switch (field) {
        case "low" -> low = value;
        case "mid" -> mid = value;
        case "high" -> high = value;
        default -> json.skipChildren();
      }
    }
    amount = !Double.isNaN(mid) ? mid : !Double.isNaN(high) ? high : low;
  }

  private void period(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean first = json.currentName().equals("start");
      @Nullable String day = json.nextTextValue();
      int number = day == null ? NO_DAY : (int) LocalDate.parse(day).toEpochDay();
      if (first) {
        start = number;
      } else {
        end = number;
      }
    }
  }

  private void statements(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      statements++;
      String modality = "";
      String polarity = "";
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        json.nextToken();
        switch (field) {
          case "document" -> documents.add(json.getText());
          case "origin" -> origins.add(json.getText());
          case "modality" -> modality = json.getText();
          case "polarity" -> polarity = json.getText();
          default -> json.skipChildren();
        }
      }
      held |= TOLD.contains(modality) && polarity.equals(Polarity.AFFIRMED.word());
    }
  }
}
