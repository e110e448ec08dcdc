package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.model.Entry;
import org.entente.model.Measure;
import org.entente.workbench.report.ReportContext;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Block.Fact;
import org.entente.workbench.report.block.Line;
import org.entente.workbench.report.block.Section;
import org.entente.workbench.report.wording.Words;

/** How the report was made, and what its words mean. */
final class Making implements Part {

  private static final int RULES = 12;

  @Override
  public Section write(Material material) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Blocks.paragraph(
            "A program read the documents, coded what their sentences say by rules, joined"
                + " statements of one matter into entries and wrote this report from them. No"
                + " sentence of the summary rests on anything but entries, and no language model"
                + " wrote any of it. Rules make mistakes: the quote beside each figure is there so"
                + " that they can be seen."));
    blocks.add(new Block.Facts(settings(material)));
    blocks.add(new Block.Subheading("What the words mean"));
    blocks.add(new Block.Facts(words()));
    return new Section("making", "How it was made", blocks);
  }

  private static List<Fact> settings(Material material) {
    ReportContext context = material.context();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("Program", "Entente " + context.version()));
    facts.add(fact("Coder", context.coder() + rules(material)));
    add(facts, "Ledger", context.ledger());
    facts.add(
        fact(
            "Price book",
            context.priceBook().isBlank()
                ? "None was used; only values that a document states were counted"
                : context.priceBook()));
    add(facts, "Limits", Words.capital(String.join("; ", context.limits())));
    String assumptions =
        material.measures().stream()
            .map(Measure::assumption)
            .filter(text -> !text.isBlank() && !text.equals("none"))
            .distinct()
            .collect(Collectors.joining("; "));
    add(facts, "Assumed in the measures", new MeasureWords(material).named(assumptions));
    return facts;
  }

  private static String rules(Material material) {
    Map<String, Long> counts =
        material.dossier().entries().stream()
            .map(Entry::statements)
            .flatMap(List::stream)
            .collect(
                Collectors.groupingBy(
                    m -> m.statement().rule(), TreeMap::new, Collectors.counting()));
    List<String> most =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(RULES)
            .map(rule -> rule.getKey() + " (" + rule.getValue() + ")")
            .toList();
    if (most.isEmpty()) {
      return "";
    }
    int left = counts.size() - most.size();
    return "; "
        + Words.count(counts.size(), "rule", "rules")
        + " gave the statements of this report, most often "
        + String.join(", ", most)
        + (left > 0 ? " and " + Words.count(left) + " more" : "");
  }

  private static List<Fact> words() {
    return List.of(
        fact(
            "Standing",
            "Corroborated: two or more independent origins bear it; single source: one origin, however"
                + " many repeat it; disputed: in a dispute that is open; refuted: a ruling or the record"
                + " is against it; overtaken: true at its time, not now."),
        fact(
            "Grade",
            "The Admiralty code. The letter A–F is the reliability of the source by declared rules, F"
                + " where it cannot be judged; the digit 1–6 is the credibility of the information by"
                + " corroboration. Neither is derived from the other."),
        fact(
            "Modality",
            "Stated where no other word stands; reported: hearsay without a named source; probable,"
                + " possible, planned: as the text says; denied: disowned by somebody whom it concerns;"
                + " said not to be so: the text denies it. Only what is stated or reported is told in"
                + " the sentences of the summary as having happened."),
        fact(
            "Ranges",
            "“about” is read as ±10 %, “approximately” as ±5 %, “up to” leaves the lower end open, “at"
                + " least” the upper. Where figures were pooled or computed, the range runs from the"
                + " 5 % to the 95 % point."),
        fact(
            "Independent",
            "Documents that share wording, and claims that go back to one named source, count once."),
        fact(
            "Left out",
            "There is no score of the strength of an alliance: it is shown by its parts, each with its"
                + " own evidence."));
  }

  private static void add(List<Fact> facts, String name, String text) {
    if (!text.isBlank()) {
      facts.add(fact(name, text));
    }
  }

  private static Fact fact(String name, String text) {
    return new Fact(name, Line.foreign(text));
  }
}
