package org.entente.coding;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.coding.gate.Gate;
import org.entente.coding.gate.GateTable;
import org.entente.coding.gate.LearnedGate;
import org.entente.coding.parse.Engines;
import org.entente.coding.parse.Parser;
import org.entente.coding.sentence.DocumentCoder;
import org.entente.coding.sentence.Draft;
import org.entente.coding.sentence.Lexica;
import org.entente.model.Document;

/**
 * Turns documents into statements. Safe for use by several threads; loading it takes some seconds
 * and some 300 MB of memory, at the first time half a minute and two gigabytes for unpacking the
 * parser's model.
 */
public final class Coder {

  private static final String VERSION = "coder-1";

  private final DocumentCoder coder;

  public Coder(Parser parser, Lexica lexica) {
    this(
        parser,
        lexica,
        new LearnedGate(GateTable.load(), parser, lexica.frames(), lexica.words(), lexica.items()));
  }

  private Coder(Parser parser, Lexica lexica, Gate gate) {
    this.coder = new DocumentCoder(parser, lexica, gate);
  }

  /**
   * A coder that parses every sentence, also those in which nothing can be: slower, for measuring
   * what the candidate pass costs.
   */
  public static Coder withoutGate(Parser parser, Lexica lexica) {
    return new Coder(parser, lexica, glance -> true);
  }

  /**
   * The coder with everything that comes with the program; what takes time is told to the progress.
   */
  public static Coder load(Consumer<String> progress) {
    return new Coder(Engines.lean(progress), Lexica.load());
  }

  /** The same with the parser's model in this folder. */
  public static Coder load(Path model, Consumer<String> progress) {
    return new Coder(Engines.lean(model, progress), Lexica.load());
  }

  /** Changes whenever the same text may give other statements. */
  public static String version() {
    return VERSION;
  }

  /** All statements of the document; one that is not in English has none. */
  public Coding code(Document document) {
    return coder.code(document);
  }

  /** A coder that parses what the gate lets through. */
  public static Coder with(Parser parser, Lexica lexica, Gate gate) {
    return new Coder(parser, lexica, gate);
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

  /** All statements of the document, each with how it came about. */
  public List<Explanation> explainAll(Document document) {
    return coder.drafts(document).stream().map(Coder::explanation).toList();
  }

  private static Explanation explanation(Draft draft) {
    return new Explanation(
        draft.statement(),
        draft.statement().quote(),
        draft.frame(),
        draft.trigger().form(),
        draft.tree().toString(),
        draft.traits(),
        draft.confidence());
  }

  /** The languages that are coded, as BCP 47 tags; the others are kept and searchable. */
  public static List<String> languages() {
    return List.of("en");
  }
}
