package org.entente.measures;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The published files that lie beside the project on some machines, and never in it. */
final class SharedData {

  private SharedData() {}

  /** A file of it; the test is skipped, and says so, where it is not there. */
  static Path get(String name) {
    Path file = folder().resolve(name);
    assumeTrue(Files.isRegularFile(file), "shared data not here (" + name + "): skipped");
    return file;
  }

  private static Path folder() {
    Path here = Path.of("").toAbsolutePath();
    for (Path at = here; at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("shared/data"))) {
        return at.resolve("shared/data");
      }
    }
    String given = System.getenv("ENTENTE_SHARED");
    return given == null ? here.resolve("none") : Path.of(given).resolve("data");
  }
}
