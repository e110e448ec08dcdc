package org.entente.coding.sentence;

import java.util.ArrayList;
import java.util.List;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.amounts.DocumentTime;
import org.entente.coding.amounts.Mention;
import org.entente.coding.amounts.TimeMention;
import org.entente.coding.gate.Gate;
import org.entente.coding.gate.Glance;
import org.entente.coding.parse.Parser;
import org.entente.coding.parse.RawToken;
import org.entente.coding.reference.Topic;
import org.entente.coding.text.Paragraph;
import org.entente.model.Document;
import org.entente.model.Period;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Takes a paragraph apart into sentences and parses those that can hold something: an actor or a
 * word that can go back to one, and no more words than a sentence has.
 */
final class Preparation {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 150;

  private final Document document;
  private final @Nullable Period date;
  private DocumentTime time;
  private final Parser parser;
  private final Lexica lexica;
  private final List<ActorMention> mentions;
  private final Gate gate;
  private int passed;
  private int sentences;
  private int parsed;
  private int words;
  private int sinceNamed = Integer.MAX_VALUE / 2;
  private List<ActorMention> before = List.of();

  Preparation(Document document, Parser parser, Lexica lexica, Gate gate) {
    this.document = document;
    this.date = document.date() == null ? null : document.date().value();
    this.time = new DocumentTime(date);
    this.parser = parser;
    this.lexica = lexica;
    this.gate = gate;
    this.mentions = lexica.actors().find(document.text(), date);
  }

  /** The names of the whole text. */
  List<ActorMention> mentions() {
    return mentions;
  }

  int sentences() {
    return sentences;
  }

  int parsed() {
    return parsed;
  }

  int words() {
    return words;
  }

  /**
   * The sentences of a paragraph that go to the parser.
   *
   * @param topic what the whole text is about
   */
  List<Passage> of(Paragraph paragraph, Topic topic) {
    List<Passage> passages = new ArrayList<>();
    boolean first = true;
    String text = paragraph.span().of(document.text());
    for (List<RawToken> tokens : parser.tokenize(text, paragraph.span().start())) {
      List<RawToken> undated = first ? Datelines.without(tokens) : tokens;
      first = false;
      sentences++;
      words += tokens.size();
      Span span =
          new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
      List<ActorMention> actors = actors(span);
      int label = Labels.length(undated, actors, lexica.words());
      List<RawToken> body = undated.subList(label, undated.size());
      sinceNamed = actors.isEmpty() ? sinceNamed + 1 : 0;
      if (tokens.size() < SHORTEST || tokens.size() > LONGEST) {
        continue;
      }
      Glance glance = new Glance(tokens, actors, topic, before, sinceNamed);
      before = actors;
      Prepared prepared = null;
      if (gate.passes(glance)) {
        parsed++;
        List<Mention> amounts = lexica.amounts().find(document.text(), span, time);
        for (Mention amount : amounts) {
          if (amount instanceof TimeMention last) {
            time = time.after(last.reference().period());
          }
        }
        List<Gap> gaps = Gaps.find(document.text(), span, actors, amounts);
        List<Mention> told = amounts.stream().filter(m -> !isIn(gaps, m.span())).toList();
        Sentence sentence =
            new Sentence(
                span,
                words(body.stream().filter(w -> !isIn(gaps, w.span())).toList(), told),
                actors.stream().filter(a -> !isIn(gaps, a.span())).toList(),
                told,
                gaps,
                paragraph.heading(),
                Labels.speaker(undated.subList(0, label), lexica.words()).orElse(null));
        prepared = new Prepared(sentence, parser.parse(sentence.words()));
      }
      passages.add(new Passage(glance, prepared));
    }
    return passages;
  }

  private static boolean isIn(List<Gap> gaps, Span words) {
    return gaps.stream().anyMatch(gap -> gap.words().overlaps(words));
  }

  /** The words as the parser is to see them. */
  private List<RawToken> words(List<RawToken> body, List<Mention> amounts) {
    List<RawToken> plain = Conjunctions.join(Asides.without(body, lexica.words()));
    List<RawToken> joined = AmountWords.join(plain, amounts);
    return OpeningSource.parted(Openings.parted(joined, amounts, lexica.words()), lexica.words());
  }

  /** Who is named in the sentence; the sentences come in the order of the text, and so do names. */
  private List<ActorMention> actors(Span sentence) {
    while (passed < mentions.size() && mentions.get(passed).span().start() < sentence.start()) {
      passed++;
    }
    List<ActorMention> actors = new ArrayList<>();
    while (passed < mentions.size() && mentions.get(passed).span().end() <= sentence.end()) {
      actors.add(mentions.get(passed++));
    }
    return actors;
  }
}
