package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.ledger.reconcile.Clash.Voice;
import org.entente.ledger.reconcile.SameMatter.Block;

/**
 * Finds totals that a text takes apart: a figure, words such as "consists of", and then figures of
 * the same kind, sides, unit and time for other things, each smaller.
 */
final class Totals implements Bonding {
  /** Characters between a total and the first of its parts, and between one part and the next. */
  private static final int NEAR = 300;

  /** A total and its parts, in the order of the text. */
  record Total(Voice whole, List<Voice> parts) {}

  private final Terms terms;

  Totals(Terms terms) {
    this.terms = terms;
  }

  /** A figure behind which its text takes it apart meets all others of the text. */
  @Override
  public void bind(Claim claim, Bonds bonds) {
    if (claim.figure() == null) {
      return;
    }
    int end = claim.statement().span().end();
    String document = claim.statement().document();
    if (terms.occurs("makes-up", between(claim, end, end + NEAR))) {
      bonds.firm("total", document);
    } else {
      bonds.loose("total", document);
    }
  }

  List<Total> find(List<Draft> drafts) {
    Map<String, List<Voice>> byDocument = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      for (Claim claim : draft.bearing()) {
        if (claim.figure() != null) {
          byDocument
              .computeIfAbsent(claim.statement().document(), d -> new ArrayList<>())
              .add(new Voice(claim, draft));
        }
      }
    }
    List<Total> totals = new ArrayList<>();
    for (List<Voice> voices : byDocument.values()) {
      voices.sort(java.util.Comparator.comparingInt(voice -> voice.claim().order()));
      for (int i = 0; i < voices.size(); i++) {
        List<Voice> parts = parts(voices.get(i), voices.subList(i + 1, voices.size()));
        if (parts.size() > 1) {
          totals.add(new Total(voices.get(i), parts));
        }
      }
    }
    return totals;
  }

  private List<Voice> parts(Voice whole, List<Voice> after) {
    List<Voice> parts = new ArrayList<>();
    int end = whole.claim().statement().span().end();
    for (Voice voice : after) {
      int start = voice.claim().statement().span().start();
      if (start < end || start - end > NEAR || !isPart(voice.claim(), whole.claim())) {
        break;
      }
      if (parts.isEmpty() && !terms.occurs("makes-up", between(whole.claim(), end, start))) {
        break;
      }
      parts.add(voice);
      end = voice.claim().statement().span().end();
    }
    return parts;
  }

  private static String between(Claim claim, int from, int to) {
    String text = claim.document().text();
    return text.substring(Math.min(from, text.length()), Math.min(to, text.length()));
  }

  private static boolean isPart(Claim part, Claim whole) {
    Figure a = Objects.requireNonNull(part.figure());
    Figure b = Objects.requireNonNull(whole.figure());
    return a.comparable(b)
        && a.point() < b.point()
        && Block.of(part).equals(Block.of(whole))
        && !isSameThing(part, whole);
  }

  private static boolean isSameThing(Claim part, Claim whole) {
    if (part.itemClass() == null && whole.itemClass() == null) {
      return part.itemWords().equals(whole.itemWords());
    }
    return Objects.equals(part.itemClass(), whole.itemClass());
  }

  /** Id of the whole by the id of each part. */
  static Map<String, String> wholes(List<Total> totals) {
    Map<String, String> wholes = new HashMap<>();
    for (Total total : totals) {
      for (Voice part : total.parts()) {
        wholes.putIfAbsent(part.draft().id(), total.whole().draft().id());
      }
    }
    return wholes;
  }
}
