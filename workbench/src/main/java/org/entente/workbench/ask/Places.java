package org.entente.workbench.ask;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Entry;
import org.entente.workbench.report.section.Names;

/** Whether a text names a place, as far as its capitals tell. */
final class Places {

  private Places() {}

  /** A name in capitals behind a preposition that is none of the entry's own actors. */
  static boolean isBehind(String quote, String preposition, Names names, Entry entry) {
    Matcher place =
        Pattern.compile(
                "\\b"
                    + Pattern.quote(preposition)
                    + " (?:the )?(\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*)")
            .matcher(quote);
    while (place.find()) {
      String name = place.group(1);
      boolean party =
          java.util.stream.Stream.concat(entry.from().stream(), entry.to().stream())
              .anyMatch(actor -> names.bare(actor).contains(name));
      boolean month =
          name.matches(
              "(January|February|March|April|May|June|July|August|September|October|November|December).*");
      if (!party && !month) {
        return true;
      }
    }
    return false;
  }
}
