package org.entente.workbench.server.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where actors are drawn on a map: the seats of their governments, by the file of places. */
public final class Places {
  private static final String FILE = "/org/entente/workbench/server/places.tsv";

  /**
   * A place.
   *
   * @param latitude degrees north
   * @param longitude degrees east
   */
  public record Place(String name, double latitude, double longitude) {}

  private final Map<String, Place> places;

  private Places(Map<String, Place> places) {
    this.places = Map.copyOf(places);
  }

  /** Reads the file; throws an IllegalStateException that names the line at fault. */
  public static Places load() {
    Map<String, Place> places = new HashMap<>();
    try (InputStream in = Places.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks " + FILE + "; build it again.");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          add(places, line, number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Places(places);
  }

  private static void add(Map<String, Place> places, String line, int number) {
    String[] cells = line.split("\t", -1);
    try {
      Place place = new Place(cells[1], Double.parseDouble(cells[2]), Double.parseDouble(cells[3]));
      boolean earth = Math.abs(place.latitude()) <= 90 && Math.abs(place.longitude()) <= 180;
      if (cells.length == 4 && earth && places.put(cells[0], place) == null) {
        return;
      }
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      // said below
    }
    throw new IllegalStateException(
        FILE + ", line " + number + ": four cells are needed, each code once: " + line);
  }

  Optional<Place> find(String code) {
    return Optional.ofNullable(places.get(code));
  }

  /** The codes that have a place. */
  java.util.Set<String> codes() {
    return places.keySet();
  }
}
