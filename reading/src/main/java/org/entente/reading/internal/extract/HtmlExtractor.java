package org.entente.reading.internal.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.reading.internal.facts.Facts;
import org.entente.reading.internal.facts.TopOfText;
import org.entente.reading.internal.html.ArticleText;
import org.entente.reading.internal.html.PageFacts;
import org.entente.reading.internal.text.Decoded;
import org.entente.reading.internal.text.Decoder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** A web page: its article, one block a paragraph. */
final class HtmlExtractor implements Extractor {

  /** Browsers look for the declared encoding in the first 1024 bytes; pages go further. */
  private static final int HEAD = 8192;

  private static final Pattern DECLARED =
      Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  private final ArticleText articles = new ArticleText();

  @Override
  public Extraction extract(Content content) {
    Decoded decoded = Decoder.decode(content.bytes(), declared(content.bytes()));
    Extraction page = extract(decoded.text());
    return new Extraction(
        page.text(), page.facts(), null, PlainTextExtractor.doubts(content, decoded));
  }

  Extraction extract(String html) {
    Document page = Jsoup.parse(html);
    Facts facts = PageFacts.of(page);
    List<String> visible = page.body().wholeText().lines().map(String::strip).toList();
    String text = String.join("\n\n", articles.of(page));
    return Extraction.of(
        text, facts.or(TopOfText.find(text)).or(TopOfText.publicationLine(visible)));
  }

  private static @Nullable Charset declared(byte[] bytes) {
    String head =
        new String(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    return matcher.find() && isSupported(matcher.group(1))
        ? Charset.forName(matcher.group(1))
        : null;
  }

  private static boolean isSupported(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
