package org.entente.ledger;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import org.entente.ledger.json.ContractJson;
import org.entente.model.Document;
import org.entente.model.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger of every older form opens, with all that it held, and can be ruled on and searched. */
class OlderFormTest {
  private final Path file;

  OlderFormTest(@TempDir Path folder) {
    file = folder.resolve("old.entente");
  }

  @ParameterizedTest(name = "form {0}")
  @ValueSource(ints = {1, 2, 3, 4})
  void isBroughtUp(int form) throws Exception {
    makeOfForm(form);
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(() -> Ledger.openReadOnly(file).statements())
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("of an older form");
    assertThat(Files.readAllBytes(file)).as("a reader leaves it alone").isEqualTo(before);
    try (Ledger ledger = Ledger.open(file)) {
      assertThat(ledger.documents()).containsExactly(RulingCase.FIRST);
      assertThat(ledger.statements()).containsExactly(RulingCase.GIVEN, RulingCase.VISIT);
      assertThat(ledger.entries()).hasSize(2);
      assertThat(ledger.search().find("minister kind:meeting to:MDA", 0, 9).statements())
          .containsExactly(RulingCase.VISIT);
      ledger.decisions().decide(m -> m.reject("s-visit"), "Ana", "");
      assertThat(ledger.statements()).containsExactly(RulingCase.GIVEN);
      assertThat(ledger.entries()).hasSize(1);
    }
    assertThat(new LedgerCheck(file).run().findings()).isEmpty();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        ResultSet version = connection.createStatement().executeQuery("PRAGMA user_version")) {
      assertThat(version.getInt(1)).isEqualTo(LedgerFile.SCHEMA);
    }
  }

  @org.junit.jupiter.api.Test
  void everyOlderFormIsTried() {
    assertThat(LedgerFile.SCHEMA).as("a newer form needs a row above").isEqualTo(5);
  }

  /** The file as a program of that time left it: its migrations, and rows written by its SQL. */
  private void makeOfForm(int form) throws Exception {
    Flyway.configure()
        .dataSource("jdbc:sqlite:" + file, null, null)
        .locations("classpath:org/entente/ledger/schema")
        .table("schema_history")
        .target(String.valueOf(form))
        .load()
        .migrate();
    Document d = RulingCase.FIRST;
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      run(
          connection,
          "INSERT INTO document (number, id, path, media_type, text, fingerprint, language, title,"
              + " title_where, date_start, date_end, date_where, publisher, publisher_where, coder,"
              + " read_at) VALUES (1, ?, ?, ?, ?, ?, 'en', ?, ?, '2024-05-01', '2024-05-01', ?, ?, ?,"
              + " 'c1', '2024-06-01T00:00:00Z')",
          d.id(),
          d.path(),
          d.mediaType(),
          d.text(),
          d.fingerprint(),
          requireNonNull(d.title()).value(),
          requireNonNull(d.title()).where(),
          requireNonNull(d.date()).where(),
          requireNonNull(d.publisher()).value(),
          requireNonNull(d.publisher()).where());
      run(
          connection,
          "INSERT INTO document_words (rowid, title, text) VALUES (1, ?, ?)",
          requireNonNull(d.title()).value(),
          d.text());
      int number = 0;
      for (Statement s : List.of(RulingCase.GIVEN, RulingCase.VISIT)) {
        number++;
        run(
            connection,
            "INSERT INTO statement (number, id, document, position, kind, channel, body) VALUES ("
                + number
                + ", ?, 1, "
                + number
                + ", ?, ?, ?)",
            s.id(),
            s.kind().word(),
            s.channel().word(),
            new ContractJson().statement(s));
        run(
            connection,
            "INSERT INTO statement_words (rowid, quote, item, source) VALUES ("
                + number
                + ", ?, '', '')",
            s.quote());
      }
      run(connection, "UPDATE state SET changes = 1");
      if (form > 1) {
        run(connection, "INSERT INTO touched (document) VALUES (?)", d.id());
      }
    }
  }

  private static void run(Connection connection, String sql, String... values) throws Exception {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
