package org.entente.reading;

import java.nio.file.Path;

/**
 * Where the public corpora are that some tests measure on: the folder named by the environment
 * variable ENTENTE_SHARED, else {@code shared} beside the repository. They are no part of it.
 */
public final class SharedData {

  private SharedData() {}

  public static Path folder(String name) {
    String shared = System.getenv("ENTENTE_SHARED");
    return Path.of(shared == null ? "../../shared" : shared, "data", name);
  }
}
