package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * One text from one source, with what is known of it.
 *
 * @param id the file's name, or for a record of a JSON Lines corpus its {@code id}
 * @param path where it was read from, for people: a path, with {@code !/} before a member of an
 *     archive
 * @param mediaType such as {@code text/html}
 * @param text the stored text; every span is a pair of offsets into it
 * @param fingerprint SHA-256 of the stored text in UTF-8, 64 lower-case hexadecimal digits
 * @param language BCP 47 tag such as {@code en}, {@code und} where not recognised
 * @param title or null
 * @param date a day, or a whole month or year where no more is known; null where nobody knows;
 *     never the date of the file
 * @param publisher or null
 * @param author or null
 * @param url or null
 */
public record Document(
    String id,
    String path,
    String mediaType,
    String text,
    String fingerprint,
    String language,
    @Nullable Found<String> title,
    @Nullable Found<Period> date,
    @Nullable Found<String> publisher,
    @Nullable Found<String> author,
    @Nullable Found<String> url) {

  public String textAt(Span span) {
    return span.of(text);
  }
}
