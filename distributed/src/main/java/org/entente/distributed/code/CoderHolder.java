package org.entente.distributed.code;

import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.SparkFiles;
import org.entente.coding.Coder;
import org.jspecify.annotations.Nullable;

/**
 * The coder of one process, loaded when the first task asks and shared by all tasks after it: what
 * is broadcast is this, and each process gets its own once. The parser's model comes from the
 * archive that was sent along, else from the cache of the machine.
 */
public final class CoderHolder implements Serializable {

  private static final long serialVersionUID = 1;

  /** Under this name an archive of models is unpacked beside an executor. */
  public static final String ARCHIVE = "entente-models";

  private transient @Nullable Coder coder;

  public synchronized Coder get() {
    Coder loaded = coder;
    if (loaded == null) {
      Path sent = Path.of(SparkFiles.getRootDirectory(), ARCHIVE);
      loaded = Files.isDirectory(sent) ? Coder.load(sent, said -> {}) : Coder.load(said -> {});
      coder = loaded;
    }
    return loaded;
  }
}
