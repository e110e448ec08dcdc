package org.entente.workbench.report.section;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.entente.model.Entry;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.entente.workbench.report.block.Line;

/**
 * What a row of a table says an entry is: the thing; for a position what is done with it ("calls
 * for: …"); and where the thing is too short to say anything ("access", "this relationship") the
 * sentence that it stands in.
 */
final class Saying {

  private static final int LONGEST = 220;

  /** Kinds in which a thing of two words says nothing without its sentence. */
  private static final Set<Kind> JUDGED =
      Set.of(Kind.POSITION, Kind.ASSESSMENT, Kind.BENEFIT, Kind.RISK, Kind.ACTION);

  private static final Map<EventType, String> VERBS =
      new EnumMap<>(
          Map.of(
              EventType.AGREE, "agrees on",
              EventType.CONSULT, "talks of",
              EventType.SUPPORT, "backs",
              EventType.CONCEDE, "gives way on",
              EventType.REQUEST, "calls for",
              EventType.ACCUSE, "criticises",
              EventType.REJECT, "turns down",
              EventType.THREATEN, "threatens with",
              EventType.PROTEST, "protests against"));

  private final Material material;

  Saying(Material material) {
    this.material = material;
  }

  /** Adds it to a line. */
  Line tell(Line line, Entry entry) {
    String verb =
        entry.kind() == Kind.POSITION && entry.event() != null && entry.item() != null
            ? VERBS.getOrDefault(entry.event().type(), "")
            : "";
    line.weak(verb.isEmpty() ? "" : verb + ": ");
    line.from(material.telling().what(entry));
    boolean figure = !material.telling().amount(entry).isEmpty();
    if (!figure && entry.item() != null && isBare(entry)) {
      String quote = material.telling().lead(entry).quote().strip().replaceAll("\\s+", " ");
      line.text(" — ").quote(Telling.cut(quote, LONGEST));
    }
    return line;
  }

  private static boolean isBare(Entry entry) {
    String thing = entry.item() == null ? "" : entry.item().text().strip();
    return JUDGED.contains(entry.kind()) && thing.split("\\s+", -1).length <= 2;
  }
}
