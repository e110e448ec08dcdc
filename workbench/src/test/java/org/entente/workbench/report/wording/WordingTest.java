package org.entente.workbench.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      delimiter = '|',
      value = {
        "null | 9800000000 | up to $9.8 billion | up to $9.8 billion | open below",
        "457000000 | 1190000000 | $457 million to $1.19 billion | $457 million–$1.19 billion | two scales",
        "5600000000 | 9800000000 | '' | $5.6–9.8 billion | one scale said once",
        "25000000 | 25000000 | a $25 million loan | $25 million | exact",
        "1000000 | null | over $1 million | more than $1 million | open above, with its hedge",
        "1000000 | null | at least $1 million | at least $1 million | open above",
        "null | 500 | less than $500 | less than $500 | open below, with its hedge",
        "950000 | 1050000 | approximately $1 million | about $1 million | the figure, not its reading",
        "null | null | several billion dollars | several billion dollars | a sum in words",
        "null | null | '' | a figure that is not given | nothing known",
      })
  void sums(
      @Nullable Double low, @Nullable Double high, String written, String wanted, String why) {
    assertThat(Figures.range(low, high, Unit.money("USD", null), written))
        .as(why)
        .isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      delimiter = '|',
      value = {
        "14250 | 15750 | approximately 15,000 | soldiers | null | about 15,000 soldiers | ±5 %",
        "1800 | 2200 | around 2,000 | killed | null | about 2,000 killed | ±10 %",
        "900 | 1000 | nearly 1,000 | men | null | nearly 1,000 men | from 10 % below",
        "12000 | 15000 | '' | soldiers | null | 12,000–15,000 soldiers | what sources give",
        "2000000 | null | millions | rounds | null | millions of rounds | a word for a number",
        "200 | 999 | hundreds | pieces | null | hundreds of pieces | a word with two ends",
        "10 | 10 | 10% | percent of exports | null | 10 % of exports | a share",
        "9 | 11 | around 10% | percent | null | about 10 % | a hedged share",
        "93000 | 93000 | 93,000 | barrels | day | 93,000 barrels a day | a rate",
        "20 | 20 | one fifth | percent | null | 20 % | a share in words",
        "3 | 3 | three | null | null | three | no unit",
        "1 | 1 | one | submarine | null | one submarine | a word needs no of",
      })
  void quantities(
      @Nullable Double low,
      @Nullable Double high,
      String written,
      @Nullable String unit,
      @Nullable String per,
      String wanted,
      String why) {
    assertThat(Figures.range(low, high, Unit.quantity(unit, per), written))
        .as(why)
        .isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      delimiter = '|',
      value = {
        "4540000 | 5460000 | 6560000 | rounds | 5.46 million (4.54–6.56 million) rounds | pooled",
        "4.8e9 | 6.6e9 | 9.1e9 | USD | $6.6 billion ($4.8–9.1 billion) | money",
        "-9.1e9 | -6.6e9 | 4.8e9 | USD | −$6.6 billion (−$9.1 billion to $4.8 billion) | net below nought",
        "0.7 | 0.82 | 0.89 | ratio | 0.82 (0.70–0.89) | no unit is written for a ratio",
        "0.057 | 0.099 | 0.173 | ratio | 0.099 (0.057–0.173) | as many decimals as needed",
        "1e8 | 2e8 | 3e8 | USD per year | $200 million ($100–300 million) a year | a rate",
        "null | null | null | USD | cannot be computed | empty",
        "-0.9109 | null | 0.3718 | ratio | −0.91 to 0.37 | bounds without a middle",
        "null | null | 9.8e9 | USD | up to $9.8 billion | one bound only",
        "1000 | null | 2500 | USD 2024 per round | $1,000–$2,500 a round in prices of 2024 | a price",
        "0.5 | 0.5 | 0.5 | ratio | 0.5 | exact",
      })
  void intervals(
      @Nullable Double low,
      @Nullable Double mid,
      @Nullable Double high,
      String unit,
      String wanted,
      String why) {
    assertThat(Figures.interval(low, mid, high, Unit.measured(unit))).as(why).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      delimiter = '|',
      value = {
        "2023-01-01 | null | since 2023 | since 2023 | open at its end",
        "2018-01-01 | 2018-12-31 | 2018 | in 2018 | a year",
        "2024-06-19 | 2024-06-19 | 19 June 2024 | on 19 June 2024 | a day",
        "2024-06-01 | 2024-06-30 | June 2024 | in June 2024 | a month",
        "1950-01-01 | 1953-12-31 | 1950–1953 | during 1950–1953 | years",
        "1950-06-25 | 1953-07-27 | 25 June 1950 – 27 July 1953 | from 25 June 1950 to 27 July 1953 | days",
        "2024-02-01 | 2024-04-30 | February 2024 – April 2024 | from February 2024 to April 2024 | months",
        "null | 2030-12-31 | until 2030 | until 2030 | open at its start",
        "null | null | undated | '' | nothing known",
        "2024-05-15 | null | since 15 May 2024 | since 15 May 2024 | since a day",
      })
  void periods(
      @Nullable LocalDate start, @Nullable LocalDate end, String label, String phrase, String why) {
    assertThat(Days.label(new Period(start, end))).as(why).isEqualTo(label);
    assertThat(Days.phrase(new Period(start, end))).as(why).isEqualTo(phrase);
  }

  @Test
  void countsAgreeInNumber() {
    assertThat(Words.count(0, "entry", "entries")).isEqualTo("no entries");
    assertThat(Words.count(1, "entry", "entries")).isEqualTo("one entry");
    assertThat(Words.count(12, "entry", "entries")).isEqualTo("twelve entries");
    assertThat(Words.count(2000, "entry", "entries")).isEqualTo("2,000 entries");
  }

  @Test
  void listsAreEnglish() {
    assertThat(Words.list(List.of())).isEmpty();
    assertThat(Words.list(List.of("A"))).isEqualTo("A");
    assertThat(Words.list(List.of("A", "B"))).isEqualTo("A and B");
    assertThat(Words.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
    assertThat(Words.list(List.of("A, of late", "B"))).isEqualTo("A, of late; and B");
    assertThat(Words.possessive("Chad")).isEqualTo("Chad’s");
    assertThat(Words.possessive("the Netherlands")).isEqualTo("the Netherlands’");
  }

  @ParameterizedTest
  @CsvSource({
    "loan, a loan, bare and countable",
    "much-needed loan, a much-needed loan, with an adjective",
    "loan of $5 million, a loan of $5 million, the head stands before of",
    "oil tanker, an oil tanker, before a vowel",
    "unilateral deal, a unilateral deal, a vowel letter with a consonant sound",
    "artillery shells, artillery shells, plural",
    "food, food, mass noun",
    "the treaty, the treaty, has its article",
  })
  void thingsTakeTheirArticle(String thing, String wanted, String why) {
    assertThat(new Articles().indefinite(thing)).as(why).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource({
    "United States, the United States",
    "European Union, the European Union",
    "Chad, Chad",
    "Czech Republic, the Czech Republic",
    "the West, the West",
  })
  void namesTakeTheirArticle(String name, String wanted) {
    assertThat(new Articles().name(name)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource({
    "999, 999",
    "1000, '1,000'",
    "0.1234567, 0.1235",
    "999949, '999,949'",
    "1000000, 1 million",
    "999999999, 1 billion",
    "47900000, 47.9 million",
    "-1500, '−1,500'",
    "0, 0"
  })
  void numbers(double value, String wanted) {
    assertThat(Numbers.plain(value)).isEqualTo(wanted);
  }
}
