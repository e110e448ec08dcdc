package org.entente.reading.internal;

import java.util.Locale;
import java.util.Optional;
import org.entente.model.Document;
import org.entente.model.Problem;
import org.entente.reading.DocumentSink;
import org.entente.reading.Naming;
import org.entente.reading.ReadingLimits;
import org.entente.reading.internal.extract.Extraction;
import org.entente.reading.internal.facts.Facts;
import org.entente.reading.internal.text.Fingerprint;
import org.entente.reading.internal.text.Garbled;
import org.entente.reading.internal.text.LanguageRecogniser;
import org.entente.reading.problem.EmptyDocument;
import org.entente.reading.problem.GarbledText;
import org.entente.reading.problem.LanguageNotCoded;
import org.entente.reading.problem.RenamedDocument;
import org.entente.reading.problem.TooLargeDocument;
import org.entente.reading.problem.UndatedDocument;
import org.jspecify.annotations.Nullable;

/** What one reading keeps count of, and the last step of every document. */
public final class Session {

  private static final int PROGRESS_EVERY = 200;

  private final ReadingLimits limits;
  private final DocumentSink sink;
  private final Naming naming;
  private final LanguageRecogniser languages = new LanguageRecogniser();
  private long bytesTotal;
  private long bytesDone;
  private int documents;

  Session(ReadingLimits limits, DocumentSink sink) {
    this(limits, sink, new Identifiers());
  }

  Session(ReadingLimits limits, DocumentSink sink, Naming naming) {
    this.limits = limits;
    this.sink = sink;
    this.naming = naming;
  }

  public ReadingLimits limits() {
    return limits;
  }

  public boolean cancelled() {
    return sink.cancelled();
  }

  public void problem(Problem problem) {
    sink.problem(problem);
  }

  /** How many documents were handed over so far. */
  public int documents() {
    return documents;
  }

  void expectBytes(long bytes) {
    bytesTotal += bytes;
  }

  /** Counts bytes of a source as done. */
  public void doneBytes(long bytes) {
    bytesDone += bytes;
    if (documents % PROGRESS_EVERY == 0 || bytes > 1 << 16) {
      progress();
    }
  }

  void progress() {
    sink.progress(bytesDone, bytesTotal, documents);
  }

  /**
   * Hands over a document, with what should be known of it.
   *
   * @param name its own id, if that is free
   * @param path where it was read from
   * @param declaredLanguage BCP 47 tag that comes with it, or null
   */
  public void document(
      String name,
      String path,
      String mediaType,
      Extraction extraction,
      @Nullable String declaredLanguage) {
    String text = withinLimit(extraction.text());
    Optional<String> id = text.isBlank() ? Optional.of(name) : naming.name(name, path, text);
    if (id.isEmpty()) {
      return;
    }
    extraction.problems().forEach(sink::problem);
    if (text.length() < extraction.text().length()) {
      String words = String.format(Locale.ROOT, "%,d characters", limits.documentCharacters());
      sink.problem(new TooLargeDocument(path, words, true));
    }
    if (text.isBlank()) {
      sink.problem(new EmptyDocument(path, null));
      return;
    }
    if (!id.get().equals(name)) {
      sink.problem(new RenamedDocument(path, id.get()));
    }
    Document document = assemble(id.get(), path, mediaType, text, extraction, declaredLanguage);
    if (!document.language().matches("(en|und)(-.*)?")) {
      sink.problem(new LanguageNotCoded(path, document.language()));
    }
    if (Garbled.isGarbled(text)) {
      sink.problem(new GarbledText(path));
    }
    if (document.date() == null) {
      sink.problem(new UndatedDocument(path, extraction.madeOn()));
    }
    documents++;
    sink.document(document);
    if (documents % PROGRESS_EVERY == 0) {
      progress();
    }
  }

  private Document assemble(
      String id,
      String path,
      String mediaType,
      String text,
      Extraction extraction,
      @Nullable String declaredLanguage) {
    Facts facts = extraction.facts();
    return new Document(
        id,
        path,
        mediaType,
        text,
        Fingerprint.of(text),
        declaredLanguage != null ? declaredLanguage : languages.recognise(text),
        facts.title(),
        facts.date(),
        facts.publisher(),
        facts.author(),
        facts.url());
  }

  private String withinLimit(String text) {
    int limit = limits.documentCharacters();
    if (text.length() <= limit) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit);
  }
}
