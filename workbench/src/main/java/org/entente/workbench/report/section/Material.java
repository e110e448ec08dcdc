package org.entente.workbench.report.section;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.measures.OtherSides;
import org.entente.model.ActorCode;
import org.entente.model.Dossier;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Measure;
import org.entente.model.Source;
import org.entente.model.Stance;
import org.entente.model.Standing;
import org.entente.model.Statement;
import org.entente.model.Tie;
import org.entente.workbench.report.ReportContext;
import org.entente.workbench.report.block.Citations;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.block.Line;
import org.entente.workbench.report.wording.MeasureTitles;

/** What all sections of one report draw on: the dossier, its measures, names and citations. */
public final class Material {

  /** Citations beside one entry; the others are counted. */
  private static final int CITED_AT_ONCE = 4;

  private final Dossier dossier;
  private final List<Measure> measures;
  private final ReportContext context;
  private final Names names;
  private final Telling telling;
  private final MeasureTitles titles = MeasureTitles.load();
  private final OtherSides otherSides;
  private final Citations citations = new Citations();
  private final Map<String, Source> sources = new HashMap<>();
  private final Map<String, Entry> entries = new HashMap<>();

  public Material(Dossier dossier, List<Measure> measures, ReportContext context) {
    this.dossier = dossier;
    this.otherSides = new OtherSides(dossier);
    this.measures = List.copyOf(measures);
    this.context = context;
    this.names = new Names(context.actorName());
    this.telling = new Telling(names);
    dossier.sources().forEach(source -> sources.put(source.document().id(), source));
    dossier.entries().forEach(entry -> entries.put(entry.id(), entry));
  }

  public Dossier dossier() {
    return dossier;
  }

  public ReportContext context() {
    return context;
  }

  public Names names() {
    return names;
  }

  public Telling telling() {
    return telling;
  }

  /** What measures are called, and how they are read. */
  MeasureTitles titles() {
    return titles;
  }

  public Citations citations() {
    return citations;
  }

  public Tie tie() {
    return dossier.tie();
  }

  /** Both names, as in a sentence. */
  public String bothNames() {
    return names.listInSentence(List.of(tie().a(), tie().b()));
  }

  /** Entries of the given kinds, most important first. */
  public List<Entry> entries(Kind... kinds) {
    Set<Kind> wanted = Set.copyOf(Arrays.asList(kinds));
    return Importance.sort(
        dossier.entries().stream().filter(entry -> wanted.contains(entry.kind())).toList());
  }

  /** Entries of the given kinds that run one way, most important first. */
  public List<Entry> entries(Direction direction, Kind... kinds) {
    return entries(kinds).stream()
        .filter(entry -> Direction.of(entry, tie()) == direction)
        .toList();
  }

  public Optional<Entry> findEntry(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  public Optional<Source> findSource(String document) {
    return Optional.ofNullable(sources.get(document));
  }

  /** The first measure that bears one of the names, in the order of the names. */
  public Optional<Measure> findMeasure(String... wanted) {
    return Stream.of(wanted)
        .flatMap(name -> measures.stream().filter(measure -> measure.name().equals(name)))
        .findFirst();
  }

  public List<Measure> measures() {
    return measures;
  }

  /** Whether an entry may be told as fact: affirmed, not refuted, not overtaken. */
  public static boolean isTold(Entry entry) {
    return Footing.of(entry).isTold()
        && entry.standing() != Standing.REFUTED
        && entry.standing() != Standing.OVERTAKEN;
  }

  /** References to the evidence for an entry: one an origin first, best graded first. */
  public List<Inline> cite(Entry entry) {
    return cite(List.of(entry));
  }

  /** References to the evidence for several entries, each passage once. */
  public List<Inline> cite(Collection<Entry> together) {
    return cite(together.stream().flatMap(Telling::supporting).toList(), CITED_AT_ONCE);
  }

  /** A reference to the best passage for an entry. */
  public Inline citeOne(Entry entry) {
    return citations.cite(telling.lead(entry));
  }

  /** References to the evidence against an entry, empty where there is none. */
  public List<Inline> citeAgainst(Entry entry) {
    return cite(
        entry.statements().stream().filter(m -> m.stance() == Stance.AGAINST).toList(),
        CITED_AT_ONCE);
  }

  /** References to what stands against an entry in open disputes, empty where nothing does. */
  List<Inline> citeOtherSide(Entry entry) {
    Map<String, Statement> others = new LinkedHashMap<>();
    otherSides.against(entry).forEach(s -> others.putIfAbsent(s.quote(), s));
    Line line = new Line();
    others.values().stream().limit(CITED_AT_ONCE).map(citations::cite).forEach(line::add);
    return line.done();
  }

  private List<Inline> cite(List<Entry.Member> members, int most) {
    Set<String> seen = new HashSet<>();
    Comparator<Entry.Member> order =
        Comparator.comparing(Entry.Member::grade).thenComparing(m -> m.statement().id());
    List<Entry.Member> sorted = members.stream().sorted(order).toList();
    List<Entry.Member> firsts =
        sorted.stream().filter(member -> seen.add(member.origin())).toList();
    List<Statement> places =
        Stream.concat(firsts.stream(), sorted.stream().filter(m -> !firsts.contains(m)))
            .map(Entry.Member::statement)
            .toList();
    Set<String> quotes = new HashSet<>();
    List<Statement> distinct =
        places.stream().filter(s -> quotes.add(s.document() + s.span())).toList();
    Line line = new Line();
    distinct.stream().limit(most).map(citations::cite).forEach(line::add);
    if (distinct.size() > most) {
      line.weak(" +" + (distinct.size() - most));
    }
    return line.done();
  }

  /** The date, publisher or title by which a reader knows a document. */
  public String documentName(String document) {
    return findSource(document)
        .map(Source::document)
        .map(known -> known.title() == null ? known.id() : known.title().value())
        .filter(name -> !name.isBlank())
        .orElse(document);
  }

  /** Names of actors of the tie. */
  public boolean isParty(ActorCode actor) {
    return actor.equals(tie().a()) || actor.equals(tie().b());
  }
}
