package org.entente.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions in plain English on a small ledger, with the real parser. */
class AskCommandTest {

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  static Path folder;

  private static final Map<String, String> TEXTS = new HashMap<>();
  private static String ledger = "";

  @BeforeAll
  static void read() throws IOException {
    TEXTS.put(
        "one.txt",
        """
        Date: 3 March 2024

        Norway has given Moldova 40 generators. Norway supplied 2,000 tonnes of diesel to Moldova in \
        February 2024. Norway lent Moldova $12 million in 2021. Norway plans to give Moldova \
        helicopters. Moldova has not sent soldiers to Norway. Norway and Moldova signed a defence \
        pact in 2022 in Oslo. Norway and Moldova are allies. Sweden criticised Norway.
        """);
    TEXTS.put(
        "two.txt",
        """
        Date: 9 May 2024

        Norway delivered 60 generators to Moldova. Norway and Moldova are not allies. \
        Chile sold vaccines worth $3 million to Bolivia in 2021. Norway has sent 300 soldiers to Moldova, \
        the ministry said. The tie with Norway brings risks for Moldova. Moldova depends on Norway.
        """);
    Path documents = Files.createDirectories(folder.resolve("documents"));
    for (Map.Entry<String, String> text : TEXTS.entrySet()) {
      Files.writeString(documents.resolve(text.getKey()), text.getValue());
    }
    ledger = folder.resolve("ask.entente").toString();
    Run run = Run.of("read", "--ledger", ledger, documents.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  @ParameterizedTest(name = "{0} ({3})")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      What does Moldova get from Norway?                   |       | diesel          | things that pass, with their figures
      Did Norway lend Moldova money in 2021?               | yes   | $12 million     | kind, sides and time fit
      Will Norway give Moldova helicopters?                | planned-only | helicopters | only planned
      Has Moldova sent soldiers to Norway?                 | no    | Said not to be so | said not to be so
      Are Norway and Moldova allies?                       | disputed | are not allies | both said
      Is it an alliance?                                   | disputed | are not allies | the main tie stands for "it"
      How many soldiers, and who says so?                  |       | 300 soldiers    | no verb, no sides
      How many soldiers did Norway send to Moldova?        |       | 300 soldiers    | thing and sides
      How much diesel did Norway supply to Moldova?        |       | 2,000           | unit told
      When did Norway and Moldova sign a defence pact?     |       | in 2022         | a time
      Where did Norway and Moldova sign the pact?          |       | Oslo            | a place in the words
      Who criticised Norway?                               |       | Sweden          | a doer asked for
      Does Moldova depend on Norway?                       | yes   | depends on      | a judgement
      What are the risks for Moldova?                      |       | risks for Moldova   | who bears it
      Which sources say that Norway sent soldiers to Moldova? |    | two.txt         | on whose word
      What did Chile sell Bolivia?                         |       | vaccines        | a tie that is not the main one
      """)
  void answers(String question, String verdict, String holds, String why) throws IOException {
    JsonNode answer = ask(question);
    assertThat(answer.get("answered").asBoolean()).as("%s: %s", why, answer).isTrue();
    assertThat(answer.get("verdict").asText("")).isEqualTo(verdict == null ? "" : verdict);
    assertThat(answer.get("answer").asText()).as(why).contains(holds);
    everySentenceIsCited(answer);
  }

  @ParameterizedTest(name = "{0} ({2})")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Did Norway lend Moldova money in 2019?          | of another time     | another year is no answer
      Did Norway supply crude oil to Moldova?         |                     | only refined oil is named
      What does Chile give Norway?                    |                     | nobody says so
      How many helicopters did Norway give Moldova?   | lacks what was asked | planned, without a figure
      Did Norway send soldiers to Bolivia?            | with another side   | sent, but elsewhere
      Did Moldova lend Norway money in 2021?          | the other way round | the direction counts
      What are the risks for Chile?                   |                     | risks of somebody else
      What is the capital of Norway?                  |                     | no matter of a ledger
      Why did Norway give Moldova generators?         | lacks what was asked | no reason is given
      Has Sweden imposed sanctions on Moldova?        |                     | no sanction is named
      How many soldiers deserted?                     |                     | a verb that nobody knows, at the end
      How many soldiers deserted in 2024?             |                     | a verb that nobody knows, before a time
      Did Norway paint the soldiers?                  |                     | a verb that nobody knows, behind its subject
      How many soldiers did Norway and Moldova paint? |                     | behind both of its subjects
      """)
  void saysThatTheDocumentsDoNotSay(String question, String near, String why) throws IOException {
    JsonNode answer = ask(question);
    assertThat(answer.get("answered").asBoolean()).as("%s: %s", why, answer).isFalse();
    assertThat(answer.get("answer").asText()).isEqualTo("The documents do not say.");
    assertThat(answer.get("sentences")).isEmpty();
    if (near != null) {
      assertThat(answer.get("nearest").toString()).as(why).contains(near);
    }
    answer.get("nearest").forEach(n -> isCited(n.get("sentence")));
  }

  @Test
  void saysWhatItUnderstoodAndAssumed() throws IOException {
    JsonNode named = ask("Did Norway supply diesel to Moldova in February 2024?").get("understood");
    assertThat(named.get("from").toString()).isEqualTo("[\"NOR\"]");
    assertThat(named.get("to").toString()).isEqualTo("[\"MDA\"]");
    assertThat(named.get("period").toString())
        .isEqualTo("{\"start\":\"2024-02-01\",\"end\":\"2024-02-29\"}");
    assertThat(named.get("assumed").isNull()).isTrue();

    JsonNode open = ask("What is disputed?");
    assertThat(open.get("understood").get("assumed").toString()).isEqualTo("[\"MDA\",\"NOR\"]");
    assertThat(open.get("notes").toString()).contains("main tie is assumed");
  }

  @Test
  void namesAVerbThatItDoesNotKnow() throws IOException {
    assertThat(ask("How many soldiers deserted?").get("notes").toString())
        .contains("The verb \\\"deserted\\\" is not known");
  }

  @Test
  void printsNumberedEvidenceAndTheSameEveryTime() {
    Run first = Run.of("ask", "--ledger", ledger, "What does Moldova get from Norway?");
    assertThat(first.exitCode()).as(first.err()).isZero();
    assertThat(first.out()).contains("[1]", "one.txt");
    Run again = Run.of("ask", "--ledger", ledger, "What does Moldova get from Norway?");
    assertThat(again.out()).isEqualTo(first.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      ''    | The question is empty
      ???   | The question is empty
      """)
  void helpsWhereThereIsNoQuestion(String question, String message) {
    Run run = Run.of("ask", "--ledger", ledger, question);
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(message, "Is it an alliance?");
    Run none = Run.of("ask", "--ledger", ledger);
    assertThat(none.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(none.err()).contains("What is the question?");
    Run long_ = Run.of("ask", "--ledger", ledger, "a".repeat(501));
    assertThat(long_.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(long_.err()).contains("at most 500");
  }

  private static JsonNode ask(String question) throws IOException {
    Run run = Run.of("ask", "--ledger", ledger, "--json", question);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.lines()).hasSize(1);
    return new ObjectMapper().readTree(run.out());
  }

  private static void everySentenceIsCited(JsonNode answer) {
    assertThat(answer.get("sentences")).isNotEmpty();
    StringBuilder joined = new StringBuilder();
    for (JsonNode sentence : answer.get("sentences")) {
      isCited(sentence);
      joined.append(joined.isEmpty() ? "" : " ").append(sentence.get("text").asText());
    }
    assertThat(answer.get("answer").asText()).isEqualTo(joined.toString());
  }

  private static void isCited(JsonNode sentence) {
    assertThat(sentence.get("citations")).as(sentence.toString()).isNotEmpty();
    for (JsonNode citation : sentence.get("citations")) {
      String text = TEXTS.getOrDefault(citation.get("document").asText(), "");
      int start = citation.get("span").get("start").asInt();
      int end = citation.get("span").get("end").asInt();
      assertThat(text.substring(start, end)).isEqualTo(citation.get("quote").asText());
    }
  }
}
