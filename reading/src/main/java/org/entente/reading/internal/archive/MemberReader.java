package org.entente.reading.internal.archive;

import java.io.IOException;
import java.io.InputStream;

/** Reads one member of an archive, whatever it is. */
public interface MemberReader {

  /**
   * Reads a member.
   *
   * @param name the member's file name
   * @param path its place, for people, with {@code !/} before the name in the archive
   * @param in its unpacked bytes; not to be closed
   * @param depth how many archives it lies in
   */
  void read(String name, String path, InputStream in, int depth, Expansion expansion)
      throws IOException;
}
