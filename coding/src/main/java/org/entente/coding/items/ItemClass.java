package org.entente.coding.items;

import java.util.List;
import java.util.Locale;
import org.entente.model.Channel;
import org.jspecify.annotations.Nullable;

/**
 * One class of things that pass between states.
 *
 * @param id "artillery-shell"
 * @param channel the field to which it belongs unless the text says otherwise
 * @param unit in which it is counted by default ("round"), null where it is not counted
 * @param broader id of the next wider class, or null
 * @param sort what sort of thing it is
 * @param synonyms the words for it, as written in the list
 */
public record ItemClass(
    String id,
    Channel channel,
    @Nullable String unit,
    @Nullable String broader,
    Sort sort,
    List<String> synonyms) {

  /** What sort of thing passes; a hint at the kind of statement and at how it can be valued. */
  public enum Sort {
    GOODS,
    MONEY,
    SERVICE,
    TECHNOLOGY,
    PERSONS,
    /** Backing that is neither goods nor work nor money: votes, recognition, access. */
    SUPPORT;

    /** The word as it stands in the list. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public ItemClass {
    synonyms = List.copyOf(synonyms);
  }
}
