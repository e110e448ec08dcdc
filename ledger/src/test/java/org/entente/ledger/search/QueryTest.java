package org.entente.ledger.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What queries are put to the index as, and what is said of those that cannot be read. */
class QueryTest {

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "oil                    | \"oil\"                              | a word",
        "crude oil              | (\"crude\") AND (\"oil\")            | words must all occur",
        "\"crude oil\"          | \"crude oil\"                        | a phrase",
        "sanction*              | \"sanction\"*                        | the rest of a word is open",
        "oil OR gas             | (\"oil\") OR (\"gas\")               | one of them",
        "a NEAR/3 \"b c\"       | NEAR(\"a\" \"b c\", 3)               | near, with a distance",
        "a NEAR b NEAR c        | NEAR(\"a\" \"b\" \"c\", 10)          | near, with the usual distance",
        "item:grain             | item : \"grain\"                     | in one column",
        "kind:transfer          | slots : \"ktransfer\"                | a slot",
        "to:(AAA OR bbb)        | (slots : \"taaa\") OR (slots : \"tbbb\") | several values",
        "class:refined-oil      | slots : \"irefinedoil\"              | a slot whose name has a hyphen",
        "amount:1000..1200      | (slots : \"v30\") OR (slots : \"vopen\") | a size narrows",
        "date:2024-03           | (slots : \"yopen\") OR (slots : \"y2024\") | a year narrows",
      })
  void isPutToTheIndex(String query, String expression, String why) {
    String asked = requireNonNull(Match.statements(QueryParser.parse(query), query).expression());
    String plain =
        asked.replace(" NOT ((slots : \"rrejected\"))", "").replace("{quote item source} : ", "");
    assertThat(plain).as(why).contains(expression.strip()).doesNotContain("rrejected");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "oil AND                 | 8  | a word, a \"phrase\"",
        "OR oil                  | 1  | a word before OR",
        "(oil OR gas             | 12 | to close the \"(\" at character 1",
        "oil) gas                | 4  | there is no \"(\"",
        "\"never closed          | 1  | never closed",
        "actor:                  | 7  | what actor: is to be",
        "colour:red              | 1  | no field \"colour\"",
        "kind:party              | 6  | no kind is called \"party\"; expected transfer",
        "kind>transfer           | 5  | \":\" after kind",
        "date:yesterday          | 6  | a date such as 2024",
        "date:2024-13            | 6  | a date such as 2024",
        "amount>many             | 8  | a number such as 500",
        "amount:9..3             | 8  | the lower end of the range first",
        "oil OR amount>5         | 15 | expected no OR with words here",
        "oil ..                  | 5  | letters or digits",
        "standing:shaky          | 10 | no standing is called \"shaky\"",
      })
  void saysWhereAQueryCannotBeRead(String query, int character, String expected) {
    assertThatThrownBy(() -> Match.statements(QueryParser.parse(query.strip()), query.strip()))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("Character " + character + " ")
        .hasMessageContaining(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   "})
  void anEmptyQueryIsToldSo(String query) {
    assertThatThrownBy(() -> QueryParser.parse(query)).isInstanceOf(QueryException.class);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "amount>500, 500, Infinity, ",
    "amount>=5m, 5000000, Infinity, ",
    "amount<2bnUSD, -Infinity, 2000000000, usd",
    "'amount:\"4..6 million rounds\"', 4000000, 6000000, rounds",
    "'amount:\"EUR 3,500\"', 3500, 3500, eur",
    "amount:12mines, 12, 12, mines",
    "'amount:\"10 %\"', 10, 10, percent",
    "amount:..70, -Infinity, 70, ",
  })
  void readsAmountsWithScaleAndUnit(String query, double low, double high, String unit) {
    Term.Compared term = (Term.Compared) QueryParser.parse(query);
    Comparison.Value value = (Comparison.Value) term.comparison();
    assertThat(value.low()).isEqualTo(low);
    assertThat(value.high()).isEqualTo(high);
    assertThat(value.unit()).isEqualTo(unit);
  }

  @ParameterizedTest(name = "{0} = {1} to {2}")
  @CsvSource({
    "date:2024, 2024-01-01, 2024-12-31",
    "date:2024-02, 2024-02-01, 2024-02-29",
    "date:2023..2024-05, 2023-01-01, 2024-05-31",
    "date>2024-05, 2024-06-01, 9999-12-31",
    "date<2024-05, 0000-01-01, 2024-04-30",
    "date<=2024-05, 0000-01-01, 2024-05-31",
    "published:2024-05-03.., 2024-05-03, 9999-12-31",
  })
  void readsDates(String query, String from, String to) {
    Term.Compared term = (Term.Compared) QueryParser.parse(query);
    Comparison.Days days = (Comparison.Days) term.comparison();
    assertThat(days.from()).isEqualTo(from);
    assertThat(days.to()).isEqualTo(to);
  }
}
