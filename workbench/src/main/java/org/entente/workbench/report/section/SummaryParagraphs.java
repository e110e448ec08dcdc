package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.ActorCode;
import org.entente.model.Dispute;
import org.entente.model.DisputeKind;
import org.entente.model.DisputeStatus;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Standing;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.block.Line;
import org.entente.workbench.report.wording.Days;
import org.entente.workbench.report.wording.Words;

/** The paragraphs of the summary, one a subject; a subject of which nothing is said gives none. */
final class SummaryParagraphs {

  private static final int SENTENCES = 4;
  private static final int NAMED = 6;

  private final Material material;
  private final Sentences sentences;
  private final Names names;

  SummaryParagraphs(Material material) {
    this.material = material;
    this.sentences = new Sentences(material);
    this.names = material.names();
  }

  List<List<Inline>> all() {
    Direction first = weightier();
    Direction second = first == Direction.FORWARD ? Direction.BACK : Direction.FORWARD;
    return Stream.of(
            given(first),
            given(second),
            new BalanceSentence(material).line(),
            new StakesSentence(material).line(),
            new DependenceSentence(material).line(),
            new AllianceSentence(material).line(),
            trade(),
            commitments(),
            losses(),
            reactions(),
            disputes())
        .toList();
  }

  /**
   * The direction in which more passes; where nobody can say, that of the most important matter.
   */
  private Direction weightier() {
    return new BalanceSentence(material).weightier().orElseGet(this::mostImportant);
  }

  private Direction mostImportant() {
    List<Entry> both = new ArrayList<>(Exchange.passing(material, Direction.FORWARD));
    both.addAll(Exchange.passing(material, Direction.BACK));
    return Importance.sort(both.stream().filter(Material::isTold).toList()).stream()
        .findFirst()
        .map(entry -> Direction.of(entry, material.tie()))
        .orElse(Direction.FORWARD);
  }

  private List<Inline> given(Direction direction) {
    List<Entry> passing = Exchange.passing(material, direction);
    if (passing.isEmpty()) {
      return List.of();
    }
    String giver = names.inSentence(direction.giver(material.tie()));
    String receiver = names.inSentence(direction.receiver(material.tie()));
    Line line = new Line().strong("From " + giver + " to " + receiver + ". ");
    List<Entry> told =
        passing.stream().filter(entry -> Material.isTold(entry) && isNamed(entry)).toList();
    List<Entry> figured =
        sentences.tellAll(line, told.stream().filter(Importance::hasFigure).toList(), SENTENCES);
    List<Entry> others = told.stream().filter(entry -> !figured.contains(entry)).toList();
    if (!others.isEmpty()) {
      line.text(
          figured.isEmpty()
              ? "The documents give no figure; they name "
              : "The documents also name ");
      sentences.enumerate(line, distinct(others), NAMED).text(". ");
    }
    untold(line, passing.stream().filter(e -> !Material.isTold(e) && isNamed(e)).toList());
    return line.done();
  }

  private void untold(Line line, List<Entry> entries) {
    for (Footing footing : Footing.values()) {
      List<Entry> own = entries.stream().filter(e -> Footing.of(e) == footing).toList();
      if (!own.isEmpty() && !footing.isTold()) {
        String word = footing == Footing.NEGATED ? "Said not to be so" : "Only " + footing.word();
        line.text((footing == Footing.DENIED ? "Denied" : word) + ": ");
        sentences.enumerate(line, distinct(own), 4).text(". ");
      }
    }
  }

  private List<Inline> trade() {
    List<Entry> told =
        material.entries(Kind.TRADE).stream()
            .filter(e -> Material.isTold(e) && Importance.hasFigure(e))
            .toList();
    return listed("Trade. The documents give these figures: ", told, this::dated);
  }

  private List<Inline> commitments() {
    List<Entry> agreements = material.entries(Kind.AGREEMENT);
    List<Entry> told =
        agreements.stream().filter(e -> Material.isTold(e) && e.item() != null).toList();
    return listed("Commitments. The documents name ", told, this::dated);
  }

  private List<Inline> losses() {
    List<Entry> told =
        material.entries(Kind.DEPLOYMENT, Kind.CASUALTY).stream()
            .filter(Material::isTold)
            .filter(e -> e.kind() == Kind.CASUALTY || e.item() != null)
            .toList();
    if (told.isEmpty()) {
      return List.of();
    }
    Line line = new Line().strong("Deployments and losses. ");
    int named = 0;
    for (Kind kind : List.of(Kind.DEPLOYMENT, Kind.CASUALTY)) {
      List<Entry> figured =
          told.stream()
              .filter(e -> e.kind() == kind)
              .filter(Importance::hasFigure)
              .sorted(Comparator.comparing(e -> e.standing() == Standing.CORROBORATED ? 0 : 1))
              .toList();
      named += sentences.tellAll(line, figured, SENTENCES - 1).size();
    }
    int left = told.size() - named;
    if (left > 0) {
      line.text(Words.capital(Words.count(left, "more entry is", "more entries are")));
      line.text(" listed in ").jump("deployments", "Deployments and losses").text(".");
    }
    return line.done();
  }

  private List<Inline> reactions() {
    List<Entry> others =
        material.entries(Kind.POSITION).stream()
            .filter(e -> e.from().stream().noneMatch(material::isParty))
            .filter(e -> e.from().stream().anyMatch(actor -> !actor.isLoose()))
            .toList();
    if (others.isEmpty()) {
      return List.of();
    }
    List<ActorCode> actors =
        others.stream()
            .flatMap(e -> e.from().stream())
            .filter(a -> !a.isLoose())
            .distinct()
            .sorted()
            .toList();
    Line line = new Line().strong("Others. ").text("Positions are on record of ");
    for (int i = 0; i < Math.min(8, actors.size()); i++) {
      ActorCode actor = actors.get(i);
      line.text(i == 0 ? "" : i == actors.size() - 1 ? " and " : ", ")
          .text(names.inSentence(actor));
      others.stream()
          .filter(e -> e.from().contains(actor))
          .findFirst()
          .ifPresent(e -> line.text(" ").add(material.citeOne(e)));
    }
    line.text(actors.size() > 8 ? " and " + Words.count(actors.size() - 8) + " more" : "");
    return line.text("; see ")
        .jump("reactions", "Positions, reactions and sanctions")
        .text(".")
        .done();
  }

  private List<Inline> disputes() {
    List<Dispute> open =
        Disputes.sorted(material).stream().filter(d -> d.status() == DisputeStatus.OPEN).toList();
    List<Dispute> refuted =
        Disputes.sorted(material).stream()
            .filter(d -> d.kind() == DisputeKind.RECORD && d.status() == DisputeStatus.SETTLED)
            .toList();
    if (open.isEmpty() && refuted.isEmpty()) {
      return List.of();
    }
    Line line = new Line().strong("Disputes. ");
    if (!refuted.isEmpty()) {
      line.text("Published tables refute " + Words.count(refuted.size(), "figure", "figures"));
      line.text(" of the documents. ");
      refuted.stream().limit(3).forEach(dispute -> reason(line, dispute));
    }
    if (open.isEmpty()) {
      return line.text("See ").jump("disputes", "Disputes").text(".").done();
    }
    line.text(Words.capital(Disputes.count(open.size())) + ". ");
    for (int i = 0; i < Math.min(3, open.size()); i++) {
      reason(line, open.get(i));
    }
    int more = open.size() - 3;
    line.text(more > 0 ? Words.capital(Words.count(more)) + " more " : "");
    line.text(more > 0 ? Words.agree(more, "is", "are") + " listed. " : "");
    return line.text("Both sides are quoted in ").jump("disputes", "Disputes").text(".").done();
  }

  /** Why they cannot all hold, with one passage of each side. */
  private void reason(Line line, Dispute dispute) {
    line.from(MeasureBlocks.sentence(new MeasureWords(material).named(dispute.reason()))).text(" ");
    List<String> sides = new ArrayList<>();
    for (Dispute.Member member : dispute.members()) {
      if (!sides.contains(member.side())) {
        sides.add(member.side());
        line.add(material.citations().cite(member.statement()));
      }
    }
    line.text(" ");
  }

  private List<Inline> listed(
      String start, List<Entry> entries, java.util.function.Function<Entry, String> telling) {
    List<Entry> distinct = distinct(entries);
    if (distinct.isEmpty()) {
      return List.of();
    }
    int stop = start.indexOf(". ") + 2;
    Line line = new Line().strong(start.substring(0, stop)).text(start.substring(stop));
    int shown = Math.min(NAMED, distinct.size());
    for (int i = 0; i < shown; i++) {
      Entry entry = distinct.get(i);
      line.text(i == 0 ? "" : i == distinct.size() - 1 ? " and " : "; ");
      line.from(telling.apply(entry)).text(" ").addAll(material.cite(entry));
    }
    int left = distinct.size() - shown;
    return line.text(left > 0 ? "; and " + Words.count(left) + " more" : "").text(".").done();
  }

  /** "a defence pact (in 2024; according to the report; one source)". */
  private String dated(Entry entry) {
    String amount = material.telling().amount(entry);
    List<String> notes = new ArrayList<>();
    Stream.of(Days.phrase(entry.period()), material.telling().attribution(entry))
        .filter(note -> !note.isEmpty())
        .forEach(notes::add);
    notes.add(material.telling().backing(entry) + Sentences.standing(entry));
    String what = material.telling().what(entry);
    String way =
        entry.kind() != Kind.TRADE || entry.from().equals(entry.to())
            ? ""
            : side(" from ", entry.from(), what) + side(" to ", entry.to(), what);
    return names.thing(what)
        + way
        + (amount.isEmpty() ? "" : ": " + amount)
        + " ("
        + String.join("; ", notes)
        + ")";
  }

  /** Whether a sentence can name the thing; entries without one stand in the tables. */
  private static boolean isNamed(Entry entry) {
    return entry.item() != null || entry.kind() == Kind.BENEFIT;
  }

  /** One side of trade, where the words for the thing do not name it already. */
  private String side(String word, List<ActorCode> actors, String what) {
    boolean named = actors.stream().anyMatch(actor -> what.contains(names.bare(actor)));
    return named || actors.isEmpty() ? "" : word + names.listInSentence(actors);
  }

  /** Entries that would be told in the same words are told once. */
  private List<Entry> distinct(List<Entry> entries) {
    List<String> seen = new ArrayList<>();
    List<Entry> kept = new ArrayList<>();
    for (Entry entry : entries) {
      String words =
          material.telling().what(entry)
              + material.telling().amount(entry)
              + Days.label(entry.period())
              + entry.from();
      if (!seen.contains(words)) {
        seen.add(words);
        kept.add(entry);
      }
    }
    return kept;
  }
}
