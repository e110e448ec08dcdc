package org.entente.workbench.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Document;
import org.entente.model.Found;
import org.entente.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * Writes documents as references: RIS (for Zotero, EndNote and the like) or BibTeX. A document
 * without an author or title keeps its name in the ledger as title.
 */
final class References {

  private static final Pattern SPECIAL = Pattern.compile("[\\\\{}$&#%_^~]");

  private final Writer out;
  private final Set<String> keys = new HashSet<>();

  References(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** One reference in RIS, whose lines end with CR LF as its specification has it. */
  void ris(Document document) throws IOException {
    boolean online = document.url() != null;
    field("TY", online ? "ELEC" : "GEN");
    field("ID", document.id());
    field("TI", document.title() == null ? document.id() : document.title().value());
    optional("AU", document.author());
    optional("PB", document.publisher());
    LocalDate day = day(document);
    if (day != null) {
      field("PY", Integer.toString(day.getYear()));
      field("DA", ris(document, day));
    }
    optional("UR", document.url());
    field("LA", document.language());
    field("ER", "");
    out.write("\r\n");
  }

  /** Year, month and day parted by slashes; what is not known stays empty. */
  private static String ris(Document document, LocalDate day) {
    String month = isMonth(document) ? String.format(Locale.ROOT, "%02d", day.getMonthValue()) : "";
    String ofMonth = isDay(document) ? String.format(Locale.ROOT, "%02d", day.getDayOfMonth()) : "";
    return day.getYear() + "/" + month + "/" + ofMonth + "/";
  }

  private void optional(String tag, @Nullable Found<String> found) throws IOException {
    if (found != null) {
      field(tag, found.value());
    }
  }

  private void field(String tag, String value) throws IOException {
    out.write(tag + "  - " + line(value) + "\r\n");
  }

  /** One reference in BibTeX. */
  void bibtex(Document document) throws IOException {
    out.write("@misc{" + key(document) + ",\n");
    entry("title", document.title() == null ? document.id() : document.title().value());
    if (document.author() != null) {
      entry("author", document.author().value());
    }
    if (document.publisher() != null) {
      entry("howpublished", document.publisher().value());
    }
    LocalDate day = day(document);
    if (day != null) {
      entry("year", Integer.toString(day.getYear()));
      if (isMonth(document)) {
        entry("month", Integer.toString(day.getMonthValue()));
      }
    }
    if (document.url() != null) {
      entry("url", document.url().value());
    }
    entry("note", "Document " + document.id() + " of the ledger");
    out.write("}\n\n");
  }

  private void entry(String name, String value) throws IOException {
    Matcher special = SPECIAL.matcher(line(value));
    String escaped =
        special.replaceAll(
            found ->
                switch (found.group()) {
                  case "\\" -> Matcher.quoteReplacement("{\\textbackslash}");
                  case "~" -> Matcher.quoteReplacement("{\\textasciitilde}");
                  case "^" -> Matcher.quoteReplacement("{\\textasciicircum}");
                  default -> Matcher.quoteReplacement("\\" + found.group());
                });
    out.write("  " + name + " = {" + escaped + "},\n");
  }

  /** A key of plain letters and digits that no other document of this file has. */
  private String key(Document document) {
    String plain = document.id().replaceAll("[^A-Za-z0-9:.-]", "-");
    String key = plain.isEmpty() ? "document" : plain;
    for (int i = 2; !keys.add(key); i++) {
      key = plain + "-" + i;
    }
    return key;
  }

  private static String line(String value) {
    return value.strip().replaceAll("\\s+", " ");
  }

  private static @Nullable LocalDate day(Document document) {
    return document.date() == null ? null : document.date().value().start();
  }

  private static boolean isDay(Document document) {
    return document.date() != null && document.date().value().isSingleDay();
  }

  /** Whether the date is known to the month. */
  private static boolean isMonth(Document document) {
    Period period = document.date() == null ? null : document.date().value();
    LocalDate start = period == null ? null : period.start();
    LocalDate end = period == null ? null : period.end();
    return start != null && end != null && end.isBefore(start.plusMonths(1));
  }

  void flush() throws IOException {
    out.flush();
  }
}
