package org.entente.coding.sentence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.coding.amounts.DocumentTime;
import org.entente.coding.amounts.Mention;
import org.entente.coding.amounts.MoneyMention;
import org.entente.coding.text.Paragraph;
import org.entente.model.Document;
import org.entente.model.Kind;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines such as "Food and feed: $17.6 million" below "It consists of:" as parts of what the
 * sentence before told of: same kind, sides and time. One for each document.
 */
final class Listing {

  private static final Pattern LINE =
      Pattern.compile(
          "(?:[-*•–—▪◦]\\s+|\\d{1,3}[.)]\\s+)?(\\p{L}[^:;.]{1,60}?)\\s*(?::|\\s[–—-])\\s+(.+)");

  /** What may stand beside the figure in its column. */
  private static final int LOOSE = 12;

  private final Document document;
  private final Lexica lexica;
  private @Nullable Draft whole;
  private boolean open;

  Listing(Document document, Lexica lexica) {
    this.document = document;
    this.lexica = lexica;
  }

  /** The part that the paragraph states; empty where it is no line of a list. */
  Optional<Draft> line(Paragraph paragraph) {
    Draft base = whole;
    if (!open || base == null) {
      return Optional.empty();
    }
    Matcher line = LINE.matcher(paragraph.span().of(document.text()));
    if (!line.matches()) {
      return Optional.empty();
    }
    int at = paragraph.span().start();
    Span value = new Span(at + line.start(2), at + line.end(2));
    List<Mention> amounts =
        lexica.amounts().find(document.text(), value, new DocumentTime(null)).stream()
            .filter(m -> m instanceof MoneyMention || Binding.isFigure(m))
            .toList();
    if (amounts.size() != 1 || value.length() - amounts.get(0).span().length() > LOOSE) {
      return Optional.empty();
    }
    return Optional.of(
        new Parts(document, lexica)
            .of(base, paragraph.span(), line.group(1).strip(), amounts.get(0)));
  }

  /** The paragraph was read; what follows a colon may list its parts. */
  void read(Paragraph paragraph, List<Draft> drafts, boolean wasLine) {
    drafts.stream().filter(Listing::isFlow).reduce((first, last) -> last).ifPresent(d -> whole = d);
    open = wasLine || paragraph.span().of(document.text()).endsWith(":");
  }

  private static boolean isFlow(Draft draft) {
    Kind kind = draft.statement().kind();
    return kind == Kind.TRANSFER || kind == Kind.TRADE;
  }
}
