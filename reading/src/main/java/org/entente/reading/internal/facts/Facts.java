package org.entente.reading.internal.facts;

import org.entente.model.Found;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/** What is known of a document beside its text, each with where it was found. */
public record Facts(
    @Nullable Found<String> title,
    @Nullable Found<Period> date,
    @Nullable Found<String> publisher,
    @Nullable Found<String> author,
    @Nullable Found<String> url) {

  public static final Facts NONE = new Facts(null, null, null, null, null);

  /** These facts, and where one is missing that of the other. */
  public Facts or(Facts other) {
    return new Facts(
        title != null ? title : other.title,
        date != null ? date : other.date,
        publisher != null ? publisher : other.publisher,
        author != null ? author : other.author,
        url != null ? url : other.url);
  }

  public Facts withTitle(@Nullable Found<String> found) {
    return found == null ? this : new Facts(found, date, publisher, author, url);
  }

  public static Facts ofDate(@Nullable Found<Period> date) {
    return new Facts(null, date, null, null, null);
  }

  /** A fact of one line of text; null where there is none. */
  public static @Nullable Found<String> text(@Nullable String value, String where) {
    if (value == null) {
      return null;
    }
    String line = value.replaceAll("[\\s\\u00A0]+", " ").strip();
    return line.isEmpty() || line.length() > 500 ? null : new Found<>(line, where);
  }

  /** A date as it stands in a field; null where there is none or it is no date. */
  public static @Nullable Found<Period> date(@Nullable String value, String where) {
    if (value == null) {
      return null;
    }
    return DateText.find(value).map(period -> new Found<>(period, where)).orElse(null);
  }
}
