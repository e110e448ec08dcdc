package org.entente.coding.parse.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * The parser's model as one file in a folder, made once. The file starts with a number that tells
 * its kind and version and ends with the checksum of all that is before it; one that is damaged or
 * of another version is made again.
 */
final class ModelStore {

  /** "ENTENTE" and the version of the format; to be raised with every change of what is written. */
  private static final long KIND = 0x45_4E_54_45_4E_54_45_05L;

  private static final String NAME = "english.model";

  private final Path folder;
  private final Consumer<String> progress;

  ModelStore(Path folder, Consumer<String> progress) {
    this.folder = folder;
    this.progress = progress;
  }

  EnglishModel read() {
    Path file = folder.resolve(NAME);
    try {
      if (Files.exists(file)) {
        try {
          return readChecked(file);
        } catch (IOException damaged) {
          progress.accept(
              "The parser's model in %s %s; making it again".formatted(file, damaged.getMessage()));
        }
      }
      progress.accept("Unpacking the parser's model (once)");
      EnglishModel model = Conversion.run();
      write(model, file);
      return model;
    } catch (IOException | UncheckedIOException e) {
      throw new UncheckedIOException(
          "Cannot unpack the parser's model into "
              + folder
              + ": "
              + e.getMessage()
              + ". Free some 150 MB there or set ENTENTE_CACHE to another folder.",
          e instanceof IOException io ? io : new IOException(e));
    }
  }

  static EnglishModel readChecked(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long end = channel.size() - Long.BYTES;
      if (end < Long.BYTES) {
        throw new IOException("is cut off");
      }
      ByteBuffer bytes = channel.map(MapMode.READ_ONLY, 0, channel.size());
      bytes.order(ModelWriter.ORDER);
      CRC32C crc = new CRC32C();
      crc.update(bytes.duplicate().limit((int) end));
      if (bytes.getLong((int) end) != crc.getValue()) {
        throw new IOException("is damaged");
      }
      if (bytes.getLong() != KIND) {
        throw new IOException("is of another version");
      }
      return EnglishModel.read(bytes);
    } catch (BufferUnderflowException | IllegalArgumentException | NoSuchElementException e) {
      throw new IOException("cannot be read", e);
    }
  }

  void write(EnglishModel model, Path file) throws IOException {
    Files.createDirectories(folder);
    Path half = Files.createTempFile(folder, "unpacking", ".part");
    try {
      CRC32C crc = new CRC32C();
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half), 1 << 16);
          OutputStream checked = new CheckedOutputStream(out, crc)) {
        ModelWriter writer = new ModelWriter(checked);
        writer.number(KIND);
        model.write(writer);
        writer.flush();
        writer.number(crc.getValue());
        writer.flush();
      }
      move(half, file);
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
