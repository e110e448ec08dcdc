package org.entente.reading.internal.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Found;
import org.entente.reading.internal.facts.Facts;
import org.entente.reading.internal.facts.TopOfText;
import org.entente.reading.internal.text.Decoded;
import org.entente.reading.internal.text.Decoder;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown file: its words without the marks, one block a paragraph, headings on their own line;
 * facts from the front matter ({@code ---} lines with {@code title: …}) if there is one.
 */
final class MarkdownExtractor implements Extractor {

  private static final Pattern FRONT =
      Pattern.compile("\\A---\\R(.*?)\\R(?:---|\\.\\.\\.)(?:\\R|\\z)", Pattern.DOTALL);
  private static final Pattern HEADING = Pattern.compile("^\\s{0,3}#{1,6}\\s+(.*?)\\s*#*$");
  private static final Pattern UNDERLINE =
      Pattern.compile("^\\s{0,3}(=+|-{3,}|\\*{3,}|_{3,})\\s*$");
  private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*+]|\\d{1,3}[.)])\\s+(.*)$");
  private static final Pattern FENCE = Pattern.compile("^\\s*(```|~~~).*$");
  private static final Pattern TABLE_RULE = Pattern.compile("^\\s*\\|?[\\s:|-]+\\|[\\s:|-]*$");

  @Override
  public Extraction extract(Content content) {
    Decoded decoded = Decoder.decode(content.bytes(), null);
    Matcher front = FRONT.matcher(decoded.text());
    boolean hasFront = front.find();
    String body = hasFront ? decoded.text().substring(front.end()) : decoded.text();
    List<String> blocks = new ArrayList<>();
    Found<String> heading = blocks(body, blocks);
    String text = String.join("\n\n", blocks);
    Facts facts = hasFront ? frontMatter(front.group(1)) : Facts.NONE;
    facts = facts.or(new Facts(heading, null, null, null, null)).or(TopOfText.find(text));
    return new Extraction(text, facts, null, PlainTextExtractor.doubts(content, decoded));
  }

  private static Facts frontMatter(String front) {
    return new Facts(
        Facts.text(field(front, "title"), "front matter field title"),
        Facts.date(field(front, "date"), "front matter field date"),
        Facts.text(field(front, "publisher|source|site"), "front matter field publisher"),
        Facts.text(field(front, "authors?"), "front matter field author"),
        Facts.text(field(front, "url|link|canonical"), "front matter field url"));
  }

  private static @Nullable String field(String front, String name) {
    Matcher matcher =
        Pattern.compile("(?mi)^(?:" + name + ")\\s*:\\s*[\"']?(.+?)[\"']?\\s*$").matcher(front);
    return matcher.find() ? matcher.group(1) : null;
  }

  /** Fills the blocks and gives back the first heading. */
  private static @Nullable Found<String> blocks(String body, List<String> blocks) {
    StringBuilder paragraph = new StringBuilder();
    Found<String> first = null;
    for (String line : body.lines().toList()) {
      Matcher heading = HEADING.matcher(line);
      Matcher item = ITEM.matcher(line);
      if (heading.matches()) {
        end(paragraph, blocks);
        first = first != null ? first : Facts.text(inline(heading.group(1)), "first heading");
        blocks.add(inline(heading.group(1)));
      } else if (line.isBlank()
          || UNDERLINE.matcher(line).matches()
          || FENCE.matcher(line).matches()) {
        end(paragraph, blocks);
      } else if (item.matches()) {
        end(paragraph, blocks);
        paragraph.append(item.group(1));
      } else if (line.stripLeading().startsWith("|")) {
        end(paragraph, blocks);
        paragraph.append(TABLE_RULE.matcher(line).matches() ? "" : line.replace('|', ' '));
      } else {
        paragraph.append(' ').append(line.replaceFirst("^\\s*(>\\s?)+", ""));
      }
    }
    end(paragraph, blocks);
    blocks.removeIf(String::isEmpty);
    return first;
  }

  private static void end(StringBuilder paragraph, List<String> blocks) {
    blocks.add(inline(paragraph.toString()));
    paragraph.setLength(0);
  }

  /** Words without emphasis, links without their address, pictures and comments not at all. */
  private static String inline(String text) {
    return text.replaceAll("<!--.*?-->", " ")
        .replaceAll("!\\[[^\\]]*\\]\\([^)]*\\)", " ")
        .replaceAll("\\[([^\\]]+)\\](?:\\([^)]*\\)|\\[[^\\]]*\\])", "$1")
        .replaceAll("<(https?://[^>]+)>", "$1")
        .replaceAll("</?[a-zA-Z][^>]*>", "")
        .replaceAll("(\\*\\*\\*|\\*\\*|___|__|~~|`)(?=\\S)(.+?)(?<=\\S)\\1", "$2")
        .replaceAll("(?<![\\w*])[*_](?=\\S)([^*_]+?)(?<=\\S)[*_](?![\\w*])", "$1")
        .replaceAll("\\\\([\\\\`*_{}\\[\\]()#+.!|>~-])", "$1")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
