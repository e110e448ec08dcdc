package org.entente.reading.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.zip.GZIPInputStream;
import org.entente.reading.internal.archive.Expansion;
import org.entente.reading.internal.extract.BombException;
import org.entente.reading.internal.extract.FileKind;
import org.entente.reading.internal.extract.Recognised;
import org.entente.reading.problem.ChangedWhileRead;
import org.entente.reading.problem.NothingReadable;
import org.entente.reading.problem.SuspectedBomb;
import org.entente.reading.problem.TooLargeDocument;
import org.entente.reading.problem.UnreadableDocument;

/** Reads one file, and sees whether it changed meanwhile. */
final class FileReader {

  private static final char FOLDER = java.io.File.separatorChar;

  private final Session session;
  private final StreamReader streams;

  FileReader(Session session, StreamReader streams) {
    this.session = session;
    this.streams = streams;
  }

  /** Size and time of a file, by which a change shows. */
  private record State(long size, FileTime modified) {
    static State of(Path file) throws IOException {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return new State(attributes.size(), attributes.lastModifiedTime());
    }
  }

  void read(Path file) {
    read(file, file.toString());
  }

  /** Reads a file that comes from elsewhere; the last part of that path is its name. */
  void read(Path file, String path) {
    try {
      if (!Files.isRegularFile(file)) {
        readPipe(file, path);
        return;
      }
      State before = State.of(file);
      Recognised kind = streams.recognise(name(path), Files.newInputStream(file));
      switch (kind.kind()) {
        case CORPUS -> readCorpus(file, path, before);
        case WEB_ARCHIVE -> readWebArchive(file, path, before);
        case ARCHIVE -> readArchive(file, path, kind, before);
        default -> readDocument(file, path, kind);
      }
      session.doneBytes(before.size());
    } catch (BombException e) {
      session.problem(new SuspectedBomb(path, e.limit()));
    } catch (IOException e) {
      session.problem(new UnreadableDocument(path, Reasons.of(e)));
    }
  }

  /** A pipe or a device is read like standard input, up to the limits. */
  private void readPipe(Path file, String path) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      streams.readUnknown(name(path), path, in);
    }
  }

  /** A file that changed is read once more; if it changes again it is left out. */
  private void readDocument(Path file, String path, Recognised kind) throws IOException {
    if (kind.kind() == FileKind.UNSUPPORTED || kind.kind() == FileKind.ENCRYPTED) {
      streams.refuse(path, kind);
      return;
    }
    long limit = session.limits().documentBytes();
    for (int attempt = 0; attempt < 2; attempt++) {
      State before = State.of(file);
      if (before.size() > limit) {
        session.problem(new TooLargeDocument(path, session.limits().documentBytesInWords(), false));
        return;
      }
      byte[] bytes;
      try (InputStream in = Files.newInputStream(file)) {
        bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
      }
      if (bytes.length == before.size() && State.of(file).equals(before)) {
        streams.extract(name(path), path, kind, bytes);
        return;
      }
    }
    session.problem(new ChangedWhileRead(path, false));
  }

  private void readCorpus(Path file, String path, State before) throws IOException {
    int documents = session.documents();
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      raw.mark(2);
      boolean gzip = raw.read() == 0x1F && raw.read() == 0x8B;
      raw.reset();
      Expansion expansion = new Expansion(session.limits().withoutTotal(), before.size());
      streams.readCorpus(path, 1, gzip ? expansion.guard(new GZIPInputStream(raw, 1 << 16)) : raw);
    }
    sayIfChanged(file, path, before);
    sayIfNothing(path, documents);
  }

  private void readWebArchive(Path file, String path, State before) throws IOException {
    int documents = session.documents();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      streams.readWebArchive(path, 1, in);
    }
    sayIfChanged(file, path, before);
    sayIfNothing(path, documents);
  }

  private void readArchive(Path file, String path, Recognised kind, State before)
      throws IOException {
    int documents = session.documents();
    Expansion expansion = new Expansion(session.limits(), before.size());
    streams.readArchive(file, path, kind.mediaType(), 1, expansion);
    sayIfChanged(file, path, before);
    sayIfNothing(path, documents);
  }

  private void sayIfChanged(Path file, String path, State before) throws IOException {
    if (!State.of(file).equals(before)) {
      session.problem(new ChangedWhileRead(path, true));
    }
  }

  private void sayIfNothing(String path, int documents) {
    if (session.documents() == documents && !session.cancelled()) {
      session.problem(new NothingReadable(path, "there is no document in it"));
    }
  }

  private static String name(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf(FOLDER)) + 1);
  }
}
