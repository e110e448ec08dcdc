package org.entente.workbench.evaluation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A part of a statement that is asked besides kind and sides. */
public enum Slot {
  QUANTITY {
    @Override
    boolean holds(MarkedStatement gold, MarkedStatement coded) {
      return figures(gold.quantity(), coded.quantity(), false);
    }

    @Override
    boolean isFilled(MarkedStatement s) {
      return s.quantity() != null;
    }
  },
  MONEY {
    @Override
    boolean holds(MarkedStatement gold, MarkedStatement coded) {
      return figures(gold.money(), coded.money(), true);
    }

    @Override
    boolean isFilled(MarkedStatement s) {
      return s.money() != null;
    }
  },
  TIME {
    @Override
    boolean holds(MarkedStatement gold, MarkedStatement coded) {
      return gold.time() == null ? coded.time() == null : gold.time().equals(coded.time());
    }

    @Override
    boolean isFilled(MarkedStatement s) {
      return s.time() != null;
    }
  },
  ATTRIBUTION {
    @Override
    boolean holds(MarkedStatement gold, MarkedStatement coded) {
      if (gold.attribution() == null || coded.attribution() == null) {
        return gold.attribution() == null && coded.attribution() == null;
      }
      Set<String> wanted = words(gold.attribution());
      return wanted.isEmpty() || words(coded.attribution()).stream().anyMatch(wanted::contains);
    }

    @Override
    boolean isFilled(MarkedStatement s) {
      return s.attribution() != null;
    }
  },
  /** Whether the text stands behind it; which hedge it is does not matter. */
  HEDGING {
    @Override
    boolean holds(MarkedStatement gold, MarkedStatement coded) {
      return isFilled(gold) == isFilled(coded);
    }

    @Override
    boolean isFilled(MarkedStatement s) {
      return !s.modality().equals("asserted");
    }
  },
  POLARITY {
    @Override
    boolean holds(MarkedStatement gold, MarkedStatement coded) {
      return gold.polarity().equals(coded.polarity());
    }

    @Override
    boolean isFilled(MarkedStatement s) {
      return !s.polarity().equals("affirmed");
    }
  };

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]{3,}");

  /** Words that name no source. */
  private static final Set<String> EMPTY = Set.of("the", "and", "according", "report", "study");

  /** Whether the coded statement has in this slot what the marked one has. */
  abstract boolean holds(MarkedStatement gold, MarkedStatement coded);

  /** Whether the statement says anything here. */
  abstract boolean isFilled(MarkedStatement s);

  /** The name as it is printed. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static boolean figures(@Nullable Figure gold, @Nullable Figure coded, boolean exactUnit) {
    if (gold == null || coded == null) {
      return gold == null && coded == null;
    }
    return gold.says(coded, exactUnit);
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    words.removeAll(EMPTY);
    return words;
  }
}
