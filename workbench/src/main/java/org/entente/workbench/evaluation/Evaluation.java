package org.entente.workbench.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Document;
import org.entente.model.Problem;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/** Compares what is coded, document by document, with what people have marked. */
public final class Evaluation {

  private final Gold gold;
  private final Set<String> sentences = new HashSet<>();
  private final StatementScorer statements;
  private final EventScorer events;
  private final List<Verdict> judged = new ArrayList<>();
  private boolean hasEvents;

  public Evaluation(Gold gold) {
    this.gold = gold;
    List<MarkedSentence> asked = new ArrayList<>();
    Map<String, List<MarkedSentence>> quiet = new LinkedHashMap<>();
    gold.sentences()
        .forEach(
            (file, rows) -> {
              rows.forEach(row -> sentences.add(row.id()));
              if (rows.stream().allMatch(row -> row.events().isEmpty())) {
                quiet.put(file, rows);
              } else {
                asked.addAll(rows);
              }
            });
    this.statements = new StatementScorer(gold.statements());
    this.events = new EventScorer(asked, quiet);
  }

  /** Takes what was coded in a document. */
  public void add(Document document, List<Statement> coded) {
    for (Statement statement : coded) {
      gold.judged().stream()
          .filter(j -> j.isOf(statement))
          .findFirst()
          .ifPresent(j -> judged.add(Verdict.of(statement, j.isRight())));
    }
    if (sentences.contains(document.id())) {
      hasEvents = true;
      events.add(document.id(), coded);
    } else {
      statements.add(document, coded);
    }
  }

  /** The comparison; to be asked for once, when everything has been added. */
  public Scores scores() {
    List<Problem> problems = new ArrayList<>(gold.problems());
    statements.unread().forEach(document -> problems.add(new UnreadGold(document)));
    @Nullable StatementScore ofStatements = gold.statements().isEmpty() ? null : statements.score();
    @Nullable EventScore ofEvents = hasEvents ? events.score() : null;
    return new Scores(ofStatements, ofEvents, judged, problems);
  }
}
