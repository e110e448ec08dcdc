package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.ledger.reconcile.SameMatter.Block;

/** Finds the drafts of a block that may be about the same thing as a claim. */
final class ThingIndex {
  /** A word that so many drafts of a block share leads nowhere. */
  private static final int COMMON_WORD = 400;

  private final Wider wider = new Wider();
  private final Map<Block, Map<String, List<Draft>>> blocks = new HashMap<>();
  private final Map<Block, List<Draft>> all = new HashMap<>();

  ThingIndex(List<Draft> drafts) {
    for (Draft draft : drafts) {
      Block block = Block.of(draft.founder());
      all.computeIfAbsent(block, b -> new ArrayList<>()).add(draft);
      Map<String, List<Draft>> things = blocks.computeIfAbsent(block, b -> new HashMap<>());
      Claim founder = draft.founder();
      for (String key : classes(founder)) {
        things.computeIfAbsent(key, k -> new ArrayList<>()).add(draft);
      }
      for (String word : founder.itemWords()) {
        things.computeIfAbsent(word, k -> new ArrayList<>()).add(draft);
        if (founder.itemClass() == null) {
          things.computeIfAbsent("bare:" + word, k -> new ArrayList<>()).add(draft);
        }
      }
    }
  }

  /**
   * Drafts of this block that share the class of the claim's item, a wider one or a word; two that
   * have a class are not brought together by words.
   */
  Set<Draft> near(Claim claim, Block block) {
    Set<Draft> found = new LinkedHashSet<>();
    Map<String, List<Draft>> things = blocks.getOrDefault(block, Map.of());
    Set<String> keys = classes(claim);
    String bare = claim.itemClass() == null ? "" : "bare:";
    claim.itemWords().forEach(word -> keys.add(bare + word));
    for (String key : keys) {
      List<Draft> drafts = things.getOrDefault(key, List.of());
      if (drafts.size() <= COMMON_WORD) {
        found.addAll(drafts);
      }
    }
    return found;
  }

  /** All drafts of a block. */
  List<Draft> of(Block block) {
    return all.getOrDefault(block, List.of());
  }

  private Set<String> classes(Claim claim) {
    Set<String> keys = new LinkedHashSet<>();
    if (claim.itemClass() != null) {
      keys.add("class:" + claim.itemClass());
    }
    wider.of(claim.itemClass()).forEach(wide -> keys.add("class:" + wide));
    return keys;
  }
}
