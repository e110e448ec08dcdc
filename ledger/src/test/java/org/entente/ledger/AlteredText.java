package org.entente.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Alters a text as those do who take it over: 10 to 40 % of its sentences are cut, neighbours
 * change places, the lead is written anew and a number is changed.
 */
final class AlteredText {
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final double LEAST_CUT = 0.1;
  private static final double MOST_CUT = 0.4;

  private AlteredText() {}

  static List<String> sentences(String text) {
    return List.of(text.split("(?<=[.!?])\\s+", -1));
  }

  static String of(List<String> sentences, Random random) {
    List<String> kept = new ArrayList<>(sentences);
    double share = LEAST_CUT + (MOST_CUT - LEAST_CUT) * random.nextDouble();
    int cut = (int) Math.max(1, Math.round(share * sentences.size()));
    for (int i = 0; i < cut; i++) {
      kept.remove(random.nextInt(kept.size()));
    }
    for (int i = 0; i + 1 < kept.size(); i++) {
      if (random.nextInt(3) == 0) {
        Collections.swap(kept, i, i + 1);
      }
    }
    kept.set(0, lead(random));
    return changed(String.join(" ", kept), random);
  }

  private static String lead(Random random) {
    StringBuilder lead = new StringBuilder("In brief, as this paper has learned,");
    for (int i = 0; i < 12; i++) {
      lead.append(' ').append(Integer.toString(random.nextInt(30_000), 36));
    }
    return lead.append('.').toString();
  }

  private static String changed(String text, Random random) {
    Matcher matcher = NUMBER.matcher(text);
    return matcher.replaceFirst(String.valueOf(2 + random.nextInt(900)));
  }
}
