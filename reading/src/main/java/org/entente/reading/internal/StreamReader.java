package org.entente.reading.internal;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.entente.reading.internal.archive.ArchiveReader;
import org.entente.reading.internal.archive.Expansion;
import org.entente.reading.internal.corpus.CorpusReader;
import org.entente.reading.internal.extract.BombException;
import org.entente.reading.internal.extract.Content;
import org.entente.reading.internal.extract.EncryptedException;
import org.entente.reading.internal.extract.Extraction;
import org.entente.reading.internal.extract.Extractors;
import org.entente.reading.internal.extract.FileKind;
import org.entente.reading.internal.extract.FileKinds;
import org.entente.reading.internal.extract.Recognised;
import org.entente.reading.internal.warc.WebArchiveReader;
import org.entente.reading.problem.EncryptedDocument;
import org.entente.reading.problem.SuspectedBomb;
import org.entente.reading.problem.TimedOut;
import org.entente.reading.problem.TooLargeDocument;
import org.entente.reading.problem.UnreadableDocument;
import org.entente.reading.problem.UnsupportedType;

/** Reads what comes as a stream: standard input, members of archives, the bytes of a file. */
final class StreamReader {

  /** Bytes looked at to tell JSON Lines from text, and one kind of file from another. */
  private static final int LOOK = 1 << 16;

  private final Session session;
  private final FileKinds kinds = new FileKinds();
  private final Extractors extractors;
  private final CorpusReader corpora;
  private final ArchiveReader archives;
  private final WebArchiveReader webArchives;

  StreamReader(Session session) {
    this.session = session;
    this.extractors = new Extractors(session.limits());
    this.corpora = new CorpusReader(session);
    this.archives = new ArchiveReader(session, this::readMember);
    this.webArchives = new WebArchiveReader(session, this::readPage);
  }

  Recognised recognise(String name, InputStream in) throws IOException {
    return kinds.recognise(name, in);
  }

  void readCorpus(String path, long firstLine, InputStream in) throws IOException {
    corpora.read(path, firstLine, in);
  }

  void readWebArchive(String path, long firstRecord, InputStream in) {
    webArchives.read(path, firstRecord, in);
  }

  /** What a server calls a page is what it is; where it says nothing of use, the bytes tell. */
  private void readPage(String address, String path, String mediaType, byte[] bytes) {
    try {
      Recognised kind =
          kinds.ofType(mediaType).orElse(recognise("page", new ByteArrayInputStream(bytes)));
      extract(address, path, kind, bytes);
    } catch (IOException e) {
      session.problem(new UnreadableDocument(path, Reasons.of(e)));
    }
  }

  void readArchive(Path file, String path, String mediaType, int depth, Expansion expansion)
      throws IOException {
    archives.read(file, path, mediaType, depth, expansion);
  }

  /** Reads a stream of which nothing is known: JSON Lines where it looks so, else one document. */
  void readUnknown(String name, String path, InputStream in) {
    try {
      BufferedInputStream buffered = new BufferedInputStream(in, LOOK);
      buffered.mark(LOOK);
      String start = new String(buffered.readNBytes(LOOK / 2), StandardCharsets.UTF_8);
      buffered.reset();
      if (start.stripLeading().matches("(?s)\\{\\s*\"\\w+\"\\s*:.*")) {
        corpora.read(path, 1, buffered);
        return;
      }
      byte[] bytes = withinLimit(path, buffered);
      if (bytes != null) {
        extract(name, path, recognise(name, new ByteArrayInputStream(bytes)), bytes);
      }
    } catch (IOException e) {
      session.problem(new UnreadableDocument(path, Reasons.of(e)));
    }
  }

  private byte @org.jspecify.annotations.Nullable [] withinLimit(String path, InputStream in)
      throws IOException {
    long limit = session.limits().documentBytes();
    byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
    if (bytes.length > limit) {
      session.problem(new TooLargeDocument(path, session.limits().documentBytesInWords(), false));
      return null;
    }
    return bytes;
  }

  private void readMember(String name, String path, InputStream in, int depth, Expansion expansion)
      throws IOException {
    try {
      if (FileKinds.isCorpus(name)) {
        corpora.read(path, 1, in);
        return;
      }
      if (FileKinds.isWebArchive(name)) {
        webArchives.read(path, 1, in);
        return;
      }
      BufferedInputStream buffered = new BufferedInputStream(in, LOOK);
      buffered.mark(LOOK);
      byte[] start = buffered.readNBytes(LOOK / 2);
      buffered.reset();
      Recognised guess = recognise(name, new ByteArrayInputStream(start));
      if (isNested(name, guess)) {
        readNested(name, path, buffered, depth, expansion);
        return;
      }
      byte[] bytes = withinLimit(path, buffered);
      if (bytes != null) {
        extract(name, path, recognise(name, new ByteArrayInputStream(bytes)), bytes);
      }
    } catch (BombException e) {
      throw e;
    } catch (IOException e) {
      session.problem(new UnreadableDocument(path, Reasons.of(e)));
    }
  }

  /** The start of a zip-based document looks like an archive; its name tells. */
  private static boolean isNested(String name, Recognised guess) {
    return guess.kind() == FileKind.ARCHIVE && !name.matches("(?i).*\\.(docx|docm|odt|epub)");
  }

  private void readNested(String name, String path, InputStream in, int depth, Expansion expansion)
      throws IOException {
    if (depth >= session.limits().archiveDepth()) {
      int limit = session.limits().archiveDepth();
      session.problem(
          new SuspectedBomb(path, "archives lie more than " + limit + " deep in one another"));
      return;
    }
    Path copy = Files.createTempFile("entente", ".archive");
    try {
      Files.copy(in, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      Recognised kind = recognise(name, Files.newInputStream(copy));
      if (kind.kind() == FileKind.ARCHIVE) {
        archives.read(copy, path, kind.mediaType(), depth + 1, expansion);
      } else if (Files.size(copy) <= session.limits().documentBytes()) {
        extract(name, path, kind, Files.readAllBytes(copy));
      } else {
        refuse(path, kind);
      }
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  void refuse(String path, Recognised kind) {
    session.problem(
        kind.kind() == FileKind.ENCRYPTED
            ? new EncryptedDocument(path)
            : new UnsupportedType(path, kind.mediaType()));
  }

  /** Turns bytes into a document, or says why not. */
  void extract(String name, String path, Recognised kind, byte[] bytes) {
    switch (kind.kind()) {
      case UNSUPPORTED, ENCRYPTED, ARCHIVE, CORPUS, WEB_ARCHIVE -> {
        refuse(path, kind);
        return;
      }
      default -> {}
    }
    Extraction extraction;
    try {
      extraction = extractors.extract(kind.kind(), new Content(path, kind.mediaType(), bytes));
    } catch (TimeoutException e) {
      session.problem(new TimedOut(path, session.limits().perDocument().toSeconds()));
      return;
    } catch (EncryptedException e) {
      session.problem(new EncryptedDocument(path));
      return;
    } catch (BombException e) {
      session.problem(new SuspectedBomb(path, e.limit()));
      return;
    } catch (ExecutionException e) {
      session.problem(new UnreadableDocument(path, Reasons.of(e)));
      return;
    }
    session.document(name, path, kind.mediaType(), extraction, null);
  }
}
