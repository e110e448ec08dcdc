package org.entente.coding.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.coding.LoadedCoder;
import org.entente.model.Statement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every example in the frames files says what it says there. An example is met by any frame of the
 * same kind: which of two synonymous frames answers first is no matter of meaning.
 */
class FrameExamplesTest {

  @TestFactory
  Stream<DynamicTest> everyExampleComesOutAsWritten() {
    return Frames.load().list().stream()
        .flatMap(frame -> frame.examples().stream().map(example -> test(frame, example)));
  }

  @Test
  void theFilesHoldExamples() {
    assertThat(Frames.load().list().stream().mapToInt(frame -> frame.examples().size()).sum())
        .as("examples in all frames files")
        .isGreaterThan(350);
  }

  private static DynamicTest test(Frame frame, Frame.Example example) {
    return DynamicTest.dynamicTest(
        frame.name() + ": " + example.text(),
        () -> {
          List<Statement> statements = LoadedCoder.code(example.text()).statements();
          assertThat(statements)
              .as(
                  "%s of frame %s must give %s [%s] > [%s]; came out: %s",
                  example.text(),
                  frame.name(),
                  frame.kind().word(),
                  example.from(),
                  example.to(),
                  statements.stream().map(FrameExamplesTest::brief).toList())
              .anyMatch(statement -> meets(statement, frame, example));
        });
  }

  private static boolean meets(Statement statement, Frame frame, Frame.Example example) {
    return statement.kind() == frame.kind()
        && side(example.from(), statement.from())
        && side(example.to(), statement.to());
  }

  /** An empty side of an example is not asked. */
  private static boolean side(String wanted, Collection<?> found) {
    Set<String> codes = found.stream().map(Object::toString).collect(Collectors.toSet());
    return wanted.isEmpty() || codes.equals(Set.copyOf(Arrays.asList(wanted.split("\\s*,\\s*"))));
  }

  private static String brief(Statement statement) {
    return "%s by %s %s > %s"
        .formatted(statement.kind().word(), statement.rule(), statement.from(), statement.to());
  }
}
