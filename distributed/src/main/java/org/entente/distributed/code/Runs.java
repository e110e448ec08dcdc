package org.entente.distributed.code;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.entente.distributed.input.Files;
import org.entente.distributed.input.Part;

/**
 * The runs that are complete, each with a manifest and the list of its input files; both lie in the
 * folder {@code runs}, and a run is complete once its manifest is there.
 */
public final class Runs {

  static final ObjectMapper JSON = new ObjectMapper();

  private static final String MANIFEST = ".json";
  private static final String INPUTS = ".inputs.gz";

  private final Files files;
  private final String folder;

  public Runs(Files files, String folder) {
    this.files = files;
    this.folder = folder + "/runs";
  }

  /** Numbers of the complete runs, the oldest first. */
  public List<String> list() throws IOException {
    return files.list(folder).stream()
        .map(address -> address.substring(address.lastIndexOf('/') + 1))
        .filter(name -> name.endsWith(MANIFEST))
        .map(name -> name.substring(0, name.length() - MANIFEST.length()))
        .sorted()
        .toList();
  }

  /** The number of the next run. */
  String next() throws IOException {
    return String.format(Locale.ROOT, "%04d", list().size() + 1);
  }

  public JsonNode manifest(String run) throws IOException {
    return JSON.readTree(files.readAll(folder + "/" + run + MANIFEST));
  }

  /** The files that complete runs have read, each as {@link #name}. */
  Set<String> read() throws IOException {
    Set<String> read = new HashSet<>();
    for (String run : list()) {
      try (InputStream in = files.open(folder + "/" + run + INPUTS);
          BufferedReader lines =
              new BufferedReader(
                  new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          JsonNode file = JSON.readTree(line);
          read.add(file.path("sha256").asText() + " " + file.path("path").asText());
        }
      }
    }
    return read;
  }

  /** How a file is known again: the same bytes under the same path. */
  static String name(Part part) {
    return part.hash() + " " + part.source().path();
  }

  /** Writes down what was read, one JSON object for each file. */
  void putInputs(String run, List<Part> parts) throws IOException {
    files.write(
        folder + "/" + run + INPUTS,
        out -> {
          try (GZIPOutputStream lines = new GZIPOutputStream(out)) {
            Set<String> told = new HashSet<>();
            for (Part part : parts) {
              if (told.add(part.source().address())) {
                ObjectNode file = JSON.createObjectNode();
                file.put("path", part.source().path()).put("bytes", part.source().bytes());
                file.put("sha256", part.hash());
                lines.write((file + "\n").getBytes(StandardCharsets.UTF_8));
              }
            }
          }
        });
  }

  /** Makes the run complete. */
  void putManifest(String run, ObjectNode manifest) throws IOException {
    byte[] json = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
    files.write(folder + "/" + run + MANIFEST, out -> out.write(json));
  }
}
