package org.entente.ledger.importing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A file to import, as it was published: plain, gzipped, or a zip archive of one or more files.
 * What it is, its first bytes tell, not its name.
 *
 * @param path where it is
 */
public record ImportFile(Path path) {

  /** Takes one file of the archive, or the file itself. */
  @FunctionalInterface
  public interface Taker {

    /**
     * Reads it; it is closed afterwards.
     *
     * @param name of the file, or {@code archive.zip!/member}
     */
    void take(String name, InputStream content) throws IOException;
  }

  private static final int BUFFER = 1 << 16;

  /** The name under which it is kept: of the file, without the folder. */
  public String name() {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  /** SHA-256 of the file as it lies there, 64 hexadecimal digits. */
  public String hash() throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[BUFFER];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Hands over what is in it, unpacked; nothing is written to the disk. */
  public void each(Taker taker) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path), BUFFER)) {
      in.mark(4);
      int first = in.read();
      int second = in.read();
      in.reset();
      if (first == 0x1f && second == 0x8b) {
        taker.take(name(), new GZIPInputStream(in, BUFFER));
      } else if (first == 'P' && second == 'K') {
        eachMember(new ZipInputStream(in), taker);
      } else {
        taker.take(name(), in);
      }
    }
  }

  private void eachMember(ZipInputStream zip, Taker taker) throws IOException {
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (!entry.isDirectory()) {
        taker.take(name() + "!/" + entry.getName(), zip);
      }
    }
  }
}
