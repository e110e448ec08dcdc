package org.entente.workbench.server.reading;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.workbench.server.http.CallProblem;
import org.jspecify.annotations.Nullable;

/** Takes files that somebody sends into a folder of their own, under names that are only names. */
public final class Uploads {
  /** Most bytes of one call. */
  public static final long MOST_BYTES = 200L << 20;

  /** Most files of one call. */
  public static final int MOST_FILES = 200;

  private static final int LONGEST_NAME = 120;

  private final Path folder;

  /**
   * @param folder in which each call gets a folder of its own
   */
  public Uploads(Path folder) {
    this.folder = folder;
  }

  /** Files of one call, no two of one name. */
  public record Taken(Path folder, List<Path> files) {
    public Taken {
      files = List.copyOf(files);
    }

    public List<String> names() {
      return files.stream().map(file -> String.valueOf(file.getFileName())).toList();
    }
  }

  /** Keeps what was sent; throws a {@link CallProblem} where there is nothing, or too much. */
  public Taken take(Context call) throws IOException {
    if (call.req().getContentLengthLong() > MOST_BYTES) {
      throw tooLarge();
    }
    List<UploadedFile> sent = call.uploadedFiles("file");
    if (sent.isEmpty()) {
      throw new CallProblem(
          CallProblem.Type.BAD_BODY, "Send at least one file, as parts of the name \"file\".");
    }
    if (sent.size() > MOST_FILES) {
      throw new CallProblem(
          CallProblem.Type.TOO_LARGE,
          "More than " + MOST_FILES + " files; send an archive, or fewer.");
    }
    Path own = Files.createTempDirectory(folder, "upload");
    List<Path> files = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (UploadedFile one : sent) {
      Path file = free(own, name(one.filename(), files.size()), names);
      try (InputStream in = one.content()) {
        Files.copy(in, file);
      }
      files.add(file);
    }
    return new Taken(own, files);
  }

  /** A place for a name that no other has, in whatever letters it is written: it becomes an id. */
  private static Path free(Path folder, String name, Set<String> taken) {
    int dot = name.lastIndexOf('.');
    String stem = dot <= 0 ? name : name.substring(0, dot);
    String end = dot <= 0 ? "" : name.substring(dot);
    String tried = name;
    for (int i = 2; !taken.add(tried.toLowerCase(Locale.ROOT)); i++) {
      tried = stem + "-" + i + end;
    }
    return folder.resolve(tried);
  }

  private static CallProblem tooLarge() {
    return new CallProblem(
        CallProblem.Type.TOO_LARGE,
        "More than " + (MOST_BYTES >> 20) + " MB at once; read it with \"entente read\" instead.");
  }

  /**
   * The last part of a name that somebody gave, without anything that a file system, a terminal or
   * a reader could take for something else.
   */
  static String name(@Nullable String given, int number) {
    String last = given == null ? "" : given.replaceAll("^.*[/\\\\]", "");
    StringBuilder name = new StringBuilder();
    last.codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || " ._-+()[],&".indexOf(c) >= 0)
        .limit(LONGEST_NAME)
        .forEach(name::appendCodePoint);
    String kept = name.toString().strip().replaceAll("^[.\\s-]+", "").replaceAll("[.\\s]+$", "");
    boolean device =
        kept.toLowerCase(Locale.ROOT).matches("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    return kept.isEmpty() || device ? "upload-" + (number + 1) + kept : kept;
  }

  /** Takes a folder away with everything in it. */
  public static void remove(Path folder) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.deleteIfExists(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path place, @Nullable IOException e)
                throws IOException {
              Files.deleteIfExists(place);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      folder.toFile().deleteOnExit(); // what is left lies in the folder of the system for such
    }
  }
}
