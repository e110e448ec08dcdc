package org.entente.workbench.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.coding.Coder;
import org.entente.coding.actors.Actor;
import org.entente.coding.actors.ActorLexicon;
import org.entente.coding.items.ItemLexicon;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerSearch.Passage;
import org.entente.measures.Imported;
import org.entente.measures.prices.PriceBook;
import org.entente.model.ActorCode;
import org.entente.model.Dispute;
import org.entente.model.DisputeStatus;
import org.entente.model.Dossier;
import org.entente.model.Entry;
import org.entente.model.Item;
import org.entente.model.Measure;
import org.entente.model.Period;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.entente.workbench.ask.Answer.Citation;
import org.entente.workbench.ask.Answer.Near;
import org.entente.workbench.ask.Answer.Sentence;
import org.entente.workbench.report.ReportContext;
import org.entente.workbench.report.section.BalanceSentence;
import org.entente.workbench.report.section.Material;
import org.entente.workbench.service.Once;
import org.entente.workbench.service.TieService;
import org.entente.workbench.service.WrongUsage;

/**
 * Answers questions in plain English from a ledger: from its entries, disputes and measures, never
 * from anything else. Safe for use by several threads; the coder is asked for at the first
 * question.
 */
public final class AskService {

  /** The longest question that is read, in characters. */
  public static final int LONGEST = 500;

  private static final int QUOTED = 8;
  private static final int PASSAGES = 3;
  private static final int LEFT_OUT = 5;

  private final QuestionWords words = QuestionWords.load();
  private final ActorLexicon actors;
  private final AskedThing things;
  private final Once<QuestionReader> reader;

  /**
   * A service that reads questions with this coder.
   *
   * @param coder loaded when the first question comes, for that takes seconds
   */
  public AskService(Supplier<Coder> coder) {
    this.actors = ActorLexicon.load();
    this.things = new AskedThing(words, actors, ItemLexicon.load());
    this.reader = new Once<>(() -> new QuestionReader(words, actors, things, coder.get()));
  }

  /**
   * The answer of a ledger to a question.
   *
   * @throws WrongUsage for a question that is empty or longer than {@value #LONGEST} characters
   */
  public Answer ask(Ledger ledger, String question) {
    String asked = checked(question);
    List<Entry> entries = ledger.entries();
    Optional<Tie> main = MainTie.of(entries);
    if (main.isEmpty()) {
      Understood nothing = reader.get().read(asked, null);
      return silent(
          asked,
          nothing,
          List.of(),
          List.of(),
          List.of("The ledger holds no tie yet; read documents first, with entente read."));
    }
    Understood understood = reader.get().read(asked, main.get());
    Material material = material(ledger, entries, main.get(), understood);
    return new Asking(ledger, asked, understood, material).answer();
  }

  private static String checked(String question) {
    String asked = question.strip().replaceAll("\\s+", " ");
    if (asked.replaceAll("[^\\p{L}\\p{N}]", "").isEmpty()) {
      throw new WrongUsage(
          "The question is empty. Ask in plain English, as in \"What does A get from B?\", \"How"
              + " many soldiers, and who says so?\" or \"Is it an alliance?\"");
    }
    if (asked.length() > LONGEST) {
      throw new WrongUsage(
          "The question has "
              + asked.length()
              + " characters; at most "
              + LONGEST
              + " are read. Ask one thing at a time.");
    }
    return asked;
  }

  private Material material(Ledger ledger, List<Entry> entries, Tie main, Understood understood) {
    Dossier tie = ledger.dossier(main);
    Dossier all =
        new Dossier(main, entries, ledger.disputes(), tie.origins(), tie.sources(), tie.problems());
    LocalDate day = TieService.latest(tie, LocalDate.EPOCH);
    TieService ties = new TieService(PriceBook.load());
    List<Measure> measures =
        understood.topic() == Topic.BALANCE
            ? ties.measure(
                ledger.dossier(MainTie.of(new LinkedHashSet<>(understood.among())).orElse(main)),
                Imported.of(ledger),
                day,
                Set.of("balance", "asymmetry"))
            : List.of();
    Dossier balanced =
        understood.topic() == Topic.BALANCE
            ? new Dossier(
                MainTie.of(new LinkedHashSet<>(understood.among())).orElse(main),
                all.entries(),
                all.disputes(),
                all.origins(),
                all.sources(),
                all.problems())
            : all;
    ReportContext context =
        new ReportContext(
            "",
            "",
            "",
            List.of(),
            "",
            day,
            code -> actors.find(code).map(Actor::name).orElse(code.code()));
    return new Material(balanced, measures, context);
  }

  /** One question on its way to an answer. */
  private final class Asking {
    private final Ledger ledger;
    private final String question;
    private final Understood asked;
    private final Material material;
    private final Answerer answerer;
    private final Fit fit;

    Asking(Ledger ledger, String question, Understood asked, Material material) {
      this.ledger = ledger;
      this.question = question;
      this.asked = asked;
      this.material = material;
      this.answerer = new Answerer(material, words);
      this.fit = new Fit(asked, things, written(material.dossier().sources()));
    }

    Answer answer() {
      List<String> notes = notes();
      if (!asked.isQuery()) {
        String verb = asked.unknown();
        if (verb != null) {
          notes.add("The verb \"" + verb + "\" is not known here; ask with another one.");
        }
        notes.add(
            "Nothing in the question was understood that a ledger keeps: who gives what to whom,"
                + " trade, soldiers, losses, treaties, meetings, positions, sanctions, benefits,"
                + " risks, forecasts, judgements, disputes.");
        return silent(question, asked, List.of(), passages(), notes);
      }
      Findings findings = Findings.of(asked, fit, material.dossier().entries());
      Answerer.Draft draft = draft(findings);
      notes.addAll(draft.notes);
      if (draft.sentences.isEmpty()) {
        List<Near> near = new ArrayList<>(near(findings));
        near.addAll(passages());
        return silent(
            question, asked, draft.missing, near.stream().limit(PASSAGES).toList(), notes);
      }
      Set<String> told = new LinkedHashSet<>();
      draft.sentences.forEach(s -> told.addAll(s.entries()));
      List<String> disputes =
          Findings.bearing(material.dossier().disputes(), told).stream()
              .map(Dispute::id)
              .sorted()
              .toList();
      return new Answer(
          question,
          draft.verdict,
          draft.sentences,
          asked,
          disputes,
          draft.missing,
          List.of(),
          notes);
    }

    private Answerer.Draft draft(Findings findings) {
      Topic topic = asked.topic();
      if (topic == null) {
        return new Answerer.Draft();
      }
      return switch (topic) {
        case DISPUTES -> answerer.disputes(disputes());
        case FORECASTS -> answerer.quoted(findings.fitting(), QUOTED);
        case BALANCE -> balance();
        case ALLIANCE,
            POSITIONS,
            DEPENDENCE,
            TRANSFERS,
            TRADE,
            DEPLOYMENTS,
            CASUALTIES,
            AGREEMENTS,
            MEETINGS,
            SANCTIONS,
            BENEFITS,
            RISKS ->
            answerer.answer(asked, findings);
      };
    }

    /** Open disputes on the sides, and on the thing where one is named. */
    private List<Dispute> disputes() {
      Map<String, Entry> byId = new HashMap<>();
      material.dossier().entries().forEach(e -> byId.put(e.id(), e));
      return material.dossier().disputes().stream()
          .filter(d -> d.status() == DisputeStatus.OPEN)
          .filter(
              d ->
                  d.members().stream()
                      .map(m -> byId.get(m.entry()))
                      .filter(java.util.Objects::nonNull)
                      .anyMatch(this::isAmong))
          .toList();
    }

    private boolean isAmong(Entry entry) {
      Set<ActorCode> parties = entry.parties();
      boolean sides =
          asked.assumed() != null
              ? asked.among().stream().anyMatch(parties::contains)
              : parties.containsAll(asked.among());
      return sides && things.fits(asked, entry);
    }

    private Answerer.Draft balance() {
      Answerer.Draft draft = new Answerer.Draft();
      List<Measure> measures =
          material.measures().stream().filter(m -> !m.citations().isEmpty()).toList();
      String text = Sayings.plain(new BalanceSentence(material).figures());
      if (!measures.isEmpty() && !text.isEmpty()) {
        draft.sentences.add(answerer.sayings().measured(text, measures));
        draft.missing.addAll(unvalued(measures.get(0)));
      }
      return draft;
    }

    /** What a measure leaves out, with the names of actors for their codes. */
    private List<String> unvalued(Measure measure) {
      List<String> lines = new ArrayList<>();
      for (String missing : measure.notValued().stream().limit(LEFT_OUT).toList()) {
        String named = missing;
        for (ActorCode actor : measure.between().actors()) {
          named = named.replace(actor.code(), material.names().bare(actor));
        }
        lines.add("No value: " + named + ".");
      }
      int left = measure.notValued().size() - lines.size();
      if (left > 0) {
        lines.add("No value: " + left + " more.");
      }
      return lines;
    }

    private List<Near> near(Findings findings) {
      List<Near> near = new ArrayList<>();
      findings.fitting().stream()
          .limit(2)
          .flatMap(e -> answerer.sayings().tell(List.of(e), 1).stream())
          .forEach(s -> near.add(new Near("it lacks what was asked for", s)));
      for (Findings.NearEntry found : findings.near()) {
        List<Sentence> told = answerer.sayings().tell(List.of(found.entry()), 1);
        String why =
            switch (found.miss()) {
              case UNDATED -> "the text gives no date";
              case PERIOD -> "of another time";
              case WIDER_THING -> "only the wider thing is named";
              case DIRECTION -> "the other way round";
              case SIDES -> "with another side";
              case STRANGERS -> "between others";
              case THING, KIND -> "of another sort";
            };
        told.forEach(sentence -> near.add(new Near(why, sentence)));
      }
      return near;
    }

    /** Passages that hold all the words of the question, found by nothing but these. */
    private List<Near> passages() {
      Item item = asked.item();
      Set<String> wanted = wanted(item == null ? question : item.text());
      if (item == null && wanted.size() < 2) {
        return List.of();
      }
      String query = String.join(" ", wanted.stream().map(w -> "\"" + w + "\"").toList());
      List<String> stems = wanted.stream().map(AskedThing::stem).toList();
      List<Near> near = new ArrayList<>();
      for (Passage passage : ledger.search().passages(query, PASSAGES)) {
        boolean names = item == null || namesAll(passage.quote(), wanted.size() < 2);
        if (names && AskedThing.holds(passage.quote(), stems)) {
          near.add(
              new Near(
                  "found by its words only",
                  new Sentence(
                      "“" + passage.quote().strip().replaceAll("\\s+", " ") + "”",
                      List.of(),
                      List.of(),
                      List.of(
                          new Citation(null, passage.document(), passage.span(), passage.quote())),
                      null)));
        }
      }
      return near;
    }

    private Set<String> wanted(String text) {
      Set<String> wanted = new LinkedHashSet<>();
      for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
        if (word.length() > 1 && !words.has("stop", word)) {
          wanted.add(word);
        }
      }
      return wanted;
    }

    /** Whether a passage names the actors asked about: all of them, or any. */
    private boolean namesAll(String passage, boolean all) {
      Set<ActorCode> named = new LinkedHashSet<>();
      actors.find(passage, null).forEach(mention -> named.addAll(mention.codes()));
      List<ActorCode> wanted =
          Stream.of(asked.from(), asked.to(), asked.among()).flatMap(List::stream).toList();
      return all ? named.containsAll(wanted) : wanted.stream().anyMatch(named::contains);
    }

    private List<String> notes() {
      List<String> notes = new ArrayList<>();
      Tie assumed = asked.assumed();
      if (assumed != null && asked.isQuery()) {
        notes.add(
            "The question does not name both sides; the ledger's main tie is assumed: "
                + material.names().listInSentence(List.of(assumed.a(), assumed.b()))
                + ".");
      }
      return notes;
    }
  }

  private static Answer silent(
      String question,
      Understood asked,
      List<String> missing,
      List<Near> near,
      List<String> notes) {
    return new Answer(question, null, List.of(), asked, List.of(), missing, near, notes);
  }

  private static Map<String, LocalDate> written(List<Source> sources) {
    Map<String, LocalDate> written = new TreeMap<>();
    for (Source source : sources) {
      var date = source.document().date();
      if (date != null) {
        Period period = date.value();
        Stream.of(period.end(), period.start())
            .filter(java.util.Objects::nonNull)
            .findFirst()
            .ifPresent(day -> written.put(source.document().id(), day));
      }
    }
    return written;
  }
}
