package org.entente.reading.internal.warc;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.entente.reading.internal.Reasons;
import org.entente.reading.internal.Session;
import org.entente.reading.problem.TooLargeDocument;
import org.entente.reading.problem.UnreadableDocument;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads the pages of a web archive (ISO 28500, WARC) record by record, such as Common Crawl's news
 * archive consists of. A page is a response with status 200; requests, redirects, errors and what
 * the crawler notes of itself are no documents and are passed over.
 */
public final class WebArchiveReader {

  private static final int FOUND = 200;

  /** Takes the page of one record. */
  @FunctionalInterface
  public interface PageReader {
    /**
     * Reads a page.
     *
     * @param address as the archive gives it; the document's name
     * @param path of the record, for people
     * @param mediaType as the server said, lower case, without parameters
     */
    void read(String address, String path, String mediaType, byte[] bytes);
  }

  private final Session session;
  private final PageReader pages;

  public WebArchiveReader(Session session, PageReader pages) {
    this.session = session;
    this.pages = pages;
  }

  /**
   * Reads all records.
   *
   * @param path of the archive, for people
   * @param first number of the first record, from 1
   * @param in its bytes; not closed here
   */
  public void read(String path, long first, InputStream in) {
    long number = first;
    try (WarcReader reader = new WarcReader(kept(in))) {
      Optional<WarcRecord> record = reader.next();
      while (record.isPresent() && !session.cancelled()) {
        if (record.get() instanceof WarcResponse response) {
          read(response, path + ":" + number);
        }
        session.doneBytes(0);
        number++;
        record = reader.next();
      }
    } catch (IOException | RuntimeException e) {
      session.problem(new UnreadableDocument(path + ":" + number, "the archive breaks off here"));
    }
  }

  private void read(WarcResponse response, String path) {
    try {
      HttpResponse http = response.http();
      if (http.status() != FOUND) {
        return;
      }
      long limit = session.limits().documentBytes();
      byte[] bytes;
      try (InputStream body = http.bodyDecoded().stream()) {
        bytes = body.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
      }
      if (bytes.length > limit) {
        session.problem(new TooLargeDocument(path, session.limits().documentBytesInWords(), false));
        return;
      }
      String type = http.contentType().base().toString().toLowerCase(Locale.ROOT);
      pages.read(response.target(), path, type, bytes);
    } catch (IOException e) {
      session.problem(new UnreadableDocument(path, Reasons.of(e)));
    }
  }

  /** The same stream, which stays open when the reader of the archive is closed. */
  private static InputStream kept(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        return in.read(bytes, offset, length);
      }

      @Override
      public void close() {
        // Whoever opened it closes it.
      }
    };
  }
}
