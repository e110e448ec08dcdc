package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Document;
import org.entente.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How much of what people marked by hand comes out, as the scorers beside the gold count it. Gold
 * and scorers lie beside the checkout or where the environment variable {@code ENTENTE_SHARED}
 * says; they are no part of it. Without them, or without Python 3, the tests are skipped.
 */
class SharedGoldTest {

  private static final Path SHARED =
      Path.of(System.getenv().getOrDefault("ENTENTE_SHARED", "../../shared"));

  @Test
  void halfOfTheMarkedStatementsComeOutRight(@TempDir Path folder) throws Exception {
    needsShared("score/score.py", "gold", "seeds", "pages.jsonl");
    List<Document> documents = new ArrayList<>();
    for (Path text : list("seeds", "00[012]_.*\\.txt")) {
      documents.add(LoadedCoder.document(name(text), Files.readString(text), "en"));
    }
    documents.addAll(GoldRecords.read(SHARED.resolve("pages.jsonl")));
    List<String> command = new ArrayList<>(List.of("--json", "--pred", code(documents, folder)));
    list("gold", "[0P][0-9]+\\.jsonl")
        .forEach(g -> command.addAll(List.of("--gold", g.toString())));
    assertThat(f1("right", score("score.py", command, folder)))
        .as("F1 of statements whose kind, sentence and sides are right")
        .isGreaterThanOrEqualTo(0.50);
  }

  @Test
  void twoThirdsOfTheMarkedEventsComeOutRight(@TempDir Path folder) throws Exception {
    needsShared("score/score_events.py", "gold-events/dev.jsonl");
    Path gold = SHARED.resolve("gold-events/dev.jsonl");
    List<String> command =
        List.of(
            "--json", "--gold", gold.toString(), "--pred", code(GoldRecords.read(gold), folder));
    assertThat(f1("triple", score("score_events.py", command, folder)))
        .as("F1 of events whose doer, type and receiver are right")
        .isGreaterThanOrEqualTo(0.65);
  }

  private static void needsShared(String... paths) throws Exception {
    for (String path : paths) {
      assumeTrue(Files.exists(SHARED.resolve(path)), "shared corpus not here: skipped");
    }
    assumeTrue(hasPython(), "no python3 on the path: skipped");
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<Path> list(String path, String pattern) throws IOException {
    try (Stream<Path> files = Files.list(SHARED.resolve(path))) {
      return files.filter(file -> name(file).matches(pattern)).sorted().toList();
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** The file that the statements of the documents stand in, with the fields that are scored. */
  private static String code(List<Document> documents, Path folder) throws IOException {
    Path file = folder.resolve("statements.jsonl");
    List<String> lines =
        documents.stream()
            .flatMap(document -> LoadedCoder.coder().code(document).statements().stream())
            .map(SharedGoldTest::json)
            .toList();
    return Files.write(file, lines).toString();
  }

  private static String json(Statement s) {
    return """
        {"document": "%s", "span": {"start": %d, "end": %d}, "kind": "%s", "from": %s, "to": %s, \
        "event": %s, "modality": "%s", "polarity": "%s"}"""
        .formatted(
            s.document(),
            s.span().start(),
            s.span().end(),
            s.kind().word(),
            array(s.from()),
            array(s.to()),
            s.event() == null ? "null" : "{\"type\": \"" + s.event().type() + "\"}",
            s.modality().word(),
            s.polarity().word());
  }

  private static String array(Collection<?> codes) {
    return codes.stream()
        .map(code -> "\"" + code + "\"")
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String score(String script, List<String> options, Path folder) throws Exception {
    List<String> command = new ArrayList<>(List.of("python3"));
    command.add(SHARED.resolve("score").resolve(script).toString());
    command.addAll(options);
    Path out = folder.resolve("score.json");
    Process scorer =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertThat(scorer.waitFor(60, TimeUnit.SECONDS)).as("the scorer ends").isTrue();
    String said = Files.readString(out, StandardCharsets.UTF_8);
    assertThat(scorer.exitValue()).as(said).isZero();
    return said;
  }

  /** The third of precision, recall and F1. */
  private static double f1(String figure, String json) {
    Matcher matcher =
        Pattern.compile("\"" + figure + "\": \\[[0-9.e-]+, [0-9.e-]+, ([0-9.e-]+)]").matcher(json);
    assertThat(matcher.find()).as(json).isTrue();
    return Double.parseDouble(matcher.group(1));
  }
}
