package org.entente.reading.internal.extract;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.entente.reading.ReadingLimits;

/**
 * The extractor of each kind of file, within the time limit. An extractor that passes its time is
 * interrupted, which ends it as soon as it writes or walks on; one that does none of these is left
 * behind on a thread that does not keep the program alive.
 */
public final class Extractors {

  /** Bytes of a PDF's streams held in memory; more goes to a temporary file. */
  private static final long PDF_MEMORY = 256L << 20;

  private final Map<FileKind, Extractor> extractors = new EnumMap<>(FileKind.class);
  private final ContainerCheck containers;
  private final int characters;
  private final Duration time;

  public Extractors(ReadingLimits limits) {
    containers = new ContainerCheck(limits);
    characters = limits.documentCharacters();
    time = limits.perDocument();
  }

  /** Made when first asked for: some take a second to load. */
  private Extractor make(FileKind kind) {
    TikaFacts undated = new TikaFacts(List.of());
    return switch (kind) {
      case PLAIN -> new PlainTextExtractor();
      case MARKDOWN -> new MarkdownExtractor();
      case HTML -> new HtmlExtractor();
      case MAIL -> new MailExtractor();
      case PDF -> new TikaExtractor(pdf(), characters, undated);
      case DOCX -> new TikaExtractor(word(), characters, undated);
      case ODT -> new TikaExtractor(new OpenDocumentParser(), characters, undated);
      case RTF -> new TikaExtractor(new RTFParser(), characters, undated);
      case EPUB ->
          new TikaExtractor(
              new EpubParser(), characters, new TikaFacts(List.of("dc:date", "dcterms:created")));
      case CORPUS, WEB_ARCHIVE, ARCHIVE, ENCRYPTED, UNSUPPORTED ->
          throw new IllegalArgumentException("No extractor for " + kind);
    };
  }

  private static PDFParser pdf() {
    PDFParser parser = new PDFParser();
    PDFParserConfig config = parser.getPDFParserConfig();
    config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    config.setExtractInlineImages(false);
    config.setExtractBookmarksText(false);
    config.setExtractAnnotationText(false);
    config.setExtractActions(false);
    config.setMaxMainMemoryBytes(PDF_MEMORY);
    return parser;
  }

  private static OOXMLParser word() {
    OOXMLParser parser = new OOXMLParser();
    parser.setUseSAXDocxExtractor(true);
    parser.setIncludeDeletedContent(false);
    parser.setIncludeMoveFromContent(false);
    parser.setExtractMacros(false);
    return parser;
  }

  /**
   * Text and facts of a file.
   *
   * @throws TimeoutException after the time limit
   * @throws EncryptedException where it asks for a password
   * @throws BombException where it unpacks beyond the limits
   * @throws ExecutionException around whatever shows that it is broken
   */
  public Extraction extract(FileKind kind, Content content)
      throws TimeoutException, EncryptedException, BombException, ExecutionException {
    Extractor extractor = extractors.computeIfAbsent(kind, this::make);
    if (kind == FileKind.DOCX || kind == FileKind.ODT || kind == FileKind.EPUB) {
      containers.check(content.bytes());
    }
    FutureTask<Extraction> task = new FutureTask<>(() -> extractor.extract(content));
    if (kind == FileKind.PLAIN) {
      // Takes time in proportion to its length, which is limited.
      task.run();
    } else {
      Thread worker = new Thread(task, "reading " + content.path());
      worker.setDaemon(true);
      worker.start();
    }
    try {
      return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof EncryptedException encrypted) {
        throw encrypted;
      }
      throw e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ExecutionException(e);
    } finally {
      task.cancel(true);
    }
  }
}
