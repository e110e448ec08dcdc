package org.entente.workbench.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.entente.model.Dispute;
import org.entente.model.Entry;
import org.entente.workbench.ask.Answer.Sentence;
import org.entente.workbench.report.section.Footing;
import org.entente.workbench.report.section.Importance;
import org.entente.workbench.report.section.Material;
import org.entente.workbench.report.wording.Words;
import org.jspecify.annotations.Nullable;

/** Builds an answer out of the entries that were found; each sentence tells entries only. */
final class Answerer {

  private static final int SENTENCES = 6;
  private static final int NAMED = 8;

  private final Material material;
  private final Sayings sayings;
  private final QuestionWords words;
  private final List<Dispute> disputes;

  Answerer(Material material, QuestionWords words) {
    this.material = material;
    this.sayings = new Sayings(material);
    this.words = words;
    this.disputes = material.dossier().disputes();
  }

  /** The sentences so far, and what goes with them. */
  static final class Draft {
    final List<Sentence> sentences = new ArrayList<>();
    final List<String> missing = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    Answer.@Nullable Verdict verdict;
  }

  /** The answer to a question that entries of some kind can answer. */
  Draft answer(Understood asked, Findings findings) {
    Draft draft = new Draft();
    List<Entry> fitting = findings.fitting();
    if (fitting.isEmpty()) {
      return draft;
    }
    if (asked.topic() == Topic.ALLIANCE && asked.shape() != Shape.SOURCES) {
      new Judgements(words, sayings).answer(fitting, draft);
      clashes(draft);
      return draft;
    }
    switch (asked.shape()) {
      case YES_NO -> yesOrNo(findings, asked.future(), draft);
      case HOW_MUCH -> figures(fitting, draft);
      case WHEN -> only(fitting, e -> !sayings.isUndated(e), "No text says when.", draft);
      case WHERE -> only(fitting, e -> names(e, "place"), "No text says where.", draft);
      case WHY -> only(fitting, e -> names(e, "cause"), "No text gives a reason.", draft);
      case SOURCES -> draft.sentences.addAll(sayings.sources(fitting, material, NAMED));
      case WHO, WHAT, HOW -> listed(asked, fitting, draft);
    }
    if (asked.sources() && asked.shape() != Shape.SOURCES && !draft.sentences.isEmpty()) {
      Set<String> told = told(draft);
      List<Entry> entries = fitting.stream().filter(e -> told.contains(e.id())).toList();
      draft.sentences.addAll(sayings.sources(entries, material, SENTENCES));
    }
    once(draft);
    clashes(draft);
    return draft;
  }

  /** A passage that is quoted once is not quoted again for another entry that it bears. */
  private static void once(Draft draft) {
    Set<Object> quoted = new java.util.HashSet<>();
    draft.sentences.removeIf(
        s -> s.text().startsWith("“") && !quoted.add(s.citations().get(0).span()));
  }

  private void yesOrNo(Findings findings, boolean future, Draft draft) {
    Answer.Verdict verdict = findings.verdict(disputes, future);
    draft.verdict = verdict;
    List<Entry> ordered = new ArrayList<>(findings.fitting());
    ordered.sort(
        java.util.Comparator.comparing((Entry e) -> future && Footing.of(e).isTold() ? 1 : 0)
            .thenComparing(e -> Footing.of(e))
            .thenComparing(e -> sayings.isOpen(e) ? 1 : 0)
            .thenComparing(e -> e.standing() == org.entente.model.Standing.CORROBORATED ? 0 : 1));
    List<Entry> shown = new ArrayList<>();
    if (verdict == Answer.Verdict.DISPUTED) {
      ordered.stream().filter(e -> Footing.of(e).isTold()).limit(3).forEach(shown::add);
      ordered.stream()
          .filter(e -> Footing.of(e) == Footing.NEGATED || Footing.of(e) == Footing.DENIED)
          .limit(3)
          .forEach(shown::add);
    } else {
      ordered.stream().limit(4).forEach(shown::add);
    }
    List<Sentence> told = sayings.tell(shown, SENTENCES);
    for (int i = 0; i < told.size(); i++) {
      boolean said = told.get(i).text().startsWith(verdict.opening());
      draft.sentences.add(
          i == 0 && !said ? told.get(0).after(verdict.opening() + ". ") : told.get(i));
    }
    if (shown.stream().allMatch(sayings::isUndated)) {
      draft.missing.add("No text dates it.");
    }
    more(ordered.size() - shown.size(), draft);
  }

  private void figures(List<Entry> fitting, Draft draft) {
    List<Entry> figured = fitting.stream().filter(Importance::hasFigure).toList();
    if (figured.isEmpty()) {
      draft.missing.add("No text gives a figure.");
      return;
    }
    draft.sentences.addAll(sayings.tell(told(figured), SENTENCES));
    List<Entry> untold = figured.stream().filter(e -> !Material.isTold(e)).toList();
    draft.sentences.addAll(sayings.tell(untold, 2));
    if (figured.stream().allMatch(sayings::isUndated)) {
      draft.missing.add("No text dates the figures.");
    }
    more(figured.size() - told(draft).size(), draft);
  }

  private void only(List<Entry> fitting, Predicate<Entry> wanted, String otherwise, Draft draft) {
    List<Entry> kept = fitting.stream().filter(wanted).toList();
    if (kept.isEmpty()) {
      draft.missing.add(otherwise);
      return;
    }
    boolean quoted = otherwise.contains("where") || otherwise.contains("reason");
    draft.sentences.addAll(quoted ? sayings.quote(kept, SENTENCES) : sayings.tell(kept, SENTENCES));
    more(kept.size() - told(draft).size(), draft);
  }

  /** Whether the quote holds a phrase of a group; for places, a name in capitals behind it. */
  private boolean names(Entry entry, String group) {
    String quote = sayings.telling().lead(entry).quote();
    return words.list(group, "any").stream()
        .anyMatch(
            phrase ->
                group.equals("place")
                    ? Places.isBehind(quote, phrase, material.names(), entry)
                    : QuestionWords.at(quote.toLowerCase(Locale.ROOT), phrase) >= 0);
  }

  private void listed(Understood asked, List<Entry> fitting, Draft draft) {
    List<Entry> told = told(fitting);
    boolean passing = asked.topic() == Topic.TRANSFERS || asked.topic() == Topic.TRADE;
    List<Entry> figured = told.stream().filter(e -> !passing || Importance.hasFigure(e)).toList();
    draft.sentences.addAll(sayings.tell(figured, NAMED));
    List<Entry> others =
        told.stream()
            .filter(e -> !figured.contains(e) && e.item() != null)
            .filter(e -> e.kind() != org.entente.model.Kind.BENEFIT)
            .toList();
    sayings
        .byWay(others)
        .forEach(
            (opening, entries) -> draft.sentences.add(sayings.enumerate(opening, entries, NAMED)));
    List<Entry> gained =
        told.stream()
            .filter(e -> !figured.contains(e) && e.kind() == org.entente.model.Kind.BENEFIT)
            .filter(e -> !sayings.isQuoted(e))
            .toList();
    draft.sentences.addAll(sayings.tell(gained, 3));
    List<Entry> untold = fitting.stream().filter(e -> !Material.isTold(e)).toList();
    draft.sentences.addAll(sayings.tell(untold, asked.topic() == Topic.RISKS ? NAMED : 3));
    if (passing && !told.isEmpty() && figured.isEmpty()) {
      draft.missing.add("No text gives a figure.");
    } else if (passing && !others.isEmpty()) {
      draft.missing.add(
          Words.capital(
              Words.count(others.size(), "of these has", "of these have") + " no figure."));
    }
    more(fitting.size() - told(draft).size(), draft);
  }

  /** What was expected, or judged: the sources' own words. */
  Draft quoted(List<Entry> entries, int most) {
    Draft draft = new Draft();
    draft.sentences.addAll(sayings.quote(entries, most));
    more(entries.size() - told(draft).size(), draft);
    clashes(draft);
    return draft;
  }

  /** Open disputes, each with both sides. */
  Draft disputes(List<Dispute> wanted) {
    Draft draft = new Draft();
    wanted.stream().limit(SENTENCES).map(sayings::dispute).forEach(draft.sentences::add);
    int left = wanted.size() - draft.sentences.size();
    if (left > 0) {
      draft.notes.add(Words.capital(Words.count(left)) + " more in the ledger: entente disputes.");
    }
    return draft;
  }

  Sayings sayings() {
    return sayings;
  }

  private static List<Entry> told(List<Entry> entries) {
    return entries.stream().filter(Material::isTold).toList();
  }

  private static Set<String> told(Draft draft) {
    Set<String> ids = new TreeSet<>();
    draft.sentences.forEach(sentence -> ids.addAll(sentence.entries()));
    return ids;
  }

  /** Disputes that touch what was told, with both sides. */
  private void clashes(Draft draft) {
    Set<String> told = told(draft);
    List<Dispute> bearing = Findings.bearing(disputes, told);
    List<Dispute> straight =
        bearing.stream().filter(d -> Findings.isStraight(d, told)).limit(2).toList();
    straight.stream().map(sayings::dispute).forEach(draft.sentences::add);
    bearing.stream()
        .filter(d -> !straight.contains(d))
        .forEach(
            d -> draft.notes.add("Also in dispute: " + sayings.reason(d) + " (" + d.id() + ")"));
  }

  static void more(int left, Draft draft) {
    if (left > 0) {
      draft.notes.add(Words.capital(Words.count(left)) + " more in the ledger.");
    }
  }
}
