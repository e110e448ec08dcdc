package org.entente.coding;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.coding.parse.Parser;
import org.entente.coding.parse.internal.LeanParser;
import org.entente.coding.sentence.DocumentCoder;
import org.entente.coding.sentence.Draft;
import org.entente.coding.sentence.Lexica;
import org.entente.model.Document;

/**
 * Turns documents into statements. Safe for use by several threads; loading it takes some seconds
 * and about one gigabyte of memory, at the first time half a minute for unpacking the parser's
 * resources.
 */
public final class Coder {

  private static final String VERSION = "coder-1";

  private final DocumentCoder coder;

  public Coder(Parser parser, Lexica lexica) {
    this.coder = new DocumentCoder(parser, lexica);
  }

  /**
   * The coder with everything that comes with the program; what takes time is told to the progress.
   */
  public static Coder load(Consumer<String> progress) {
    return new Coder(LeanParser.load(cache(), progress), Lexica.load());
  }

  /** Changes whenever the same text may give other statements. */
  public static String version() {
    return VERSION;
  }

  /** All statements of the document; one that is not in English has none. */
  public Coding code(Document document) {
    return coder.code(document);
  }

  /**
   * How a statement of the document came about; empty where coding it again does not give that id.
   */
  public Optional<Explanation> explain(Document document, String statement) {
    return coder.drafts(document).stream()
        .filter(draft -> draft.statement().id().equals(statement))
        .findFirst()
        .map(Coder::explanation);
  }

  private static Explanation explanation(Draft draft) {
    return new Explanation(
        draft.statement(),
        draft.statement().quote(),
        draft.frame(),
        draft.trigger().form(),
        draft.tree().toString());
  }

  private static Path cache() {
    String set = System.getenv("ENTENTE_CACHE");
    Path root =
        set != null && !set.isBlank()
            ? Path.of(set)
            : Path.of(System.getProperty("user.home"), ".cache", "entente");
    return root.resolve("nlp4j-1.1.3");
  }

  /** The languages that are coded, as BCP 47 tags; the others are kept and searchable. */
  public static List<String> languages() {
    return List.of("en");
  }
}
