package org.entente.reading.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Document;
import org.entente.model.Problem;
import org.entente.reading.DocumentSink;
import org.entente.reading.PieceReader.Listing;
import org.entente.reading.ReadingLimits;
import org.entente.reading.problem.NothingReadable;

/** Lists the files of sources without reading them. */
public final class SourceListing {

  private SourceListing() {}

  public static Listing of(List<String> sources) {
    List<Problem> problems = new ArrayList<>();
    SourceFinder finder =
        new SourceFinder(
            new Session(ReadingLimits.DEFAULT, collecting(problems), (n, p, t) -> Optional.of(n)));
    List<Path> files = new ArrayList<>();
    Set<Path> known = new HashSet<>();
    for (String source : sources) {
      SourceFiles found = finder.find(source);
      found.files().stream().filter(file -> known.add(Run.identity(file))).forEach(files::add);
      if (found.several() && found.files().isEmpty()) {
        problems.add(new NothingReadable(source, "it has no files"));
      }
    }
    return new Listing(files, problems);
  }

  private static DocumentSink collecting(List<Problem> problems) {
    return new DocumentSink() {
      @Override
      public void document(Document document) {
        throw new IllegalStateException("Nothing is read here");
      }

      @Override
      public void problem(Problem problem) {
        problems.add(problem);
      }
    };
  }
}
