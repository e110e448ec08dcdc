package org.entente.reading.internal.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.entente.reading.internal.HiddenFiles;
import org.entente.reading.internal.Session;
import org.entente.reading.problem.EncryptedDocument;
import org.entente.reading.problem.UnreadableDocument;

/** Goes through the members of a zip, tar, tgz or gz file; those of a zip by name. */
public final class ArchiveReader {

  private final Session session;
  private final MemberReader reader;

  public ArchiveReader(Session session, MemberReader reader) {
    this.session = session;
    this.reader = reader;
  }

  /**
   * Reads all members.
   *
   * @param mediaType of the archive
   * @param depth how many archives the members lie in
   */
  public void read(Path file, String path, String mediaType, int depth, Expansion expansion)
      throws IOException {
    if (!mediaType.matches("application/(gzip|x-g?tar)")) {
      readZip(file, path, depth, expansion);
    } else if (mediaType.equals("application/gzip")) {
      readGzip(file, path, depth, expansion);
    } else {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
        readTar(in, path, depth, expansion);
      }
    }
  }

  private void readZip(Path file, String path, int depth, Expansion expansion) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      List<ZipArchiveEntry> entries = new ArrayList<>(Collections.list(zip.getEntries()));
      entries.sort(Comparator.comparing(ZipArchiveEntry::getName));
      for (ZipArchiveEntry entry : entries) {
        if (session.cancelled()) {
          return;
        }
        if (!entry.isDirectory() && !HiddenFiles.isHidden(entry.getName())) {
          readEntry(zip, entry, path + "!/" + entry.getName(), depth, expansion);
        }
      }
    }
  }

  private void readEntry(
      ZipFile zip, ZipArchiveEntry entry, String path, int depth, Expansion expansion)
      throws IOException {
    expansion.countMember();
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      session.problem(new EncryptedDocument(path));
      return;
    }
    if (!zip.canReadEntryData(entry)) {
      session.problem(new UnreadableDocument(path, "it is packed in a way that is not known here"));
      return;
    }
    try (InputStream in = expansion.guard(zip.getInputStream(entry))) {
      reader.read(fileName(entry.getName()), path, in, depth, expansion);
    }
  }

  /** A compressed tar, or one compressed file. */
  private void readGzip(Path file, String path, int depth, Expansion expansion) throws IOException {
    try (InputStream in =
        new BufferedInputStream(
            expansion.guard(new GZIPInputStream(Files.newInputStream(file), 1 << 16)), 1 << 16)) {
      String lower = path.toLowerCase(Locale.ROOT);
      if (lower.endsWith(".tgz") || lower.endsWith(".tar.gz")) {
        readTar(in, path, depth, expansion);
        return;
      }
      expansion.countMember();
      String name = fileName(path).replaceFirst("(?i)\\.gz$", "");
      reader.read(name, path, in, depth, expansion);
    }
  }

  private void readTar(InputStream in, String path, int depth, Expansion expansion)
      throws IOException {
    try (TarArchiveInputStream tar = new TarArchiveInputStream(in)) {
      TarArchiveEntry entry = tar.getNextEntry();
      while (entry != null && !session.cancelled()) {
        if (entry.isFile() && !HiddenFiles.isHidden(entry.getName())) {
          expansion.countMember();
          String name = fileName(entry.getName());
          reader.read(name, path + "!/" + entry.getName(), tar, depth, expansion);
        }
        entry = tar.getNextEntry();
      }
    }
  }

  private static String fileName(String path) {
    String name = path.replace('\\', '/');
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
