package org.entente.reading.internal.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;

/** Recognises the kind of a file by its first bytes and its name. */
public final class FileKinds {

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private static final Map<String, FileKind> BY_TYPE =
      Map.ofEntries(
          Map.entry("text/plain", FileKind.PLAIN),
          Map.entry("text/x-web-markdown", FileKind.MARKDOWN),
          Map.entry("text/html", FileKind.HTML),
          Map.entry("application/xhtml+xml", FileKind.HTML),
          Map.entry("application/pdf", FileKind.PDF),
          Map.entry(WORD, FileKind.DOCX),
          Map.entry("application/vnd.ms-word.document.macroenabled.12", FileKind.DOCX),
          Map.entry("application/vnd.oasis.opendocument.text", FileKind.ODT),
          Map.entry("application/rtf", FileKind.RTF),
          Map.entry("text/rtf", FileKind.RTF),
          Map.entry("application/epub+zip", FileKind.EPUB),
          Map.entry("message/rfc822", FileKind.MAIL),
          Map.entry("application/zip", FileKind.ARCHIVE),
          Map.entry("application/x-tar", FileKind.ARCHIVE),
          Map.entry("application/x-gtar", FileKind.ARCHIVE),
          Map.entry("application/gzip", FileKind.ARCHIVE),
          Map.entry("application/x-tika-ooxml-protected", FileKind.ENCRYPTED));

  /** Names that say more than the first bytes of a text can. */
  private static final Map<String, Recognised> BY_NAME =
      Map.ofEntries(
          Map.entry("txt", new Recognised(FileKind.PLAIN, "text/plain")),
          Map.entry("text", new Recognised(FileKind.PLAIN, "text/plain")),
          Map.entry("md", new Recognised(FileKind.MARKDOWN, "text/markdown")),
          Map.entry("markdown", new Recognised(FileKind.MARKDOWN, "text/markdown")),
          Map.entry("html", new Recognised(FileKind.HTML, "text/html")),
          Map.entry("htm", new Recognised(FileKind.HTML, "text/html")),
          Map.entry("xhtml", new Recognised(FileKind.HTML, "application/xhtml+xml")),
          Map.entry("eml", new Recognised(FileKind.MAIL, "message/rfc822")),
          Map.entry("jsonl", new Recognised(FileKind.CORPUS, "application/x-ndjson")),
          Map.entry("ndjson", new Recognised(FileKind.CORPUS, "application/x-ndjson")));

  /** A text with such a name is no text but broken. */
  private static final Map<String, FileKind> BINARY =
      Map.of(
          "pdf", FileKind.PDF,
          "docx", FileKind.DOCX,
          "odt", FileKind.ODT,
          "epub", FileKind.EPUB,
          "zip", FileKind.ARCHIVE);

  /** Bytes that tell a text from anything else. */
  private static final int LOOK = 1024;

  private @Nullable Detector detector;

  /**
   * The kind of a file.
   *
   * @param name the file's name
   * @param in its bytes from the start; closed here
   */
  public Recognised recognise(String name, InputStream in) throws IOException {
    if (isWebArchive(name)) {
      in.close();
      return new Recognised(FileKind.WEB_ARCHIVE, "application/warc");
    }
    Recognised named = BY_NAME.get(extension(name));
    String type;
    try (TikaInputStream stream = TikaInputStream.get(in)) {
      byte[] start = new byte[LOOK];
      if (named != null && looksLikeText(start, stream.peek(start))) {
        return named;
      }
      type = type(name, stream);
    }
    if (named != null && (isText(type) || type.equals("application/octet-stream"))) {
      return named;
    }
    FileKind binary = BINARY.get(extension(name));
    if (binary != null && type.startsWith("text/")) {
      return new Recognised(binary, type);
    }
    if (isCompressedCorpus(name) && type.equals("application/gzip")) {
      return new Recognised(FileKind.CORPUS, "application/x-ndjson");
    }
    return new Recognised(BY_TYPE.getOrDefault(type, FileKind.UNSUPPORTED), type);
  }

  private String type(String name, TikaInputStream stream) throws IOException {
    if (detector == null) {
      detector = new DefaultDetector();
    }
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    return detector.detect(stream, metadata).getBaseType().toString();
  }

  /** No control characters, and not the start of a PDF or RTF file. */
  private static boolean looksLikeText(byte[] start, int length) {
    String text = new String(start, 0, Math.max(0, length), StandardCharsets.ISO_8859_1);
    return !text.startsWith("%PDF")
        && !text.startsWith("{\\rtf")
        && text.chars().noneMatch(c -> c < 9 || (c > 13 && c < 27));
  }

  /** A kind by name alone, for what is read as a stream and cannot be looked into first. */
  public static boolean isCorpus(String name) {
    return isCompressedCorpus(name) || extension(name).matches("jsonl|ndjson");
  }

  /** A web archive, compressed or not. */
  public static boolean isWebArchive(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".warc") || lower.endsWith(".warc.gz");
  }

  /** The kind of what a server calls a page or a text; empty for anything else. */
  public Optional<Recognised> ofType(String mediaType) {
    FileKind kind = BY_TYPE.get(mediaType);
    return kind == FileKind.HTML || kind == FileKind.PLAIN
        ? Optional.of(new Recognised(kind, mediaType))
        : Optional.empty();
  }

  static boolean isCompressedCorpus(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl.gz") || lower.endsWith(".ndjson.gz");
  }

  private static boolean isText(String type) {
    return type.startsWith("text/")
        || type.startsWith("message/")
        || type.matches("application/(xhtml\\+xml|xml|json|javascript|x-[a-z]*script|x-sh|mbox)");
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
