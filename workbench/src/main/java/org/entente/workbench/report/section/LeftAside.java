package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.workbench.report.wording.Words;

/**
 * What a measure leaves out, in few lines: "A → B: fuel (no number)" and its like are gathered by
 * direction and reason.
 */
public final class LeftAside {

  /** "A → B: fuel (since 2014) (no number)". */
  private static final Pattern LINE = Pattern.compile("(.+? → .+?): (.+) \\(([^()]+)\\)");

  private static final Pattern OPEN = Pattern.compile("(.+? → .+?: .+) \\((one end open.*)\\)");

  private LeftAside() {}

  /**
   * Fewer lines that say the same.
   *
   * @param most things that are named in one line; the others are counted
   */
  public static List<String> gather(List<String> lines, int most) {
    Map<List<String>, List<String>> groups = new LinkedHashMap<>();
    for (String line : lines) {
      Matcher parts = LINE.matcher(line);
      if (OPEN.matcher(line).matches() || !parts.matches()) {
        groups.computeIfAbsent(List.of(line), key -> new ArrayList<>());
      } else {
        groups
            .computeIfAbsent(List.of(parts.group(1), parts.group(3)), key -> new ArrayList<>())
            .add(parts.group(2));
      }
    }
    List<String> gathered = new ArrayList<>();
    groups.forEach(
        (key, things) ->
            gathered.add(
                key.size() == 1
                    ? key.get(0)
                    : key.get(0) + ", " + key.get(1) + ": " + list(things, most)));
    return gathered;
  }

  private static String list(List<String> things, int most) {
    List<String> distinct = things.stream().distinct().toList();
    if (distinct.size() <= most + 1) {
      return String.join("; ", distinct);
    }
    return String.join("; ", distinct.subList(0, most))
        + "; and "
        + Words.count(distinct.size() - most)
        + " more";
  }
}
