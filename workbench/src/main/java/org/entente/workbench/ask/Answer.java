package org.entente.workbench.ask;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.Span;
import org.entente.model.Standing;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger answers to a question.
 *
 * @param question as asked
 * @param verdict of a yes-or-no question, null where the question wants something else or nothing
 *     answers it
 * @param sentences the answer, each with what bears it; empty where the documents do not say
 * @param understood the question as it was understood
 * @param disputes ids of the open disputes that bear on the answer
 * @param missing what the documents leave open, in sentences
 * @param nearest what comes nearest, where nothing answers
 * @param notes how the question was read, and what was left out
 */
public record Answer(
    String question,
    @Nullable Verdict verdict,
    List<Sentence> sentences,
    Understood understood,
    List<String> disputes,
    List<String> missing,
    List<Near> nearest,
    List<String> notes) {

  /** What is said where nothing in the ledger bears on the question. */
  public static final String SILENCE = "The documents do not say.";

  public Answer {
    sentences = List.copyOf(sentences);
    disputes = List.copyOf(disputes);
    missing = List.copyOf(missing);
    nearest = List.copyOf(nearest);
    notes = List.copyOf(notes);
  }

  /** Whether the documents say something that answers. */
  public boolean answered() {
    return !sentences.isEmpty();
  }

  /** The sentences joined, or that the documents do not say. */
  public String text() {
    return answered()
        ? sentences.stream().map(Sentence::text).collect(Collectors.joining(" "))
        : SILENCE;
  }

  /** The answer to a question of yes or no. */
  public enum Verdict {
    YES("yes", "Yes"),
    NO("no", "No"),
    DISPUTED("disputed", "Disputed"),
    PROBABLE("probable", "Probably"),
    PLANNED("planned-only", "Only planned"),
    POSSIBLE("possible-only", "Only possible"),
    DENIED("denied", "Denied");

    private final String word;
    private final String opening;

    Verdict(String word, String opening) {
      this.word = word;
      this.opening = opening;
    }

    /** The word in the JSON. */
    public String word() {
      return word;
    }

    /** The word with which the answer opens. */
    public String opening() {
      return opening;
    }
  }

  /**
   * A sentence of an answer.
   *
   * @param text the sentence
   * @param entries ids of the entries that it tells
   * @param measures names of the measures that it tells
   * @param citations the words that bear it; empty only where a measure does
   * @param standing of the entries, the weakest first; null where none is told
   */
  public record Sentence(
      String text,
      List<String> entries,
      List<String> measures,
      List<Citation> citations,
      @Nullable Standing standing) {
    public Sentence {
      entries = List.copyOf(entries);
      measures = List.copyOf(measures);
      citations = List.copyOf(citations);
      if (entries.isEmpty() && measures.isEmpty() && citations.isEmpty()) {
        throw new IllegalArgumentException("A sentence that nothing bears: " + text);
      }
    }

    /** The same with words before it. */
    Sentence after(String opening) {
      return new Sentence(opening + text, entries, measures, citations, standing);
    }
  }

  /**
   * Words of a document.
   *
   * @param id of the statement, null where the passage was found by its words only
   */
  public record Citation(@Nullable String id, String document, Span span, String quote) {
    static Citation of(Statement statement) {
      return new Citation(
          statement.id(), statement.document(), statement.span(), statement.quote());
    }
  }

  /**
   * Something that does not answer but comes near.
   *
   * @param why what keeps it from answering
   * @param sentence what the documents do say
   */
  public record Near(String why, Sentence sentence) {}
}
