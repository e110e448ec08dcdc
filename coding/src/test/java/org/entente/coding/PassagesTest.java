package org.entente.coding;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.ActorCode;
import org.entente.model.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Passages in which one sentence needs another: below each stand the statements that it must give,
 * {@code => kind FROM > TO}, behind a bar the figure as written or the modality, and {@code @}
 * before the source.
 */
class PassagesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "more-of-the-same",
        "lists",
        "treaty-and-outlook",
        "headings",
        "credit-and-troops",
        "inventory",
        "one-among-several",
        "titled-tie",
        "flows-go-on",
        "who-is-meant",
        "lying-ahead",
        "speech",
        "quotations",
        "ends",
        "both-of-the-text",
        "what-a-tie-brings",
        "thirds-and-returns",
        "gaps",
        "one-with-many",
        "unread-figures",
        "trade-in-figures",
        "told-by-the-tie",
        "who-said-it"
      })
  void givesWhatStandsBelow(String name) throws IOException {
    List<String> lines = read(name).lines().filter(line -> !line.startsWith("#")).toList();
    String text =
        lines.stream().filter(line -> !line.startsWith("=>")).collect(joining("\n")).strip();
    List<String> wanted =
        lines.stream()
            .filter(line -> line.startsWith("=>"))
            .map(l -> l.substring(2).strip())
            .toList();
    List<String> given = new ArrayList<>();
    for (Statement statement : LoadedCoder.code(text).statements()) {
      String sides =
          statement.kind().word() + " " + codes(statement.from()) + " > " + codes(statement.to());
      given.add(sides.strip());
      given.add(sides + " | " + statement.modality().word());
      String source = statement.attribution() == null ? "" : "@" + statement.attribution().text();
      given.add(sides + " | " + source);
      if (statement.quantity() != null) {
        given.add(sides + " | " + statement.quantity().text());
        given.add(sides + " | " + statement.quantity().text() + " " + source);
      }
      if (statement.money() != null) {
        given.add(sides + " | " + statement.money().text());
        given.add(sides + " | " + statement.money().text() + " " + source);
      }
    }
    assertThat(wanted).isNotEmpty();
    assertThat(given).containsAll(wanted);
  }

  private static String codes(List<ActorCode> codes) {
    return codes.stream().map(ActorCode::code).sorted().collect(joining(","));
  }

  private static String read(String name) throws IOException {
    try (InputStream in = PassagesTest.class.getResourceAsStream("passages/" + name + ".txt")) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
