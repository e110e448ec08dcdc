package org.entente.reading.internal.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.entente.reading.ReadingLimits;
import org.entente.reading.internal.extract.BombException;

/** What one outermost archive has unpacked to so far, through all depths. */
public final class Expansion {

  private final ReadingLimits limits;
  private final long most;
  private final String words;
  private long unpacked;
  private int members;

  /**
   * The expansion of an archive.
   *
   * @param packed bytes of the outermost archive
   */
  public Expansion(ReadingLimits limits, long packed) {
    this.limits = limits;
    long byRatio = Math.max(ReadingLimits.RATIO_FREE_BYTES, packed * limits.expansionRatio());
    this.most = Math.min(byRatio, limits.expandedBytes());
    this.words =
        byRatio < limits.expandedBytes()
            ? "it unpacks to more than " + limits.expansionRatio() + " times its size"
            : "it unpacks to more than " + (limits.expandedBytes() >> 20) + " MB";
  }

  void countMember() throws BombException {
    members++;
    if (members > limits.archiveMembers()) {
      throw new BombException("it has more than " + limits.archiveMembers() + " members");
    }
  }

  /** The stream, which breaks off with a {@link BombException} once too much has come out. */
  public InputStream guard(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
      }

      @Override
      public int read(byte[] buffer, int from, int length) throws IOException {
        int count = super.read(buffer, from, length);
        count(count);
        return count;
      }
    };
  }

  private void count(int bytes) throws BombException {
    unpacked += Math.max(0, bytes);
    if (unpacked > most) {
      throw new BombException(words);
    }
  }
}
