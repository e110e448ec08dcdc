package org.entente.distributed.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.coding.parse.Engines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code entente cluster models}: the parser's model as an archive for executors. */
@Command(
    name = "models",
    mixinStandardHelpOptions = true,
    description =
        "Packs the parser's model into an archive that each executor unpacks once (--models of the"
            + " other jobs), so that none has to make it.")
final class ModelsCommand implements Callable<Integer> {

  private final Streams streams;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "A .zip file.")
  Path out = Path.of("models.zip");

  ModelsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    var unused = Engines.lean(streams.err()::println); // makes the model where there is none yet
    List<Path> files;
    try (Stream<Path> all = Files.list(Engines.modelFolder())) {
      files = all.filter(file -> file.toString().endsWith(".model")).sorted().toList();
    }
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(out))) {
      for (Path file : files) {
        zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
    streams.err().println("Packed " + files.size() + " file into " + out + ".");
    return ClusterProgram.DONE;
  }
}
