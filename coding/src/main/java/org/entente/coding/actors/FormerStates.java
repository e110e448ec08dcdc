package org.entente.coding.actors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.model.ActorCode;

/** Which states that are gone each state of today stands in for, without loading the lexicon. */
public final class FormerStates {
  private final Map<ActorCode, List<ActorCode>> byHeir = new HashMap<>();

  private FormerStates() {}

  /** The former states that ship with the program. */
  public static FormerStates load() {
    LexiconTable table = LexiconTable.FORMER;
    int code = table.columns().indexOf("code");
    int heir = table.columns().indexOf("successor");
    FormerStates former = new FormerStates();
    for (String line : lines(table.file())) {
      String[] cells = line.split("\t", -1);
      if (!line.startsWith("#") && cells.length > heir && !cells[code].equals("code")) {
        former
            .byHeir
            .computeIfAbsent(new ActorCode(cells[heir]), key -> new ArrayList<>())
            .add(new ActorCode(cells[code]));
      }
    }
    return former;
  }

  /** The former states whose place a state took, none for most. */
  public List<ActorCode> of(ActorCode heir) {
    return Collections.unmodifiableList(byHeir.getOrDefault(heir, List.of()));
  }

  private static List<String> lines(String file) {
    try (InputStream stream = FormerStates.class.getResourceAsStream(file);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(stream, file), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }
}
