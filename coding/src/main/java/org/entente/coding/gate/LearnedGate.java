package org.entente.coding.gate;

import java.util.ArrayList;
import java.util.List;
import org.entente.coding.frame.Frames;
import org.entente.coding.items.ItemLexicon;
import org.entente.coding.parse.Parser;
import org.entente.coding.words.Vocabulary;

/**
 * Passes the sentences that are likely to give a statement, by a logistic model (Cox 1958) over
 * what their words and names show: frames that could open and what stands near to whom. Its weights
 * were fitted to what coding every sentence gives; the file says how.
 */
public final class LearnedGate implements Gate {

  private final WordGate canTell;
  private final SignBook book;
  private final GateTable table;
  private final float[][] ofWords;

  public LearnedGate(
      GateTable table, Parser parser, Frames frames, Vocabulary words, ItemLexicon items) {
    this.book = new SignBook(parser, frames, words, items);
    this.canTell = new WordGate(words);
    this.table = table;
    Look.Place[] places = Look.Place.values();
    this.ofWords = new float[book.size()][places.length];
    for (int sign = 0; sign < book.size(); sign++) {
      for (Look.Place place : places) {
        ofWords[sign][place.number()] = table.weight(book.name(sign) + place.suffix());
      }
    }
  }

  @Override
  public boolean passes(Glance glance) {
    return canTell.passes(glance) && logOdds(glance) >= table.least();
  }

  /** How likely the sentence is to give a statement, as the logarithm of the odds. */
  public double logOdds(Glance glance) {
    double[] sum = {table.weight(GateTable.START)};
    new Look(book, glance)
        .tell(
            new Look.Sink() {
              @Override
              public void word(int sign, Look.Place where) {
                sum[0] += ofWords[sign][where.number()];
              }

              @Override
              public void whole(String sign) {
                sum[0] += table.weight(sign);
              }
            });
    return sum[0];
  }

  /** The names of all signs that the sentence shows, for fitting the weights. */
  public List<String> signs(Glance glance) {
    List<String> signs = new ArrayList<>();
    new Look(book, glance)
        .tell(
            new Look.Sink() {
              @Override
              public void word(int sign, Look.Place where) {
                signs.add(book.name(sign) + where.suffix());
              }

              @Override
              public void whole(String sign) {
                signs.add(sign);
              }
            });
    return signs;
  }
}
