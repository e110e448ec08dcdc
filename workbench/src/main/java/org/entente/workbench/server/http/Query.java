package org.entente.workbench.server.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a call asks for: the parts of its path and its parameters, checked against those that the
 * route takes. Every method throws a {@link CallProblem} where a value cannot be understood.
 */
public final class Query {
  /** Longest value of a parameter, in UTF-16 code units. */
  public static final int LONGEST = 2_000;

  /** Most values of all parameters together. */
  public static final int MOST = 200;

  private static final int PAGE = 50;
  public static final int LARGEST_PAGE = 500;
  private static final int FARTHEST = 50_000_000;

  private final String path;
  private final Map<String, String> parts;
  private final Map<String, List<String>> values;

  private Query(String path, Map<String, String> parts, Map<String, List<String>> values) {
    this.path = path;
    this.parts = parts;
    this.values = values;
  }

  /** Checks that only such parameters are there as the route takes, none of them too long. */
  public static Query of(
      String path, Map<String, String> parts, Map<String, List<String>> values, List<Param> taken) {
    Map<String, List<String>> kept = new TreeMap<>();
    int count = 0;
    for (Map.Entry<String, List<String>> value : values.entrySet()) {
      String name = value.getKey();
      Param param =
          taken.stream()
              .filter(one -> one.name().equals(name))
              .findFirst()
              .orElseThrow(() -> unknown(name, taken));
      count += value.getValue().size();
      if (!param.repeated() && value.getValue().size() > 1) {
        throw bad(name, "stands there " + value.getValue().size() + " times; give it once");
      }
      if (value.getValue().stream().anyMatch(v -> v.length() > LONGEST)) {
        throw bad(shown(name), "is longer than " + LONGEST + " characters");
      }
      kept.put(name, List.copyOf(value.getValue()));
    }
    if (count > MOST) {
      throw new CallProblem(
          CallProblem.Type.BAD_PARAMETER,
          "There are more than " + MOST + " parameters; ask for fewer.");
    }
    return new Query(path, Map.copyOf(parts), kept);
  }

  private static CallProblem unknown(String name, List<Param> taken) {
    String there =
        taken.isEmpty()
            ? "none"
            : taken.stream().map(Param::name).collect(Collectors.joining(", "));
    return bad(shown(name), "is not known here; there are: " + there);
  }

  /** What somebody sent, short enough to be said again. */
  private static String shown(String name) {
    return name.length() > 40 ? name.substring(0, 40) + "…" : name;
  }

  /** The problem that a parameter is. */
  public static CallProblem bad(String name, String why) {
    return new CallProblem(
            CallProblem.Type.BAD_PARAMETER, "The parameter " + name + " " + why + ".")
        .with("parameter", name);
  }

  /** A part of the path that the route names. */
  public String part(String name) {
    return Optional.ofNullable(parts.get(name)).orElseThrow();
  }

  public Optional<String> find(String name) {
    List<String> all = values.getOrDefault(name, List.of());
    return all.isEmpty() || all.get(0).isBlank() ? Optional.empty() : Optional.of(all.get(0));
  }

  public @Nullable String text(String name) {
    return find(name).orElse(null);
  }

  /** A value that must be there. */
  public String get(String name) {
    return find(name).orElseThrow(() -> bad(name, "is missing"));
  }

  public Set<String> all(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .filter(value -> !value.isBlank())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  public int whole(String name, int otherwise, int least, int most) {
    Optional<String> typed = find(name);
    if (typed.isEmpty()) {
      return otherwise;
    }
    try {
      int value = Integer.parseInt(typed.get());
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw bad(name, "should be a whole number from " + least + " to " + most);
  }

  public int offset() {
    return whole("offset", 0, 0, FARTHEST);
  }

  public int limit() {
    return whole("limit", PAGE, 1, LARGEST_PAGE);
  }

  public @Nullable LocalDate day(String name) {
    try {
      return find(name).map(LocalDate::parse).orElse(null);
    } catch (DateTimeParseException e) {
      throw bad(name, "should be a day such as 2025-09-30");
    }
  }

  /** Whether a switch is on: yes or no. */
  public boolean isOn(String name, boolean otherwise) {
    return find(name)
        .map(
            word ->
                switch (word.toLowerCase(Locale.ROOT)) {
                  case "yes", "true", "1" -> true;
                  case "no", "false", "0" -> false;
                  default -> throw bad(name, "should be yes or no");
                })
        .orElse(otherwise);
  }

  /** One of some words. */
  public String oneOf(String name, String otherwise, String... words) {
    String typed = find(name).orElse(otherwise);
    if (!Arrays.asList(words).contains(typed)) {
      throw bad(name, "should be one of " + String.join(", ", words));
    }
    return typed;
  }

  /** The address of the next page, or null where this is the last one. */
  public @Nullable String next(int total) {
    int from = offset() + limit();
    if (from >= total) {
      return null;
    }
    StringBuilder address = new StringBuilder(path).append('?');
    values.forEach(
        (name, all) -> {
          if (!name.equals("offset")) {
            all.forEach(v -> address.append(name).append('=').append(encoded(v)).append('&'));
          }
        });
    return address.append("offset=").append(from).toString();
  }

  private static String encoded(String value) {
    return java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
  }

  /** The same call has the same key. */
  public String key() {
    return path + " " + values;
  }
}
