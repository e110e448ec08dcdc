package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.ActorCode;
import org.entente.model.Entry;
import org.entente.model.Measure;
import org.entente.workbench.report.wording.Figures;
import org.entente.workbench.report.wording.Unit;

/** Puts labels and values of measures into words; codes of actors become names. */
public final class MeasureWords {

  /** Labels of the balance, in terms of codes, and what they mean. */
  private static final Map<Pattern, String> PLAIN =
      Map.of(
          Pattern.compile("\\bnet (\\S+) → (\\S+) less \\2 → \\1"),
          "net: what $1 gives beyond what it gets back",
          Pattern.compile("\\bratio of (\\S+) → (\\S+) to \\2 → \\1"),
          "ratio: what $1 gives back for each dollar from $2",
          Pattern.compile("\\bbreak-even value of what has none"),
          "break-even: what all that has no value would have to be worth",
          Pattern.compile("\\bmarket\\.tsv over price-book\\.tsv"),
          "market price",
          Pattern.compile("\\bsanctions\\.tsv over price-book\\.tsv"),
          "price under sanctions",
          Pattern.compile("^price-book\\.tsv, "),
          "cost of production, ",
          Pattern.compile("\\bitem, HHI$"),
          "concentration of kinds of thing (HHI)",
          Pattern.compile("\\bchannel, HHI$"),
          "concentration of channels (HHI)",
          Pattern.compile(", (item|channel) (?=\\w)"),
          ", $1: ");

  private final Map<Pattern, String> names = new LinkedHashMap<>();

  MeasureWords(Material material) {
    this(actors(material), material.names()::bare);
  }

  /**
   * Words for some actors.
   *
   * @param actors whose codes may stand in labels
   * @param name of an actor
   */
  public MeasureWords(Collection<ActorCode> actors, Function<ActorCode, String> name) {
    actors.stream()
        .distinct()
        .filter(actor -> !actor.isLoose())
        .forEach(
            actor ->
                names.put(
                    Pattern.compile("\\b" + Pattern.quote(actor.code()) + "\\b"),
                    Matcher.quoteReplacement(name.apply(actor))));
  }

  private static List<ActorCode> actors(Material material) {
    List<ActorCode> actors = new ArrayList<>(List.of(material.tie().a(), material.tie().b()));
    for (Entry entry : material.dossier().entries()) {
      actors.addAll(entry.from());
      actors.addAll(entry.to());
    }
    return actors;
  }

  /** A text in which codes of actors stand, with their names instead. */
  public String named(String text) {
    String named = text;
    for (Map.Entry<Pattern, String> plain : PLAIN.entrySet()) {
      named = plain.getKey().matcher(named).replaceAll(plain.getValue());
    }
    for (Map.Entry<Pattern, String> name : names.entrySet()) {
      named = name.getKey().matcher(named).replaceAll(name.getValue());
    }
    return named;
  }

  /** A value in words; a share as percent. */
  public static String words(Measure.Value value) {
    if (value.unit().equals("share")) {
      return Figures.interval(
          hundredfold(value.low()),
          hundredfold(value.mid()),
          hundredfold(value.high()),
          Unit.quantity("percent", null));
    }
    return Figures.interval(value.low(), value.mid(), value.high(), Unit.measured(value.unit()));
  }

  static boolean isMoney(Measure.Value value) {
    return value.unit().matches("[A-Z]{3}");
  }

  public static boolean isKnown(Measure.Value value) {
    return value.low() != null || value.mid() != null || value.high() != null;
  }

  private static @org.jspecify.annotations.Nullable Double hundredfold(
      @org.jspecify.annotations.Nullable Double value) {
    return value == null ? null : value * 100;
  }
}
