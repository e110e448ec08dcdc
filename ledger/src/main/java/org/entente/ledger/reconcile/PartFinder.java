package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.ledger.reconcile.SameMatter.Block;
import org.entente.model.Amount.What;
import org.entente.model.Channel;
import org.entente.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds entries that another entry already contains, so that a total never adds its parts again: a
 * sum of money for a wide class of things and what the same source lists of it, and all losses and
 * the dead among them.
 */
final class PartFinder implements Bonding {
  private record Sides(Object from, Object to, String group) {}

  private final Terms terms;
  private final Totals totals;

  PartFinder(Terms terms) {
    this.terms = terms;
    this.totals = new Totals(terms);
  }

  @Override
  public void bind(Claim claim, Bonds bonds) {
    totals.bind(claim, bonds);
    String thing = claim.itemClass() == null ? "" : claim.itemClass();
    String way = Bonds.way(claim.statement());
    String sides = way.substring(way.indexOf('['));
    Kind kind = claim.statement().kind();
    if (kind == Kind.CASUALTY && terms.isOne("whole-loss", thing)) {
      bonds.firm("loss", sides);
    } else if (kind == Kind.CASUALTY && terms.isOne("part-loss", thing)) {
      bonds.loose("loss", sides);
    }
    if (kind == Kind.TRANSFER) {
      terms.keyOf("wide-class", thing).ifPresent(group -> bonds.firm("part", sides, group));
    }
    if (kind == Kind.TRANSFER || kind == Kind.DEPLOYMENT) {
      bonds.loose("part", sides, claim.statement().channel().word());
    }
  }

  /** Id of the containing draft by the id of the contained one. */
  Map<String, String> find(List<Draft> drafts) {
    Map<Sides, List<Draft>> wholes = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      group(draft, true)
          .ifPresent(
              group ->
                  wholes.computeIfAbsent(sides(draft, group), s -> new ArrayList<>()).add(draft));
    }
    Map<String, String> parts = new HashMap<>(Totals.wholes(totals.find(drafts)));
    for (Draft draft : drafts) {
      if (group(draft, true).isPresent()) {
        continue;
      }
      group(draft, false)
          .flatMap(group -> whole(draft, wholes.getOrDefault(sides(draft, group), List.of())))
          .ifPresent(whole -> parts.putIfAbsent(draft.id(), whole.id()));
    }
    return parts;
  }

  /** The group of things in which a draft is a whole, or may be a part. */
  private Optional<String> group(Draft draft, boolean whole) {
    Claim founder = draft.founder();
    Block block = Block.of(founder);
    if (block.phase() != Claim.Phase.DONE || !draft.borne()) {
      return Optional.empty();
    }
    String thing = founder.itemClass() == null ? "" : founder.itemClass();
    if (block.kind() == Kind.CASUALTY) {
      boolean fits =
          terms.isOne(whole ? "whole-loss" : "part-loss", thing) && draft.amount() != null;
      return fits ? Optional.of("loss") : Optional.empty();
    }
    if (block.kind() != Kind.TRANSFER && block.kind() != Kind.DEPLOYMENT) {
      return Optional.empty();
    }
    if (!whole) {
      return channel(founder.statement().channel());
    }
    boolean sum = draft.amount() != null && draft.amount().what() == What.MONEY;
    return sum && block.kind() == Kind.TRANSFER
        ? terms.keyOf("wide-class", thing)
        : Optional.empty();
  }

  private static Optional<String> channel(Channel channel) {
    return Optional.of(channel.word());
  }

  private static Sides sides(Draft draft, String group) {
    Block block = Block.of(draft.founder());
    return new Sides(block.from(), block.to(), group);
  }

  /** The first whole of the same source whose time holds the part's. */
  private static Optional<Draft> whole(Draft part, List<Draft> wholes) {
    for (Draft whole : wholes) {
      Set<String> sources = whole.sourceKeys();
      boolean oneSource =
          part.sourceKeys().stream().anyMatch(sources::contains)
              || part.documents().stream().anyMatch(whole.documents()::contains);
      boolean met =
          part.period() == null || whole.period() == null || part.period().overlaps(whole.period());
      if (oneSource && met && within(part, whole)) {
        return Optional.of(whole);
      }
    }
    return Optional.empty();
  }

  /** A part counted in the unit of its whole is no larger. */
  private static boolean within(Draft part, Draft whole) {
    if (part.amount() == null
        || whole.amount() == null
        || part.amount().what() != whole.amount().what()) {
      return true;
    }
    @Nullable Double low = part.amount().low();
    @Nullable Double high = whole.amount().high();
    return low == null || high == null || low <= high;
  }
}
