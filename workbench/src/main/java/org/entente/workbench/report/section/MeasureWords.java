package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.model.ActorCode;
import org.entente.model.Entry;
import org.entente.model.Measure;
import org.entente.workbench.report.wording.Figures;
import org.entente.workbench.report.wording.Unit;

/** Puts labels and values of measures into words; codes of actors become names. */
final class MeasureWords {

  private final Map<Pattern, String> names = new LinkedHashMap<>();

  MeasureWords(Material material) {
    List<ActorCode> actors = new ArrayList<>(List.of(material.tie().a(), material.tie().b()));
    for (Entry entry : material.dossier().entries()) {
      actors.addAll(entry.from());
      actors.addAll(entry.to());
    }
    actors.stream()
        .distinct()
        .filter(actor -> !actor.isLoose())
        .forEach(
            actor ->
                names.put(
                    Pattern.compile("\\b" + Pattern.quote(actor.code()) + "\\b"),
                    java.util.regex.Matcher.quoteReplacement(material.names().bare(actor))));
  }

  /** A text in which codes of actors stand, with their names instead. */
  String named(String text) {
    String named = text;
    for (Map.Entry<Pattern, String> name : names.entrySet()) {
      named = name.getKey().matcher(named).replaceAll(name.getValue());
    }
    return named;
  }

  /** A value in words; a share as percent. */
  static String words(Measure.Value value) {
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

  static boolean isKnown(Measure.Value value) {
    return value.low() != null || value.mid() != null || value.high() != null;
  }

  private static @org.jspecify.annotations.Nullable Double hundredfold(
      @org.jspecify.annotations.Nullable Double value) {
    return value == null ? null : value * 100;
  }
}
