package org.entente.ledger.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Anchor;
import org.entente.model.Span;

/**
 * Finds the words of an anchor in a text that may have changed since: to the letter, else folded,
 * else by what stands before and after where most words are still the same. Of several places the
 * one in the likest surroundings is taken, then the one nearest to the old place.
 *
 * <p>After the text quote selector of the W3C Web Annotation Data Model (4.2.4), with the last step
 * for words that were themselves edited.
 */
public final class QuoteFinder {
  /** So many words of the old and the new wording must be common (Jaccard) in the last step. */
  static final double ALIKE = 0.6;

  /** Characters of context that must stand to find an edited quote between them. */
  private static final int CONTEXT = 20;

  private final String text;
  private final FoldedText folded;

  public QuoteFinder(String text) {
    this.text = text;
    this.folded = new FoldedText(text);
  }

  /** Where the quote stands now, nothing where it is gone. */
  public Optional<Span> find(Anchor anchor) {
    Span old = anchor.statement().span();
    String quote = anchor.statement().quote();
    if (old.end() <= text.length() && old.of(text).equals(quote) && isAround(anchor, old)) {
      return Optional.of(old);
    }
    Optional<Span> exact = best(text, quote, anchor.prefix(), anchor.suffix(), old.start());
    if (exact.isPresent()) {
      return exact;
    }
    String prefix = fold(anchor.prefix());
    String suffix = fold(anchor.suffix());
    Optional<Span> plain = best(folded.text(), fold(quote), prefix, suffix, old.start());
    return (plain.isPresent() ? plain : between(prefix, suffix, quote))
        .map(span -> new Span(folded.place(span.start()), folded.end(span.end())));
  }

  private boolean isAround(Anchor anchor, Span span) {
    return text.substring(0, span.start()).endsWith(anchor.prefix())
        && text.startsWith(anchor.suffix(), span.end());
  }

  private static Optional<Span> best(
      String text, String quote, String prefix, String suffix, int near) {
    if (quote.isBlank()) {
      return Optional.empty();
    }
    List<Span> places = new ArrayList<>();
    for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      places.add(new Span(at, at + quote.length()));
    }
    return places.stream()
        .max(
            Comparator.comparingInt((Span s) -> surroundings(text, s, prefix, suffix))
                .thenComparingInt(s -> -Math.abs(s.start() - near)));
  }

  /** How many characters before and after are as they were. */
  private static int surroundings(String text, Span span, String prefix, String suffix) {
    int before = 0;
    while (before < Math.min(prefix.length(), span.start())
        && prefix.charAt(prefix.length() - 1 - before) == text.charAt(span.start() - 1 - before)) {
      before++;
    }
    int after = 0;
    while (after < Math.min(suffix.length(), text.length() - span.end())
        && suffix.charAt(after) == text.charAt(span.end() + after)) {
      after++;
    }
    return before + after;
  }

  /** What stands between the old surroundings, if it is the quote with a few words changed. */
  private Optional<Span> between(String prefix, String suffix, String quote) {
    if (prefix.length() < CONTEXT && suffix.length() < CONTEXT) {
      return Optional.empty();
    }
    String before = prefix.substring(Math.max(0, prefix.length() - CONTEXT));
    String after = suffix.substring(0, Math.min(CONTEXT, suffix.length()));
    int longest = 2 * quote.length() + CONTEXT;
    String all = folded.text();
    for (int at = all.indexOf(before); at >= 0; at = all.indexOf(before, at + 1)) {
      int start = at + before.length();
      int end = after.isEmpty() ? all.length() : all.indexOf(after, start);
      if (end > start
          && end - start <= longest
          && alike(all.substring(start, end), fold(quote)) >= ALIKE) {
        return Optional.of(new Span(start, end));
      }
    }
    return Optional.empty();
  }

  private static String fold(String words) {
    return new FoldedText(words).text();
  }

  static double alike(String a, String b) {
    Set<String> one = words(a);
    Set<String> other = words(b);
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    int all = one.size() + other.size() - both.size();
    return all == 0 ? 1 : (double) both.size() / all;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
