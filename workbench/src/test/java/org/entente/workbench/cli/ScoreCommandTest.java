package org.entente.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code entente score} prints. Where marked texts and their own scorer lie beside the
 * checkout, or where {@code ENTENTE_SHARED} says, both must count the same.
 */
class ScoreCommandTest {

  private static final Path SHARED =
      Path.of(System.getenv().getOrDefault("ENTENTE_SHARED", "../../shared"));
  private static final Path EXAMPLES = Path.of("../examples");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void scoresTheExamples() throws IOException {
    Run run =
        Run.of(
            "score",
            "--format",
            "json",
            "--errors",
            "3",
            EXAMPLES.resolve("gold/statements.jsonl").toString(),
            EXAMPLES.resolve("gold/sentences.jsonl").toString(),
            EXAMPLES.resolve("russia-north-korea/briefs.jsonl").toString(),
            EXAMPLES.resolve("iran-russia/briefs.jsonl").toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    JsonNode scores = JSON.readTree(run.out());
    assertThat(scores.at("/statements/gold").asInt()).isEqualTo(24);
    assertThat(scores.at("/statements/right/f1").asDouble()).isBetween(0.3, 1.0);
    assertThat(scores.at("/events/gold").asInt()).isEqualTo(7);
    assertThat(scores.at("/events/triple/f1").asDouble()).isBetween(0.6, 1.0);
    assertThat(scores.at("/statements/missed")).hasSizeLessThanOrEqualTo(3);
    assertThat(scores.at("/rules")).isNotEmpty();
    assertThat(scores.at("/reliability/statements").asInt()).isPositive();
  }

  @Test
  void printsTablesAndErrorsForEyes() {
    Run run =
        Run.of(
            "score",
            "--format",
            "table",
            "--errors",
            "2",
            EXAMPLES.resolve("gold/statements.jsonl").toString(),
            EXAMPLES.resolve("iran-russia/briefs.jsonl").toString());
    assertThat(run.exitCode()).as("a document of the gold was not read").isEqualTo(1);
    assertThat(run.err()).contains("unread-gold", "RNK-05");
    assertThat(run.out()).contains("right  precision", "rule", "Brier", "Missed statements, 2 of");
  }

  @Test
  void refusesPathsWithoutGold() {
    Run run = Run.of("score", EXAMPLES.resolve("iran-russia/briefs.jsonl").toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("marked texts");
  }

  @Test
  void countsStatementsAsTheScorerOfTheGoldDoes(@TempDir Path folder) throws Exception {
    needs("score/score.py", "gold", "seeds", "pages.jsonl");
    List<String> gold = list("gold", "[0P][0-9]+\\.jsonl");
    List<String> documents = new ArrayList<>(list("seeds", ".*\\.txt"));
    documents.add(SHARED.resolve("pages.jsonl").toString());
    Path coded = statements(folder, documents);
    List<String> command = new ArrayList<>(List.of("--json", "--pred", coded.toString()));
    gold.forEach(file -> command.addAll(List.of("--gold", file)));
    JsonNode theirs = python("score.py", command, folder);
    JsonNode ours = score(gold, documents).get("statements");

    assertThat(ours.get("gold").asInt()).isEqualTo(theirs.get("gold").asInt());
    assertThat(ours.get("coded").asInt()).isEqualTo(theirs.get("pred").asInt());
    same(ours.get("right"), theirs.get("right"));
    same(ours.get("found"), theirs.get("found"));
    for (JsonNode kind : ours.get("kinds")) {
      same(kind, theirs.at("/kinds/" + kind.get("kind").asText()));
    }
    for (JsonNode slot : ours.get("slots")) {
      JsonNode share = theirs.at("/slots/" + slot.get("slot").asText());
      int filled = slot.get("filled").asInt();
      assertThat(share.isNull()).as(slot.toString()).isEqualTo(filled == 0);
      if (filled > 0) {
        assertThat(slot.get("held").asDouble() / filled)
            .as(slot.toString())
            .isEqualTo(share.asDouble());
      }
    }
  }

  @Test
  void countsEventsAsTheScorerOfTheGoldDoes(@TempDir Path folder) throws Exception {
    needs("score/score_events.py", "gold-events/dev.jsonl", "gold-events/none-dev.jsonl");
    String gold = SHARED.resolve("gold-events/dev.jsonl").toString();
    String none = SHARED.resolve("gold-events/none-dev.jsonl").toString();
    Path coded = statements(folder, List.of(gold, none));
    JsonNode theirs =
        python(
            "score_events.py",
            List.of("--json", "--gold", gold, "--none", none, "--pred", coded.toString()),
            folder);
    JsonNode ours = score(List.of(gold, none), List.of()).get("events");
    assertThat(ours.get("gold").asInt()).isEqualTo(theirs.get("gold").asInt());
    assertThat(ours.get("coded").asInt()).isEqualTo(theirs.get("coded").asInt());
    for (String figure : List.of("triple", "quad", "pair")) {
      same(ours.get(figure), theirs.get(figure));
    }
    for (JsonNode alarms : ours.get("false_alarms")) {
      JsonNode counts = theirs.get("false_alarms:" + alarms.get("where").asText());
      assertThat(alarms.get("alarms").asInt()).isEqualTo(counts.get(0).asInt());
      assertThat(alarms.get("sentences").asInt()).isEqualTo(counts.get(1).asInt());
    }
  }

  private static void same(JsonNode ours, JsonNode theirs) {
    assertThat(ours.get("precision").asDouble())
        .as(ours.toString())
        .isEqualTo(theirs.get(0).asDouble());
    assertThat(ours.get("recall").asDouble())
        .as(ours.toString())
        .isEqualTo(theirs.get(1).asDouble());
  }

  private static JsonNode score(List<String> gold, List<String> documents) throws IOException {
    List<String> args = new ArrayList<>(List.of("score", "--format", "json"));
    args.addAll(gold);
    args.addAll(documents);
    Run run = Run.of(args.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    return JSON.readTree(run.out());
  }

  private static Path statements(Path folder, List<String> documents) throws IOException {
    List<String> args = new ArrayList<>(List.of("statements", "--format", "jsonl"));
    args.addAll(documents);
    return Files.writeString(
        folder.resolve("coded.jsonl"), Run.of(args.toArray(String[]::new)).out());
  }

  private static JsonNode python(String script, List<String> options, Path folder)
      throws Exception {
    List<String> command =
        new ArrayList<>(List.of("python3", SHARED.resolve("score").resolve(script).toString()));
    command.addAll(options);
    Path out = folder.resolve("theirs.json");
    Process scorer =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertThat(scorer.waitFor(60, TimeUnit.SECONDS)).as("the scorer ends").isTrue();
    assertThat(scorer.exitValue()).as(Files.readString(out)).isZero();
    return JSON.readTree(Files.readString(out));
  }

  private static void needs(String... paths) throws InterruptedException {
    for (String path : paths) {
      assumeTrue(
          Files.exists(SHARED.resolve(path)), "marked texts and their scorer not here: skipped");
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

  private static List<String> list(String folder, String pattern) throws IOException {
    try (Stream<Path> files = Files.list(SHARED.resolve(folder))) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).matches(pattern))
          .map(Path::toString)
          .sorted()
          .toList();
    }
  }
}
