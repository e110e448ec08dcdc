package org.entente.workbench.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Polarity;
import org.entente.model.Statement;
import org.entente.workbench.ask.Answer.Sentence;
import org.entente.workbench.report.section.Telling;

/**
 * Whether two are allies, by the judgements of the texts. The words of a judgement count, not only
 * how it was coded: "they are not necessarily allies" is told as a denial.
 */
final class Judgements {

  private static final int EACH = 4;

  /** A judgement with the entry that it stands in. */
  private record Judgement(Entry entry, Statement statement, boolean denies, boolean plain) {}

  private final QuestionWords words;
  private final Sayings sayings;

  Judgements(QuestionWords words, Sayings sayings) {
    this.words = words;
    this.sayings = sayings;
  }

  /** The answer: treaties first, then those who affirm, then those who deny. */
  void answer(List<Entry> fitting, Answerer.Draft draft) {
    List<Entry> treaties = fitting.stream().filter(e -> e.kind() == Kind.AGREEMENT).toList();
    List<Judgement> judgements = judgements(fitting);
    List<Judgement> denying = judgements.stream().filter(Judgement::denies).toList();
    List<Judgement> affirming =
        judgements.stream().filter(judgement -> !judgement.denies()).toList();
    boolean for_ = !treaties.isEmpty() || !affirming.isEmpty();
    if (!for_ && denying.isEmpty()) {
      return;
    }
    draft.verdict =
        denying.isEmpty() ? Answer.Verdict.YES : for_ ? Answer.Verdict.DISPUTED : Answer.Verdict.NO;
    List<Sentence> told = new ArrayList<>(sayings.tell(treaties, EACH));
    tell("Said to be so: ", affirming, told);
    tell("Denied or doubted: ", denying, told);
    draft.sentences.add(told.get(0).after(draft.verdict.opening() + ". "));
    draft.sentences.addAll(told.subList(1, told.size()));
    int left = Math.max(0, affirming.size() - EACH) + Math.max(0, denying.size() - EACH);
    Answerer.more(left, draft);
    if (judgements.stream().allMatch(j -> sayings.isUndated(j.entry()))) {
      draft.missing.add("No judgement says as of when it holds.");
    }
  }

  private void tell(String opening, List<Judgement> judgements, List<Sentence> told) {
    judgements.stream()
        .limit(EACH)
        .map(j -> sayings.quote(j.entry(), j.statement()).after(opening))
        .forEach(told::add);
  }

  private List<Judgement> judgements(List<Entry> fitting) {
    List<Judgement> found = new ArrayList<>();
    Set<Object> places = new HashSet<>();
    for (Entry entry : fitting) {
      if (entry.kind() == Kind.ASSESSMENT) {
        for (Entry.Member member : Telling.supporting(entry).toList()) {
          Statement statement = member.statement();
          boolean new_ = places.add(List.of(statement.document(), statement.span()));
          if (new_ && speaks(statement.quote())) {
            found.add(judgement(entry, statement));
          }
        }
      }
    }
    found.sort(
        Comparator.comparing((Judgement j) -> j.plain() ? 0 : 1)
            .thenComparing(j -> j.statement().document())
            .thenComparing(j -> j.statement().span().start()));
    return found;
  }

  /** Whether a text speaks of allies or an alliance. */
  boolean speaks(String quote) {
    return words.within("allied", quote.toLowerCase(Locale.ROOT)).isPresent();
  }

  private Judgement judgement(Entry entry, Statement statement) {
    String quote = statement.quote().toLowerCase(Locale.ROOT);
    boolean denies =
        statement.polarity() == Polarity.NEGATED || words.within("negation", quote).isPresent();
    boolean plain =
        words.within("allied", quote).filter(hit -> hit.value().equals("plainly")).isPresent();
    return new Judgement(entry, statement, denies, plain);
  }
}
