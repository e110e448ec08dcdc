package org.entente.coding.parse;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.entente.coding.parse.internal.LeanParser;
import org.entente.coding.parse.internal.Nlp4jParser;

/** The parsers that there are. */
public final class Engines {

  private Engines() {}

  /**
   * The parser that the program uses. It is loaded in about a second; at the first time its model
   * is unpacked into the cache, which takes half a minute and two gigabytes of memory.
   *
   * @param progress is told what takes time
   * @throws java.io.UncheckedIOException if the cache cannot be written
   */
  public static Parser lean(Consumer<String> progress) {
    return LeanParser.load(cache(), progress);
  }

  /**
   * The same with its model in a folder of one's own, such as one that was unpacked from an archive
   * of {@link #modelFolder}.
   */
  public static Parser lean(Path folder, Consumer<String> progress) {
    return LeanParser.load(folder, progress);
  }

  /** The folder in which {@link #lean(Consumer)} keeps its model. */
  public static Path modelFolder() {
    return cache();
  }

  /**
   * NLP4J as it comes, to compare with: the same trees, slower. Loading takes half a minute and two
   * gigabytes of memory every time.
   */
  public static Parser plain() {
    return Nlp4jParser.load();
  }

  /** ENTENTE_CACHE, else a folder of the user's own. */
  private static Path cache() {
    String set = System.getenv("ENTENTE_CACHE");
    Path root =
        set != null && !set.isBlank()
            ? Path.of(set)
            : Path.of(System.getProperty("user.home"), ".cache", "entente");
    return root.resolve("nlp4j-1.1.3");
  }
}
