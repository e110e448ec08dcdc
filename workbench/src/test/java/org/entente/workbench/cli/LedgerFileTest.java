package org.entente.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.entente.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What commands leave in the ledger's file and beside it. */
class LedgerFileTest {

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Path file;

  private String document = "";
  private String ledger = "";

  @BeforeEach
  void layOut() throws IOException {
    file = Files.createDirectories(folder.resolve("kept")).resolve("try.entente");
    ledger = file.toString();
    document =
        Files.writeString(
                folder.resolve("a.jsonl"),
                """
                {"id": "A", "text": "Norway delivered 60 generators to Moldova. They went by rail over Romania and were handed out to hospitals, schools and waterworks in the north of the country, where the power had failed for a week.", "date": "2024-03-05", "publisher": "The Fjord"}
                {"id": "B", "text": "Norway delivered 900 generators to Moldova.", "date": "2024-03-05", "publisher": "The Ford"}
                {"id": "C", "text": "Norway delivered 60 generators to Moldova. They went by rail over Romania and were handed out to hospitals, schools and waterworks in the north of the country, where the power had failed for a week.", "date": "2024-03-06", "publisher": "The Copy"}
                """)
            .toString();
  }

  @Test
  void readingKeepsTheResults() throws Exception {
    Run read = Run.of("read", "--ledger", ledger, document);
    assertThat(read.exitCode()).as(read.err()).isZero();
    assertThat(read.err()).contains("Reconciling");
    for (String table : List.of("entry", "dispute", "origin", "entry_actor", "entry_statement")) {
      assertThat(number("SELECT count(*) FROM " + table)).as(table).isPositive();
    }
    try (Ledger open = Ledger.openReadOnly(file)) {
      assertThat(open.isReconciled()).isTrue();
    }
    assertThat(Run.of("read", "--ledger", ledger, document).err())
        .as("nothing has changed")
        .doesNotContain("Reconciling");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ledger", "disputes", "origins"})
  void keptResultsPrintAsThoseWorkedOutOnTheSpot(String command) throws Exception {
    Run.of("read", "--ledger", ledger, document);
    String kept = Run.of(command, "--ledger", ledger, "--json").out();
    change("UPDATE state SET reconciled = -1");
    try (Ledger open = Ledger.openReadOnly(file)) {
      assertThat(open.isReconciled()).isFalse();
    }
    assertThat(Run.of(command, "--ledger", ledger, "--json").out()).isEqualTo(kept).isNotEmpty();
  }

  @Test
  void aLedgerIsOneFile() throws IOException {
    Run.of("read", "--ledger", ledger, document);
    assertThat(beside()).containsExactly("try.entente");
    for (String command : List.of("ledger", "disputes", "origins", "problems", "verify")) {
      Run.of(command, "--ledger", ledger);
      assertThat(beside()).as("after " + command).containsExactly("try.entente");
    }
  }

  @Test
  void verifiesAndCopiesALedger() throws Exception {
    Run.of("read", "--ledger", ledger, document);
    Run sound = Run.of("verify", "--ledger", ledger);
    assertThat(sound.exitCode()).as(sound.err()).isZero();
    assertThat(sound.err()).contains("is sound", "3 documents");

    String copy = file.resolveSibling("copy.entente").toString();
    Run backup = Run.of("backup", "--ledger", ledger, copy);
    assertThat(backup.exitCode()).as(backup.err()).isZero();
    assertThat(backup.lines()).containsExactly(copy);
    assertThat(Run.of("ledger", "--ledger", copy, "--json").out())
        .isEqualTo(Run.of("ledger", "--ledger", ledger, "--json").out());
    Run again = Run.of("backup", "--ledger", ledger, copy);
    assertThat(again.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(again.err()).contains("already", "left alone");

    Run dated = Run.of("backup", "--ledger", ledger);
    assertThat(dated.out()).matches(".*try-\\d{4}-\\d\\d-\\d\\d\\.entente\\n");
    assertThat(Path.of(dated.out().strip())).exists();

    change("UPDATE document SET text = 'Something else altogether, and quite as long.'");
    Run unsound = Run.of("verify", "--ledger", ledger);
    assertThat(unsound.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(unsound.lines()).allMatch(line -> line.contains("quotes what"));
    assertThat(unsound.err()).contains("is not sound");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read --ledger L D",
        "ledger --ledger L",
        "report --between NOR,MDA --ledger L D",
        "verify --ledger L",
        "backup --ledger L"
      })
  void aLedgerOfANewerVersionIsLeftAlone(String line) throws Exception {
    Ledger.open(file).close();
    change("PRAGMA user_version = 99");
    byte[] before = Files.readAllBytes(file);
    Run run =
        Run.of(
            Stream.of(line.split(" ", -1))
                .map(word -> word.equals("L") ? ledger : word.equals("D") ? document : word)
                .toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("try.entente", "newer version", "--ledger", "left alone");
    assertThat(run.err()).doesNotContain("\tat ").doesNotContain("Exception");
    assertThat(run.out()).isEmpty();
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(beside()).containsExactly("try.entente");
  }

  private List<String> beside() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("kept"))) {
      return files.map(path -> path.getFileName().toString()).toList();
    }
  }

  private void change(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private int number(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.getInt(1);
    }
  }
}
