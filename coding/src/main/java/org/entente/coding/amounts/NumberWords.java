package org.entente.coding.amounts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.entente.model.Range;
import org.jspecify.annotations.Nullable;

/** The number words of {@code numbers.tsv}. */
final class NumberWords {

  private final Map<String, Double> units = new HashMap<>();
  private final Map<String, Double> tens = new HashMap<>();
  private final Map<String, Double> scales = new HashMap<>();
  private final Map<String, Double> suffixes = new HashMap<>();
  private final Map<String, Double> several = new HashMap<>();
  private final Map<String, Double> fractions = new HashMap<>();
  private final Map<String, Range> vague = new HashMap<>();

  NumberWords(Table table) {
    for (Table.Row row : table.rows()) {
      String word = row.get(1);
      double value = Double.parseDouble(row.get(2));
      switch (row.get(0)) {
        case "unit" -> units.put(word, value);
        case "ten" -> tens.put(word, value);
        case "scale" -> scales.put(word, value);
        case "suffix" -> suffixes.put(word, value);
        case "several" -> several.put(word, value);
        case "fraction" -> fractions.put(word, value);
        case "vague" ->
            vague.put(
                word, new Range(value, row.find(3) == null ? null : Double.valueOf(row.get(3))));
        default ->
            throw new IllegalStateException(
                row.file() + ", line " + row.line() + ": unknown class " + row.get(0));
      }
    }
  }

  /** Everything that may follow a number without a space. */
  Set<String> suffixes() {
    Set<String> all = new HashSet<>(suffixes.keySet());
    all.addAll(scales.keySet());
    return all;
  }

  /** Every word that can be or begin a number. */
  Set<String> all() {
    Set<String> all = new HashSet<>(units.keySet());
    all.addAll(tens.keySet());
    all.addAll(scales.keySet());
    all.addAll(several.keySet());
    all.addAll(fractions.keySet());
    all.addAll(vague.keySet());
    all.add("tens");
    return all;
  }

  @Nullable Double unit(Token token) {
    return units.get(token.lower());
  }

  @Nullable Double ten(Token token) {
    return tens.get(token.lower());
  }

  /** A short scale right behind a number; of those, only "m" and "k" count without a currency. */
  @Nullable Double suffix(Token token, boolean money) {
    boolean plain = token.is("m") || token.is("k");
    return token.tight() && (money || plain) ? suffixes.get(token.lower()) : null;
  }

  @Nullable Double scaleWord(Token token) {
    return scales.get(token.lower());
  }

  @Nullable Double several(Token token) {
    return several.get(token.lower());
  }

  @Nullable Range vague(Token token) {
    return vague.get(token.lower());
  }

  @Nullable Double fraction(Token token) {
    return fractions.get(token.lower());
  }

  boolean begins(Token token) {
    String word = token.lower();
    return token.type() == Token.Type.NUMBER
        || units.containsKey(word)
        || tens.containsKey(word)
        || vague.containsKey(word)
        || several.containsKey(word)
        || fractions.containsKey(word)
        || scales.containsKey(word)
        || word.equals("tens")
        || word.equals("a")
        || word.equals("an");
  }
}
