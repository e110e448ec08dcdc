package org.entente.reading.internal.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.entente.reading.ReadingLimits;

/** Unpacks a zip-based document into nothing, to see before it is parsed that it is no bomb. */
final class ContainerCheck {

  private final ReadingLimits limits;

  ContainerCheck(ReadingLimits limits) {
    this.limits = limits;
  }

  /** Throws if the document unpacks beyond the limits; what is broken shows later. */
  void check(byte[] bytes) throws BombException {
    long most =
        Math.min(
            limits.expandedBytes(),
            Math.max(
                ReadingLimits.RATIO_FREE_BYTES, (long) bytes.length * limits.expansionRatio()));
    long total = 0;
    byte[] buffer = new byte[1 << 16];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null) {
        int count = zip.read(buffer);
        while (count >= 0) {
          total += count;
          if (total > most) {
            throw new BombException(
                "it unpacks to more than " + limits.expansionRatio() + " times its size");
          }
          count = zip.read(buffer);
        }
        entry = zip.getNextEntry();
      }
    } catch (BombException e) {
      throw e;
    } catch (IOException e) {
      // The parser will say what is broken.
      return;
    }
  }
}
