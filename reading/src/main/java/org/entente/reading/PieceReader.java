package org.entente.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.Problem;
import org.entente.reading.internal.Pieces;
import org.entente.reading.internal.SourceListing;

/**
 * Reads pieces of sources, for work that is spread over several machines: the documents of all
 * pieces together are those that {@link DocumentReader} gives for the whole. What goes wrong with
 * the data is handed over as a problem.
 */
public final class PieceReader {

  /**
   * The files of some sources.
   *
   * @param files in the order of reading
   * @param problems sources that were not found, folders that could not be listed
   */
  public record Listing(List<Path> files, List<Problem> problems) {
    public Listing {
      files = List.copyOf(files);
      problems = List.copyOf(problems);
    }
  }

  private final Pieces pieces;

  public PieceReader(ReadingLimits limits, Naming naming, DocumentSink sink) {
    this.pieces = new Pieces(limits, naming, sink);
  }

  /** The files that {@link DocumentReader} would read, each once, in its order. */
  public static Listing list(List<String> sources) {
    return SourceListing.of(sources);
  }

  /**
   * Reads some lines of a JSON Lines corpus.
   *
   * @param path of the corpus, for people
   * @param firstLine number of the first of these lines in the corpus, from 1
   * @param in the bytes of these lines; not closed here
   * @throws IOException where the stream breaks; what came before it stands
   */
  public void corpus(String path, long firstLine, InputStream in) throws IOException {
    pieces.corpus(path, firstLine, in);
  }

  /**
   * Reads some records of a web archive (WARC, compressed or not).
   *
   * @param path of the archive, for people
   * @param firstRecord number of the first of these records in the archive, from 1
   * @param in the bytes of these records; not closed here
   */
  public void webArchive(String path, long firstRecord, InputStream in) {
    pieces.webArchive(path, firstRecord, in);
  }

  /**
   * Reads a whole file of whatever kind.
   *
   * @param file where it lies now
   * @param path where it comes from, for people; its last part is its name
   */
  public void file(Path file, String path) {
    pieces.file(file, path);
  }
}
