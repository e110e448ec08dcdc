package org.entente.reading.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortLinesTest {

  private static final int WIDTH = 60;

  @Test
  void aHeadingDoesNotRunIntoItsParagraph() {
    String block =
        """
        Missiles and guns
        At least a hundred ballistic missiles were delivered in the
        first year, the monitors found.
        """;
    assertThat(ShortLines.split(List.of(block), WIDTH))
        .hasSize(2)
        .first()
        .isEqualTo("Missiles and guns\n");
  }

  @Test
  void everyPointOfAListIsItsOwn() {
    String block = "• One thing that was given in the first of the three years\n• Another thing\n";
    assertThat(ShortLines.split(List.of(block), WIDTH)).hasSize(2);
  }

  @Test
  void aNameAtTheStartOfALineDoesNotBreakAFullLine() {
    String block =
        """
        The fuel was shipped from the port of Vostochny to the North
        Korean port of Chongjin.
        """;
    assertThat(ShortLines.split(List.of(block), WIDTH)).hasSize(1);
  }
}
