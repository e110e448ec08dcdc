package org.entente.coding.frame;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.coding.LexiconException;
import org.entente.model.Channel;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads a frames file: blocks of {@code key: value}, a blank line between, {@code #} for comments.
 */
final class FrameFile {

  private static final Set<String> KEYS =
      Set.of(
          "frame",
          "kind",
          "event",
          "channel",
          "verb",
          "noun",
          "adjective",
          "from",
          "to",
          "item",
          "class",
          "both",
          "object",
          "subject",
          "needs",
          "flags",
          "confidence",
          "example");

  /** Keys whose values are parted by commas, not by blanks. */
  private static final Set<String> TERMS = Set.of("verb", "noun", "adjective", "object", "subject");

  private final String file;
  private final List<Frame> frames = new ArrayList<>();
  private final Map<String, List<String>> block = new LinkedHashMap<>();
  private final FrameCheck check;
  private int blockLine;

  private FrameFile(String file, FrameCheck check) {
    this.file = file;
    this.check = check;
  }

  static List<Frame> read(String file, BufferedReader reader, FrameCheck check) throws IOException {
    FrameFile frames = new FrameFile(file, check);
    String line;
    int number = 0;
    while ((line = reader.readLine()) != null) {
      number++;
      frames.line(line.strip(), number);
    }
    frames.close();
    return frames.frames;
  }

  private void line(String line, int number) {
    if (line.isEmpty()) {
      close();
      return;
    }
    if (line.startsWith("#")) {
      return;
    }
    int colon = line.indexOf(':');
    String key = colon < 0 ? line : line.substring(0, colon).strip();
    if (colon < 0 || !KEYS.contains(key)) {
      throw new LexiconException(
          file, number, "no key of a frame: \"" + key + "\"; known are " + KEYS);
    }
    if (block.isEmpty()) {
      blockLine = number;
    }
    String value = line.substring(colon + 1).strip();
    if (block.containsKey(key) && !key.equals("example")) {
      throw new LexiconException(file, number, "the frame has \"" + key + "\" already");
    }
    try {
      check.check(key, parts(value, TERMS.contains(key) ? "\\s*,\\s*" : "\\s+"));
    } catch (IllegalArgumentException e) {
      throw new LexiconException(file, number, String.valueOf(e.getMessage()));
    }
    block.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
  }

  private void close() {
    if (!block.isEmpty()) {
      try {
        frames.add(frame());
      } catch (IllegalArgumentException e) {
        throw new LexiconException(file, blockLine, String.valueOf(e.getMessage()));
      }
      block.clear();
    }
  }

  private Frame frame() {
    List<String> both = words("both", "\\s+");
    boolean evoked =
        block.keySet().stream().anyMatch(Set.of("verb", "noun", "adjective")::contains);
    if (evoked == words("flags", "\\s+").contains("unevoked")) {
      throw new IllegalArgumentException(
          evoked
              ? "a frame with words is not \"unevoked\""
              : "a frame needs \"verb\", \"noun\" or \"adjective\", or the flag \"unevoked\"");
    }
    return new Frame(
        one("frame"),
        Kind.get(one("kind")),
        event(),
        block.containsKey("channel") ? Channel.get(one("channel")) : null,
        terms("verb"),
        terms("noun"),
        terms("adjective"),
        both.isEmpty() ? words("from", "\\s+") : both,
        both.isEmpty() ? words("to", "\\s+") : both,
        words("item", "\\s+"),
        block.containsKey("class") ? one("class") : null,
        !both.isEmpty(),
        terms("object"),
        terms("subject"),
        new LinkedHashSet<>(words("needs", "\\s+")),
        new LinkedHashSet<>(words("flags", "\\s+")),
        block.containsKey("confidence") ? Double.parseDouble(one("confidence")) : 0.6,
        examples());
  }

  private @Nullable Event event() {
    if (!block.containsKey("event")) {
      return null;
    }
    String[] parts = one("event").split("/", 2);
    try {
      return new Event(
          EventType.valueOf(parts[0].strip().toUpperCase(Locale.ROOT)),
          parts.length > 1 ? parts[1].strip() : null);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "\"" + parts[0] + "\" is no event type; known are " + List.of(EventType.values()), e);
    }
  }

  private List<Frame.Example> examples() {
    List<Frame.Example> examples = new ArrayList<>();
    for (String line : block.getOrDefault("example", List.of())) {
      String[] parts = line.split("=>", 2);
      String[] sides = parts.length < 2 ? new String[0] : parts[1].split(">", -1);
      if (sides.length != 2) {
        throw new IllegalArgumentException("an example is \"sentence => FROM > TO\", not: " + line);
      }
      examples.add(new Frame.Example(parts[0].strip(), sides[0].strip(), sides[1].strip()));
    }
    return examples;
  }

  private Set<String> terms(String key) {
    return new LinkedHashSet<>(words(key, "\\s*,\\s*"));
  }

  private List<String> words(String key, String separator) {
    return block.getOrDefault(key, List.of()).stream()
        .flatMap(line -> parts(line, separator).stream())
        .toList();
  }

  private static List<String> parts(String line, String separator) {
    return Arrays.stream(line.split(separator, -1)).filter(word -> !word.isBlank()).toList();
  }

  private String one(String key) {
    List<String> values = block.getOrDefault(key, List.of());
    if (values.size() != 1) {
      throw new IllegalArgumentException(
          "a frame needs one line \"" + key + ":\", this has " + values.size());
    }
    return values.get(0);
  }
}
