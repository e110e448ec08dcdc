package org.entente.distributed.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.fs.FileStatus;
import org.entente.model.Problem;
import org.entente.reading.PieceReader;
import org.entente.reading.problem.NotFound;

/**
 * The files of what was named as input, in the order in which the single process reads them.
 *
 * @param sources one for each file
 * @param problems what was not found
 */
public record SourceList(List<Source> sources, List<Problem> problems) {

  public SourceList {
    sources = List.copyOf(sources);
    problems = List.copyOf(problems);
  }

  /**
   * Lists the files.
   *
   * @param named files, folders and patterns on this machine, addresses such as {@code hdfs://…} or
   *     {@code s3a://…} elsewhere
   */
  public static SourceList of(List<String> named, org.entente.distributed.input.Files files) {
    List<Source> sources = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (String name : named) {
      if (name.matches("[a-zA-Z][a-zA-Z0-9+.-]+://?.*")) {
        elsewhere(name, files, known, sources, problems);
      } else {
        here(name, known, sources, problems);
      }
    }
    return new SourceList(sources, problems);
  }

  private static void here(
      String name, Set<String> known, List<Source> sources, List<Problem> problems) {
    PieceReader.Listing listing = PieceReader.list(List.of(name));
    problems.addAll(listing.problems());
    for (Path file : listing.files()) {
      String address = file.toAbsolutePath().toUri().toString();
      if (known.add(address)) {
        sources.add(new Source(sources.size(), file.toString(), address, size(file)));
      }
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0; // it is said when it is read
    }
  }

  private static void elsewhere(
      String name,
      org.entente.distributed.input.Files files,
      Set<String> known,
      List<Source> sources,
      List<Problem> problems) {
    try {
      for (FileStatus file : files.below(name)) {
        String address = file.getPath().toString();
        if (known.add(address)) {
          sources.add(new Source(sources.size(), address, address, file.getLen()));
        }
      }
    } catch (IOException e) {
      problems.add(new NotFound(name));
    }
  }
}
