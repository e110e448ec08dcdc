package org.entente.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong: a message of what, where and what to do; never a stack; the right exit code. */
class BadInputTest {

  private static final String SENTENCE = "Norway has given Moldova 40 generators.\n";

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  private String ledger() {
    return folder.resolve("try.entente").toString();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static void assertNoStack(Run run) {
    assertThat(run.err()).doesNotContain("\tat ").doesNotContain("Exception");
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "reed x; Did you mean; a command that there is not, with what might be meant",
        "read; PATH; nothing to read",
        "statements --format pdf x; jsonl; a format that there is not, with those that are",
        "ledger --betwen A,B; --between; an option spelt wrong",
        "measure; --between; a tie is needed and none given",
        "measure --between NOR; Two actors; one actor is no tie",
        "measure --between NOR,MDX; MDA; a code that nobody has, with the nearest",
        "measure --between NOR,MDA --as-of soon; soon; a day that is none",
      })
  void saysWhatIsWrongWithACommandLine(String line, String expected, String why) {
    Run run = Run.of(line.split(" ", -1));
    assertThat(run.exitCode()).as(why + ": " + run.err()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err().toLowerCase(java.util.Locale.ROOT))
        .as(why)
        .contains(expected.toLowerCase(java.util.Locale.ROOT));
    assertThat(run.out()).as("nothing is printed as if it were a result").isEmpty();
    assertNoStack(run);
  }

  @Test
  void failsOnAFolderWithNothingReadable() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Run run = Run.of("read", "--ledger", ledger(), empty.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err())
        .contains("Nothing could be read from " + empty, "Name files")
        .doesNotContain("kept in");
  }

  @Test
  void failsOnAPathThatIsNotThere() {
    Run run = Run.of("statements", folder.resolve("nowhere.txt").toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("nowhere.txt", "Check the spelling");
  }

  @Test
  void goesOnPastABrokenPdf() throws IOException {
    Path documents = Files.createDirectories(folder.resolve("documents"));
    Files.writeString(documents.resolve("a.txt"), SENTENCE);
    Files.writeString(documents.resolve("broken.pdf"), "%PDF-1.7\n1 0 obj\n<< /Type /Cat");
    Run run = Run.of("read", "--ledger", ledger(), documents.toString());
    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(run.err()).contains("broken.pdf", "1 document read").doesNotContain(".).");
    assertThat(Run.of("statements", "--ledger", ledger()).out()).contains("NOR");
    assertThat(Run.of("problems", "--ledger", ledger(), "--json").out())
        .contains("broken.pdf", "\"severity\":\"lost\"");
  }

  @Test
  void aSingleBrokenFileIsAProblemOfThatDocument() throws IOException {
    Path broken = file("broken.pdf", "%PDF-1.7\nnothing of use");
    Run run = Run.of("read", "--ledger", ledger(), broken.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.PROBLEMS);
    assertThat(run.err()).contains("broken.pdf");
  }

  @Test
  void saysThatThereIsNoLedger() {
    Run run = Run.of("ledger", "--ledger", ledger());
    assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("There is no ledger", ledger(), "entente read");
    assertThat(Files.exists(Path.of(ledger()))).as("asking makes no ledger").isFalse();
  }

  @Test
  void leavesAFileAloneThatIsNoLedger() throws IOException {
    Path other = file("notes.entente", "My own notes, which are no ledger at all.\n".repeat(100));
    Path document = file("a.txt", SENTENCE);
    for (Run run :
        new Run[] {
          Run.of("read", "--ledger", other.toString(), document.toString()),
          Run.of("ledger", "--ledger", other.toString()),
        }) {
      assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
      assertThat(run.err()).contains("notes.entente", "not a ledger");
      assertNoStack(run);
    }
    assertThat(other).hasContent("My own notes, which are no ledger at all.\n".repeat(100));
  }

  @Test
  void askIfTheOutputCanBeWrittenBeforeTheWork() throws IOException {
    Path inTheWay = file("file", "in the way");
    Path document = file("a.txt", SENTENCE);
    Run run =
        Run.of(
            "report",
            "--between",
            "NOR,MDA",
            "--ledger",
            ledger(),
            "--out",
            inTheWay.resolve("below").toString(),
            document.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("--out");
    assertThat(Files.exists(Path.of(ledger()))).as("nothing was read yet").isFalse();
    assertNoStack(run);
  }

  @Test
  void saysWhyAFolderCannotBeMadeAndNotItsNameTwice() {
    Path nowhere = Path.of("/proc/none");
    assumeTrue(Files.isDirectory(Path.of("/proc")), "no /proc on this system: skipped");
    Run run =
        Run.of("report", "--between", "NOR,MDA", "--out", nowhere.toString(), folder.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("the folder /proc/none (", "--out");
    assertThat(run.err().split("/proc/none", -1)).as("named once").hasSize(2);
  }

  @Test
  void aLedgerThatCannotBeWrittenFailsBeforeTheWork() throws IOException {
    Path inTheWay = file("file", "in the way");
    Path document = file("a.txt", SENTENCE);
    Run run =
        Run.of("read", "--ledger", inTheWay.resolve("l.entente").toString(), document.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("l.entente");
    assertNoStack(run);
  }

  @Test
  void noticesThatTheDiskOfTheResultsIsFull() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "no /dev/full on this system: skipped");
    Path document = file("a.txt", SENTENCE);
    Run.of("read", "--ledger", ledger(), document.toString());
    java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
    try (FileOutputStream out = new FileOutputStream(full.toFile())) {
      Console console =
          new Console(
              InputStream.nullInputStream(),
              out,
              new PrintStream(err, true, StandardCharsets.UTF_8),
              false,
              false,
              100);
      Session session =
          new Session(
              console,
              new Interruption(),
              progress -> {
                throw new IllegalStateException("the ledger alone needs no coder");
              });
      int exitCode = new CommandLineProgram(session).run("ledger", "--ledger", ledger(), "--json");
      assertThat(exitCode).isEqualTo(ExitCode.FAILED);
    }
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("The disk is full");
  }

  @Test
  void stopsWhenAskedAndKeepsWhatIsDone() throws IOException {
    Path document = file("a.txt", SENTENCE);
    Interruption interruption = new Interruption();
    interruption.request();
    Run run = Run.with(interruption, "", "read", "--ledger", ledger(), document.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.STOPPED);
    assertThat(run.err()).contains("Stopped", "The same command goes on from there");
  }

  @Test
  void printsTheStackOnlyWhenAsked() {
    Run run = Run.of("ledger", "--debug", "--ledger", ledger());
    assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("\tat ");
  }
}
