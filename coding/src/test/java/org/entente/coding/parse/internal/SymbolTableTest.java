package org.entente.coding.parse.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SymbolTableTest {

  @Test
  void numbersStringsInTheirOrderAndKnowsNoOthers() {
    long seed = 20260722;
    Random random = new Random(seed);
    Set<String> strings = new LinkedHashSet<>(List.of("", "é", "漢字", "AaAa", "BBBB", "AaBB"));
    while (strings.size() < 5000) {
      strings.add(Integer.toString(random.nextInt(1 << 20), 36));
    }
    SymbolTable table = SymbolTable.of(strings);
    int number = 0;
    for (String string : strings) {
      assertThat(table.find(string)).as("seed %d, %s", seed, string).isEqualTo(number);
      assertThat(table.get(number)).isEqualTo(string);
      number++;
    }
    assertThat(table.find("no such string")).isEqualTo(-1);
    assertThat(table.find("BBAa")).as("the hash code of AaBB").isEqualTo(-1);
    assertThat(SymbolTable.of(List.of()).find("a")).as("in an empty table").isEqualTo(-1);
  }
}
