package org.entente.coding.amounts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds amounts and dates in a passage: money, quantities, shares and times, each normalised. Of
 * readings that begin at the same word the longest is kept. Immutable; safe for many threads.
 */
public final class AmountTagger {

  private final Lexer lexer;
  private final Gate gate;
  private final AmountReader amounts;
  private final TimeReader times;

  private AmountTagger(Lexer lexer, Gate gate, AmountReader amounts, TimeReader times) {
    this.lexer = lexer;
    this.gate = gate;
    this.amounts = amounts;
    this.times = times;
  }

  /** With the data files that are shipped beside this class. */
  public static AmountTagger shipped() {
    Table currencyTable = Table.shipped("currencies.tsv");
    NumberWords numberWords = new NumberWords(Table.shipped("numbers.tsv"));
    Units units = new Units(Table.shipped("units.tsv"));
    Words words = new Words(Table.shipped("words.tsv"));
    Set<String> suffixes = new HashSet<>(numberWords.suffixes());
    suffixes.addAll(units.suffixes());
    suffixes.addAll(Set.of("am", "pm", "gmt", "pct"));
    Lexer lexer = new Lexer(suffixes, Currencies.codes(currencyTable));
    Approximators approximators = new Approximators(Table.shipped("approximators.tsv"), lexer);
    RateReader rates = new RateReader(words);
    Currencies currencies = new Currencies(currencyTable, lexer);
    NumberReader numbers = new NumberReader(numberWords);
    AtomReader atoms = new AtomReader(numbers, currencies);
    UnitFinder finder = new UnitFinder(units, words);
    AmountReader amounts =
        new AmountReader(
            new SumReader(atoms, approximators, words),
            new FractionReader(numberWords, approximators, words),
            rates,
            new QuantityReader(finder, rates, words),
            words);
    TimeReader times = TimeReader.shipped(lexer, numbers, finder, words);
    Set<String> carriers = new HashSet<>(numberWords.all());
    carriers.addAll(times.carriers());
    Set<String> leads = new HashSet<>(approximators.leads());
    leads.addAll(currencies.leads());
    leads.addAll(times.leads());
    leads.addAll(Set.of("a", "an"));
    return new AmountTagger(lexer, new Gate(carriers, leads), amounts, times);
  }

  /**
   * All amounts and times of a passage, in order; no two overlap.
   *
   * @param text the whole text, to which all spans refer
   * @param within the passage, usually a sentence
   * @param context when the text was written
   */
  public List<Mention> find(String text, Span within, DocumentTime context) {
    Tokens tokens = lexer.tokens(text, within);
    boolean[] open = gate.open(tokens);
    List<Mention> found = new ArrayList<>();
    DocumentTime now = context;
    int index = 0;
    while (index < tokens.size()) {
      Reading<Optional<Mention>> best = open[index] ? best(tokens, index, now) : null;
      if (best == null) {
        index++;
      } else {
        best.value().ifPresent(found::add);
        if (best.value().orElse(null) instanceof TimeMention time) {
          now = now.after(time.reference().period());
        }
        index = Math.max(best.next(), index + 1);
      }
    }
    return List.copyOf(found);
  }

  private @Nullable Reading<Optional<Mention>> best(
      Tokens tokens, int index, DocumentTime context) {
    Reading<Optional<Mention>> time = times.read(tokens, index, context);
    Reading<Optional<Mention>> amount = amounts.read(tokens, index);
    if (time == null || amount == null) {
      return time == null ? amount : time;
    }
    return amount.next() > time.next() ? amount : time;
  }
}
