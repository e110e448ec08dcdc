package org.entente.coding.parse.internal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The parser's resources, unpacked once into a folder and read from there. Every file is checked
 * against the checksum that was taken when it was unpacked; one that does not match is unpacked
 * again.
 */
final class ModelStore {

  private static final int BUFFER = 1 << 20;

  private final Path folder;
  private final Consumer<String> progress;

  ModelStore(Path folder, Consumer<String> progress) {
    this.folder = folder;
    this.progress = progress;
  }

  /** Reads a resource of the class path that ends in {@code .xz} as the Java object it holds. */
  Object read(String resource) {
    try {
      Path unpacked = folder.resolve(resource.substring(resource.lastIndexOf('/') + 1) + ".bin");
      Path sum = unpacked.resolveSibling(unpacked.getFileName() + ".crc");
      if (!Files.exists(unpacked) || !Files.exists(sum)) {
        unpack(resource, unpacked, sum);
      }
      try {
        return readChecked(unpacked, sum);
      } catch (IOException | ClassNotFoundException damaged) {
        progress.accept(
            "The unpacked " + unpacked.getFileName() + " is damaged; unpacking it again");
        unpack(resource, unpacked, sum);
        return readChecked(unpacked, sum);
      }
    } catch (IOException | ClassNotFoundException e) {
      throw new UncheckedIOException(
          "Cannot unpack the parser's resource "
              + resource
              + " into "
              + folder
              + ": "
              + e.getMessage()
              + ". Free some 600 MB there or set ENTENTE_CACHE to another folder.",
          e instanceof IOException io ? io : new IOException(e));
    }
  }

  private static Object readChecked(Path unpacked, Path sum)
      throws IOException, ClassNotFoundException {
    CRC32C crc = new CRC32C();
    try (CheckedInputStream checked =
            new CheckedInputStream(
                new BufferedInputStream(Files.newInputStream(unpacked), BUFFER), crc);
        ObjectInputStream in = new ObjectInputStream(checked)) {
      Object value = in.readObject();
      byte[] rest = new byte[8192];
      while (checked.read(rest) >= 0) {
        // reads on to the end, so that the checksum is that of the whole file
      }
      if (!Files.readString(sum).equals(Long.toHexString(crc.getValue()))) {
        throw new IOException("checksum differs");
      }
      return value;
    }
  }

  private void unpack(String resource, Path unpacked, Path sum) throws IOException {
    progress.accept("Unpacking the parser's " + unpacked.getFileName() + " (once)");
    Files.createDirectories(folder);
    Path half = Files.createTempFile(folder, "unpacking", ".part");
    CRC32C crc = new CRC32C();
    try (InputStream packed = ModelStore.class.getResourceAsStream(resource)) {
      if (packed == null) {
        throw new IOException("the resource is not on the class path");
      }
      try (InputStream in = new XZInputStream(new BufferedInputStream(packed, BUFFER));
          OutputStream out =
              new CheckedOutputStream(
                  new BufferedOutputStream(Files.newOutputStream(half), BUFFER), crc)) {
        in.transferTo(out);
      }
      move(half, unpacked);
      Files.writeString(half, Long.toHexString(crc.getValue()));
      move(half, sum);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
