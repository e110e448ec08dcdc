package org.entente.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.entente.coding.LoadedCoder.code;
import static org.entente.coding.LoadedCoder.coder;
import static org.entente.coding.LoadedCoder.document;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.model.ActorCode;
import org.entente.model.Kind;
import org.entente.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every coding, whatever the text says. */
class CoderTest {

  private static final String TEXT =
      "🎉\r\n\r\nNorway gave Moldova 40 generators in 2023. Chile’s minister said: “Chile gave Peru 12"
          + " boats” 😀.\r\n\r\nCanada imposed sanctions on Belarus.\r\nJapan and Fiji signed a"
          + " fisheries pact, and Ireland praised Norway.\r\n";

  private static final String LOREM = "Lorem ipsum dolor sit amet, consectetur adipiscing elit. ";

  @Test
  void theSameTextGivesTheSameStatements() {
    List<Statement> first = code(TEXT).statements();
    assertThat(first).hasSizeGreaterThan(4);
    assertThat(code(TEXT).statements()).isEqualTo(first).hasToString(first.toString());
    assertThat(first).extracting(Statement::id).doesNotHaveDuplicates();
  }

  @Test
  void anotherDocumentOrAnotherTextGivesOtherIds() {
    List<String> ids = ids(code(TEXT));
    assertThat(ids(coder().code(document("b.txt", TEXT, "en"))))
        .hasSameSizeAs(ids)
        .doesNotContainAnyElementsOf(ids);
    assertThat(ids(code(TEXT + " "))).hasSameSizeAs(ids).doesNotContainAnyElementsOf(ids);
  }

  @Test
  void everyStatementQuotesItsSpanToTheLetterInTheOrderOfTheText() {
    List<Statement> statements = code(TEXT).statements();
    assertThat(statements)
        .allSatisfy(
            s -> {
              assertThat(s.quote()).isEqualTo(s.span().of(TEXT)).isNotBlank();
              assertThat(s.document()).isEqualTo("a.txt");
            });
    assertThat(statements).extracting(s -> s.span().start()).isSortedAccordingTo(Integer::compare);
    assertThat(statements)
        .filteredOn(s -> s.to().contains(new ActorCode("PER")))
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.quote()).contains("“Chile gave Peru 12 boats”");
              assertThat(s.attribution())
                  .isNotNull()
                  .extracting("text")
                  .isEqualTo("Chile’s minister");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\r\n", ".", "🎉", "- ", "1", "\u200B"})
  void aTextThatSaysNothingGivesNothing(String text) {
    assertThat(code(text).statements()).isEmpty();
    assertThat(code(text).parsed()).isZero();
  }

  @Test
  void whatIsNotEnglishIsNotCoded() {
    String german = "Norwegen lieferte Moldau 40 Generatoren. Norway gave Moldova 40 generators.";
    Coding coding = coder().code(document("a.txt", german, "de"));
    assertThat(coding.statements()).isEmpty();
    assertThat(coding.parsed()).isZero();
    assertThat(Coder.languages()).contains("en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "en-GB", "und"})
  void everyEnglishAndWhatNobodyRecognisedIsCoded(String language) {
    assertThat(coder().code(document("a.txt", TEXT, language)).statements()).isNotEmpty();
  }

  @Test
  void aSentenceWithoutAnyActorNeverReachesTheParser() {
    Coding coding = code(LOREM.repeat(625));
    assertThat(coding.sentences()).isEqualTo(625);
    assertThat(coding.words()).isGreaterThan(5000);
    assertThat(coding.parsed()).isZero();
    assertThat(coding.statements()).isEmpty();
  }

  @Test
  void aSentenceWithoutAnEndCostsNoTime() {
    String endless = "Norway gave Moldova generators and ".repeat(400) + "euros";
    long start = System.nanoTime();
    Coding coding = code(endless);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    assertThat(coding.words()).isGreaterThan(1500);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "((((((Norway))))) gave \"\"\" Moldova '' generators ///",
        "Norway gave Moldova \uD83D generators.",
        "Norway — gave… Moldova $$$ 40,,,000 generators %%%.",
        "Norway\u0000gave\u0007Moldova generators.",
        "NORWAY GAVE MOLDOVA 40 GENERATORS!!!",
        "Norway gave Moldova 99999999999999999999999999 generators in 0000."
      })
  void noTextIsTooOddToBeRead(String text) {
    assertThatCode(() -> code(text)).as(text).doesNotThrowAnyException();
    assertThat(code(text).statements())
        .allSatisfy(s -> assertThat(s.quote()).isEqualTo(s.span().of(text)));
  }

  @Test
  void severalThreadsGetWhatOneGets() throws Exception {
    List<Statement> alone = code(TEXT).statements();
    List<Callable<List<Statement>>> tasks = Collections.nCopies(16, () -> code(TEXT).statements());
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<List<Statement>> together = new ArrayList<>();
      for (Future<List<Statement>> result : threads.invokeAll(tasks)) {
        together.add(result.get());
      }
      assertThat(together).hasSize(16).allMatch(alone::equals);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aHeadingSaysWhoBearsARisk() {
    String under = "Risks to Peru\n\nThe loans could damage the economy.";
    assertThat(code(under).statements())
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.kind()).isEqualTo(Kind.RISK);
              assertThat(s.to()).containsExactly(new ActorCode("PER"));
            });
    assertThat(code("The loans could damage the economy.").statements()).isEmpty();
  }

  @Test
  void theBearersCounterpartIsTheOtherSideOfTheTie() {
    String text =
        "Peru borrows from Chile.\n\nRisks to Peru\n\nThe loans could damage the economy.";
    assertThat(code(text).statements())
        .filteredOn(s -> s.kind() == Kind.RISK)
        .singleElement()
        .satisfies(s -> assertThat(s.from()).containsExactly(new ActorCode("CHL")));
  }

  @Test
  void explainsHowAStatementCameAbout() {
    var document = document("a.txt", "Chile supplied Bolivia with vaccines.", "en");
    Statement statement = coder().code(document).statements().get(0);
    assertThat(coder().explain(document, statement.id()))
        .hasValueSatisfying(
            explanation -> {
              assertThat(explanation.statement()).isEqualTo(statement);
              assertThat(explanation.frame().name()).isEqualTo(statement.rule());
              assertThat(explanation.trigger()).isEqualTo("supplied");
              assertThat(explanation.sentence()).isEqualTo("Chile supplied Bolivia with vaccines.");
              assertThat(explanation.tree()).contains("supplied/VBD/supply root");
            });
    assertThat(coder().explain(document, "s-000000000000")).isEmpty();
  }

  private static List<String> ids(Coding coding) {
    return coding.statements().stream().map(Statement::id).toList();
  }
}
