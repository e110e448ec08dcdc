package org.entente.coding.amounts;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The currencies of {@code currencies.tsv}, as signs, codes and words. */
final class Currencies {

  /** One way to write a currency. */
  record Form(String code, double factor, Context context, boolean letters) {}

  private final Phrases<Form> before;
  private final Phrases<Form> after;

  Currencies(Table table, Lexer lexer) {
    before = new Phrases<>(lexer);
    after = new Phrases<>(lexer);
    for (Table.Row row : table.rows()) {
      String where = row.get(1);
      for (String form : row.list(0)) {
        boolean letters = !where.equals("after") && form.chars().allMatch(Character::isLetter);
        Form entry =
            new Form(row.get(2), Double.parseDouble(row.get(3)), new Context(row.list(4)), letters);
        if (!where.equals("after")) {
          before.add(written(form), entry);
        }
        if (!where.equals("before")) {
          after.add(written(form), entry);
        }
      }
    }
  }

  /** The lexer knows a sign with letters ("A$") by its capitals. */
  private static String written(String form) {
    boolean sign = !form.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '.');
    return sign ? form.toUpperCase(Locale.ROOT) : form;
  }

  /** The codes that may stand before a number without a space. */
  static Set<String> codes(Table table) {
    Set<String> codes = new HashSet<>();
    for (Table.Row row : table.rows()) {
      if (!row.get(1).equals("after")) {
        codes.addAll(row.list(0));
      }
    }
    return codes;
  }

  Set<String> leads() {
    return before.firstWords();
  }

  @Nullable Reading<Form> before(Tokens tokens, int index) {
    return fitting(before.find(tokens, index), tokens, index);
  }

  @Nullable Reading<Form> after(Tokens tokens, int index) {
    return fitting(after.find(tokens, index), tokens, index);
  }

  private static @Nullable Reading<Form> fitting(
      @Nullable Reading<List<Form>> all, Tokens tokens, int index) {
    if (all == null) {
      return null;
    }
    for (Form form : all.value()) {
      boolean written = !form.letters() || tokens.at(index).capital();
      if (written && form.context().holds(tokens)) {
        return new Reading<>(form, all.next());
      }
    }
    return null;
  }
}
