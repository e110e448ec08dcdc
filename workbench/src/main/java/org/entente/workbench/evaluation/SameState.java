package org.entente.workbench.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Knows which states count as one when sides are compared. */
final class SameState {

  private static final String FILE = "same-state.tsv";

  private final Map<String, String> follower;

  private SameState(Map<String, String> follower) {
    this.follower = Map.copyOf(follower);
  }

  /** The table that comes with the program. */
  static SameState load() {
    try (InputStream in = SameState.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not on the class path");
      }
      Map<String, String> follower = new HashMap<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        String[] cells = line.split("\t", -1);
        if (!line.startsWith("#") && cells.length == 2) {
          follower.put(cells[0].strip(), cells[1].strip());
        }
      }
      return new SameState(follower);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + FILE, e);
    }
  }

  String of(String code) {
    return follower.getOrDefault(code, code);
  }

  Set<String> of(Collection<String> codes) {
    Set<String> states = new LinkedHashSet<>();
    codes.forEach(code -> states.add(of(code)));
    return states;
  }
}
