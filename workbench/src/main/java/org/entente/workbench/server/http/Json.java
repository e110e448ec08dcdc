package org.entente.workbench.server.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** Reads and writes JSON: what the ledger keeps, and, under narrow limits, what others send. */
public final class Json {
  private static final int DEPTH = 20;
  private static final int NUMBER_DIGITS = 40;

  private static final ObjectMapper OWN = new ObjectMapper();
  private static final ObjectMapper OTHERS =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEPTH)
                          .maxNumberLength(NUMBER_DIGITS)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private Json() {}

  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  public static ArrayNode array() {
    return JsonNodeFactory.instance.arrayNode();
  }

  /** What the program has written. */
  public static ObjectNode own(String json) {
    try {
      return (ObjectNode) OWN.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("No JSON of ours: " + e.getOriginalMessage(), e);
    }
  }

  /** Any value that the program has written. */
  public static JsonNode value(String json) {
    try {
      return OWN.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("No JSON of ours: " + e.getOriginalMessage(), e);
    }
  }

  /** Many of them. */
  public static ArrayNode own(Collection<String> lines) {
    ArrayNode array = array();
    lines.forEach(line -> array.add(own(line)));
    return array;
  }

  public static ArrayNode texts(Collection<String> texts) {
    ArrayNode array = array();
    texts.forEach(array::add);
    return array;
  }

  public static ArrayNode of(List<? extends JsonNode> nodes) {
    return array().addAll(nodes);
  }

  /** An object that somebody sent; throws a problem where it is none. */
  public static ObjectNode sent(byte[] body) {
    try {
      JsonNode node = OTHERS.readTree(body);
      if (node instanceof ObjectNode object) {
        return object;
      }
    } catch (JsonProcessingException e) {
      throw new CallProblem(
          CallProblem.Type.BAD_BODY,
          "The body is not JSON as it should be: " + e.getOriginalMessage() + ".");
    } catch (IOException e) {
      throw new CallProblem(CallProblem.Type.BAD_BODY, "The body is not text in UTF-8.");
    }
    throw new CallProblem(CallProblem.Type.BAD_BODY, "The body should be one JSON object.");
  }

  public static byte[] bytes(JsonNode node) {
    try {
      return OWN.writeValueAsBytes(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
