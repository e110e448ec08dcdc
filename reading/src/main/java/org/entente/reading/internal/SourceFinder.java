package org.entente.reading.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.entente.reading.problem.NotFound;
import org.entente.reading.problem.UnreadableDocument;

/** Turns a source as given into files: a file, a folder with all below it by name, a glob. */
final class SourceFinder {

  private final Session session;

  SourceFinder(Session session) {
    this.session = session;
  }

  SourceFiles find(String source) {
    try {
      Path path = Path.of(source);
      if (Files.isDirectory(path)) {
        List<Path> files = new ArrayList<>();
        walk(path, files, new HashSet<>());
        return new SourceFiles(source, true, files);
      }
      if (Files.exists(path)) {
        return new SourceFiles(source, false, List.of(path));
      }
    } catch (InvalidPathException e) {
      // A pattern need not be a valid path everywhere.
    }
    return glob(source)
        .orElseGet(
            () -> {
              session.problem(new NotFound(source));
              return new SourceFiles(source, false, List.of());
            });
  }

  /**
   * A pattern starts where the first wildcard stands; the folders before it are taken as they are.
   */
  private Optional<SourceFiles> glob(String source) {
    int wildcard = firstWildcard(source);
    if (wildcard < 0) {
      return Optional.empty();
    }
    int slash = source.lastIndexOf('/', wildcard);
    Path root = Path.of(slash < 0 ? "." : slash == 0 ? "/" : source.substring(0, slash));
    try {
      PathMatcher matcher =
          FileSystems.getDefault().getPathMatcher("glob:" + source.substring(slash + 1));
      List<Path> all = new ArrayList<>();
      if (Files.isDirectory(root)) {
        walk(root, all, new HashSet<>());
      }
      List<Path> found = all.stream().filter(p -> matcher.matches(root.relativize(p))).toList();
      return found.isEmpty() ? Optional.empty() : Optional.of(new SourceFiles(source, true, found));
    } catch (PatternSyntaxException e) {
      return Optional.empty();
    }
  }

  private static int firstWildcard(String source) {
    for (int i = 0; i < source.length(); i++) {
      if ("*?[{".indexOf(source.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** All files below a folder, by name; a folder that links back to itself is entered once. */
  private void walk(Path folder, List<Path> files, Set<Path> entered) {
    List<Path> children = new ArrayList<>();
    try {
      if (!entered.add(folder.toRealPath())) {
        return;
      }
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(children::add);
      }
    } catch (IOException e) {
      session.problem(new UnreadableDocument(folder.toString(), Reasons.of(e)));
      return;
    }
    children.sort(null);
    for (Path child : children) {
      if (HiddenFiles.isHidden(child.getFileName().toString())) {
        continue;
      }
      if (Files.isDirectory(child)) {
        walk(child, files, entered);
      } else {
        files.add(child);
      }
    }
  }
}
