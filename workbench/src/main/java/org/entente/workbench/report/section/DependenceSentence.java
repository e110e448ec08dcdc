package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.ActorCode;
import org.entente.model.Channel;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Measure;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.block.Line;
import org.entente.workbench.report.wording.Words;

/** Tells in the summary how much either side depends on the other: by tables, and by documents. */
final class DependenceSentence {

  private static final int NAMED = 3;

  private final Material material;
  private final Names names;

  DependenceSentence(Material material) {
    this.material = material;
    this.names = material.names();
  }

  /** The paragraph, empty where neither tables nor documents say anything. */
  List<Inline> line() {
    Line line = new Line();
    ActorCode a = material.tie().a();
    ActorCode b = material.tie().b();
    measured(line, a, b);
    measured(line, b, a);
    said(line, a, b);
    said(line, b, a);
    if (line.isEmpty()) {
      return List.of();
    }
    return new Line()
        .strong("Dependence. ")
        .addAll(line.done())
        .text("See ")
        .jump("dependence", "Dependence and votes")
        .text(".")
        .done();
  }

  private void measured(Line line, ActorCode self, ActorCode other) {
    Optional<Measure> measure = material.findMeasure("dependence");
    List<String> figures = new ArrayList<>();
    measure.ifPresent(
        m -> {
          String of = "of all trade of " + names.inSentence(self);
          figure(m, "trade share of " + self, of, figures);
          String start =
              figures.isEmpty() ? "of the exports of " + names.inSentence(self) : "of its exports";
          figure(m, "share of " + other + " in the exports of " + self, start, figures);
          String end =
              figures.isEmpty() ? "of the imports of " + names.inSentence(self) : "of its imports";
          figure(m, "share of " + other + " in the imports of " + self, end, figures);
        });
    if (!figures.isEmpty()) {
      line.text("By published tables, trade with " + names.inSentence(other) + " was ");
      line.text(Words.list(figures) + ". ");
    }
    measure.ifPresent(
        m -> {
          List<String> given = new ArrayList<>();
          figure(m, self + " gives, of its output", "of its output of the year", given);
          given.forEach(
              g -> line.text("What " + names.inSentence(self) + " gave is worth " + g + ". "));
        });
  }

  /** The latest year in which a label has a value: "2.53 % of all its trade in 2016". */
  private static void figure(Measure measure, String rest, String words, List<String> figures) {
    measure.values().stream()
        .filter(v -> v.label().endsWith(", " + rest) && MeasureWords.isKnown(v))
        .reduce((earlier, later) -> later)
        .ifPresent(
            value -> {
              String year = value.label().substring(0, value.label().indexOf(','));
              figures.add(MeasureWords.words(value) + " " + words + " in " + year);
            });
  }

  private void said(Line line, ActorCode self, ActorCode other) {
    List<Entry> own =
        material.entries(Kind.ASSESSMENT).stream()
            .filter(e -> e.channel() == Channel.DEPENDENCE && Material.isTold(e))
            .filter(e -> e.from().equals(List.of(self)) && e.to().equals(List.of(other)))
            .toList();
    if (own.isEmpty()) {
      return;
    }
    line.text("The documents say that " + names.inSentence(self) + " depends on ");
    line.text(names.inSentence(other));
    List<Entry> named = own.stream().filter(e -> e.item() != null).toList();
    if (named.isEmpty()) {
      line.text(" ").addAll(material.cite(own));
    } else {
      line.text(" for ");
      new Sentences(material).enumerate(line, named, NAMED);
    }
    line.text(". ");
  }
}
