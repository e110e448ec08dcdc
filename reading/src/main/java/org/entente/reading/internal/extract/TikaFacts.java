package org.entente.reading.internal.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.entente.model.Found;
import org.entente.model.Period;
import org.entente.reading.internal.facts.Facts;
import org.jspecify.annotations.Nullable;

/**
 * Which metadata of a kind of file are facts about the document. When a file was made or last saved
 * is never a date of publication.
 *
 * @param dates names of the metadata fields that hold a date of publication
 */
record TikaFacts(List<String> dates) {

  /** What programs put in where the author gave no title. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)(microsoft (word|powerpoint) - .*|untitled.*|(document|title|slide) ?\\d*"
              + "|.*\\.(docx?|pdf|indd|rtf|odt|txt|html?|qxd|tex|dvi))");

  private static final Pattern NO_AUTHOR =
      Pattern.compile("(?i)(user|admin(istrator)?|owner|unknown|windows user|author|apache poi)");

  TikaFacts {
    dates = List.copyOf(dates);
  }

  Facts of(Metadata metadata) {
    Found<Period> date = null;
    for (String name : dates) {
      date = date != null ? date : Facts.date(metadata.get(name), "document property " + name);
    }
    return new Facts(
        title(metadata.get("dc:title")),
        date,
        Facts.text(metadata.get("dc:publisher"), "document property publisher"),
        author(metadata.getValues("dc:creator")),
        null);
  }

  private static @Nullable Found<String> title(@Nullable String title) {
    boolean none = title == null || NO_TITLE.matcher(title.strip()).matches();
    return none ? null : Facts.text(title, "document property title");
  }

  private static @Nullable Found<String> author(String[] authors) {
    String all = String.join(", ", authors);
    return NO_AUTHOR.matcher(all.strip()).matches()
        ? null
        : Facts.text(all, "document property author");
  }
}
