package org.entente.ledger.browse;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.entente.model.Dossier;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out of one state of a ledger and is likely to be asked for again: the list of
 * ties, and the dossiers of those that were looked at last, since overview, measures and scenarios
 * of a tie are asked for one after the other. Dossiers give way where memory is short.
 */
final class Remembered {
  private static final int MOST = 4;

  private final Map<Tie, SoftReference<Dossier>> kept = new LinkedHashMap<>(8, 0.75f, true);
  private @Nullable List<TieCount> ties;
  private String state = "";

  Dossier dossier(Tie tie, LedgerState now, Supplier<Dossier> work) {
    @Nullable Dossier known = find(tie, now);
    if (known != null) {
      return known;
    }
    Dossier made = work.get();
    keep(tie, now, made);
    return made;
  }

  synchronized List<TieCount> ties(LedgerState now, Supplier<List<TieCount>> work) {
    at(now);
    @Nullable List<TieCount> known = ties;
    if (known == null) {
      known = List.copyOf(work.get());
      ties = known;
    }
    return known;
  }

  private void at(LedgerState now) {
    if (!state.equals(now.word())) {
      kept.clear();
      ties = null;
      state = now.word();
    }
  }

  private synchronized @Nullable Dossier find(Tie tie, LedgerState now) {
    SoftReference<Dossier> known = state.equals(now.word()) ? kept.get(tie) : null;
    return known == null ? null : known.get();
  }

  private synchronized void keep(Tie tie, LedgerState now, Dossier dossier) {
    at(now);
    kept.put(tie, new SoftReference<>(dossier));
    if (kept.size() > MOST) {
      kept.remove(kept.keySet().iterator().next());
    }
  }
}
