package org.entente.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.ActorCode;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTest {

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "-, 9800000000, up to 9.8 billion, an end that is open below",
        "3, -, at least 3, an end that is open above",
        "457000000, 1190000000, 457 million to 1.19 billion, both ends known",
        "15000, 15000, '15,000', one number is said once",
        "0.5, 0.5, 0.5, a fraction keeps its digits",
        "100, 100, 100, whole numbers keep their noughts",
        "-, -, open, nothing known",
      })
  void saysRanges(@Nullable Double low, @Nullable Double high, String said, String why) {
    assertThat(Plain.range(low, high)).as(why).isEqualTo(said);
  }

  @Test
  void saysPeriods() {
    LocalDate day = LocalDate.of(2024, 6, 19);
    assertThat(Plain.period(Period.day(day))).isEqualTo("2024-06-19");
    assertThat(Plain.period(new Period(day, null))).isEqualTo("since 2024-06-19");
    assertThat(Plain.period(new Period(null, day))).isEqualTo("until 2024-06-19");
    assertThat(Plain.period(Period.year(2023))).isEqualTo("2023-01-01 to 2023-12-31");
    assertThat(Plain.period(null)).isEmpty();
  }

  @Test
  void saysWhatBothDoTogetherWithoutAnArrow() {
    List<ActorCode> a = List.of(new ActorCode("AAA"));
    List<ActorCode> both = List.of(new ActorCode("AAA"), new ActorCode("BBB"));
    assertThat(Plain.sides(both, both)).isEqualTo("AAA, BBB");
    assertThat(Plain.sides(a, List.of())).isEqualTo("AAA → –");
  }
}
