package org.entente.workbench.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Problem;

/**
 * Reads files of marked texts, one JSON object a line. A line with {@code sentence} and {@code
 * kind} is a marked statement, one with {@code text} and {@code events} a sentence with its events,
 * one with {@code span} and {@code verdict} a statement of the coder that was judged; bad lines
 * become problems and the rest goes on.
 */
public final class GoldReader {

  /** Lines after which a file that has shown nothing marked is none of ours. */
  private static final int LOOK = 20;

  private final ObjectMapper json = new ObjectMapper();

  /** Whether a file holds marked texts, by the fields of its first lines. */
  public boolean isGold(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (BufferedReader lines = open(file)) {
      String line;
      for (int i = 0; i < LOOK && (line = lines.readLine()) != null; i++) {
        Optional<JsonNode> row = object(line);
        if (row.isPresent()
            && (isStatement(row.get()) || isSentence(row.get()) || isJudged(row.get()))) {
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      return false;
    }
  }

  /** All that a file holds. */
  public Gold read(Path file) throws IOException {
    List<MarkedStatement> statements = new ArrayList<>();
    List<MarkedSentence> sentences = new ArrayList<>();
    List<JudgedStatement> judged = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try (BufferedReader lines = open(file)) {
      String line;
      for (int number = 1; (line = lines.readLine()) != null; number++) {
        if (line.isBlank()) {
          continue;
        }
        try {
          JsonNode row = object(line).orElseThrow(() -> new IllegalArgumentException("no JSON"));
          if (isStatement(row)) {
            statements.add(GoldFields.statement(row));
          } else if (isSentence(row)) {
            sentences.add(GoldFields.sentence(row));
          } else if (isJudged(row)) {
            judged.add(GoldFields.judged(row));
          } else {
            throw new IllegalArgumentException(
                "neither \"sentence\" and \"kind\" nor \"text\" and \"events\" nor \"span\" and"
                    + " \"verdict\"");
          }
        } catch (IllegalArgumentException e) {
          problems.add(new BadGoldLine(file.toString(), number, String.valueOf(e.getMessage())));
        }
      }
    }
    Map<String, List<MarkedSentence>> bySource = new LinkedHashMap<>();
    if (!sentences.isEmpty()) {
      bySource.put(String.valueOf(file.getFileName()), sentences);
    }
    return new Gold(statements, bySource, judged, problems);
  }

  private static boolean isStatement(JsonNode row) {
    return row.has("sentence") && row.has("kind");
  }

  private static boolean isSentence(JsonNode row) {
    return row.has("text") && row.has("events");
  }

  private static boolean isJudged(JsonNode row) {
    return row.has("span") && row.has("verdict");
  }

  private Optional<JsonNode> object(String line) {
    try {
      JsonNode node = json.readTree(line);
      return node != null && node.isObject() ? Optional.of(node) : Optional.empty();
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** A file that is not UTF-8 is read as far as it can be; what is broken shows in its lines. */
  private static BufferedReader open(Path file) throws IOException {
    return new BufferedReader(
        new java.io.InputStreamReader(
            Files.newInputStream(file),
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)));
  }
}
