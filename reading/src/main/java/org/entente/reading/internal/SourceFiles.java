package org.entente.reading.internal;

import java.nio.file.Path;
import java.util.List;

/**
 * The files that one source stands for.
 *
 * @param source as given
 * @param several whether it may stand for several files: a folder or a glob
 */
record SourceFiles(String source, boolean several, List<Path> files) {

  SourceFiles {
    files = List.copyOf(files);
  }
}
