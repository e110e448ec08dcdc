package org.entente.reading.internal.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.entente.model.Problem;
import org.entente.reading.internal.facts.Facts;
import org.entente.reading.internal.facts.FirstLine;
import org.entente.reading.internal.facts.TopOfText;
import org.entente.reading.problem.EmptyDocument;
import org.entente.reading.problem.TooLargeDocument;
import org.jspecify.annotations.Nullable;

/** A document that one of Tika's parsers reads: PDF, DOCX, ODT, RTF, EPUB. */
final class TikaExtractor implements Extractor {

  private final Parser parser;
  private final int characters;
  private final TikaFacts facts;

  /**
   * An extractor around one parser.
   *
   * @param characters most characters of text
   * @param facts which metadata of this kind of file are facts
   */
  TikaExtractor(Parser parser, int characters, TikaFacts facts) {
    this.parser = parser;
    this.characters = characters;
    this.facts = facts;
  }

  @Override
  public Extraction extract(Content content) throws Exception {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, content.path());
    metadata.set(Metadata.CONTENT_TYPE, content.mediaType());
    TextHandler handler = new TextHandler(characters);
    boolean full = false;
    try (TikaInputStream in = TikaInputStream.get(content.stream())) {
      parser.parse(in, handler, metadata, context());
    } catch (EncryptedDocumentException e) {
      throw new EncryptedException(e);
    } catch (TextHandler.FullException e) {
      full = true;
    } catch (Exception e) {
      if (!isCausedByFull(e)) {
        throw e;
      }
      full = true;
    }
    return extraction(content, metadata, handler, full);
  }

  private static boolean isCausedByFull(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof TextHandler.FullException) {
        return true;
      }
    }
    return false;
  }

  /** Pictures, attached files and macros are not read. */
  private static ParseContext context() {
    ParseContext context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    return context;
  }

  private Extraction extraction(
      Content content, Metadata metadata, TextHandler handler, boolean full) {
    List<List<String>> pages = handler.pages();
    String text = String.join("\n\n", PageLines.paragraphs(pages));
    List<Problem> problems = new ArrayList<>();
    if (full) {
      String limit = String.format(Locale.ROOT, "%,d characters", characters);
      problems.add(new TooLargeDocument(content.path(), limit, true));
    }
    if (handler.hasPages() && !text.isBlank()) {
      emptyPages(pages).ifPresent(p -> problems.add(new EmptyDocument(content.path(), p)));
    }
    Facts found = facts.of(metadata).or(TopOfText.find(text));
    if (found.title() == null) {
      found = found.withTitle(FirstLine.find(text));
    }
    return new Extraction(text, found, madeOn(metadata), problems);
  }

  private @Nullable String madeOn(Metadata metadata) {
    String created = metadata.get(TikaCoreProperties.CREATED);
    return created == null || created.length() < 10 ? null : created.substring(0, 10);
  }

  private static Optional<String> emptyPages(List<List<String>> pages) {
    List<String> empty =
        IntStream.range(0, pages.size())
            .filter(i -> pages.get(i).isEmpty())
            .mapToObj(i -> Integer.toString(i + 1))
            .toList();
    if (empty.isEmpty()) {
      return Optional.empty();
    }
    String shown = String.join(", ", empty.subList(0, Math.min(20, empty.size())));
    String more = empty.size() > 20 ? " and " + (empty.size() - 20) + " more" : "";
    return Optional.of((empty.size() == 1 ? "page " : "pages ") + shown + more);
  }
}
