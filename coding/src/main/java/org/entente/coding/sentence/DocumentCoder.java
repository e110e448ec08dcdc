package org.entente.coding.sentence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.Coder;
import org.entente.coding.Coding;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.amounts.DocumentTime;
import org.entente.coding.amounts.Mention;
import org.entente.coding.amounts.MoneyMention;
import org.entente.coding.amounts.TimeMention;
import org.entente.coding.frame.Interpreter;
import org.entente.coding.frame.Reading;
import org.entente.coding.frame.RoleFiller;
import org.entente.coding.parse.Parser;
import org.entente.coding.parse.RawToken;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.entente.coding.reference.Discourse;
import org.entente.coding.reference.Marks;
import org.entente.coding.reference.References;
import org.entente.coding.reference.Section;
import org.entente.coding.sense.Senses;
import org.entente.coding.sense.Sources;
import org.entente.coding.text.Layout;
import org.entente.coding.text.Paragraph;
import org.entente.model.ActorCode;
import org.entente.model.Attribution;
import org.entente.model.Document;
import org.entente.model.Kind;
import org.entente.model.Period;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** Codes a document sentence by sentence, with what was said before in mind. */
public final class DocumentCoder {

  private static final int LONGEST = 150;

  private final Parser parser;
  private final Lexica lexica;
  private final Interpreter interpreter;

  public DocumentCoder(Parser parser, Lexica lexica) {
    this.parser = parser;
    this.lexica = lexica;
    this.interpreter = new Interpreter(lexica.frames(), lexica.words());
  }

  public Coding code(Document document) {
    Run run = new Run(document);
    List<Draft> drafts = run.drafts();
    return new Coding(
        drafts.stream().map(Draft::statement).toList(),
        List.of(),
        run.sentences,
        run.parsed,
        run.wordCount);
  }

  public List<Draft> drafts(Document document) {
    return new Run(document).drafts();
  }

  private static boolean isCoded(Document document) {
    String language = document.language();
    return language.equals("und") || Coder.languages().stream().anyMatch(language::startsWith);
  }

  /** The coding of one document. */
  private final class Run {
    private final Document document;
    private final @Nullable Period date;
    private final Discourse discourse = new Discourse();
    private @Nullable Attribution source;
    private @Nullable String lastHeading;
    private Section section = Section.NONE;
    private List<ActorMention> mentions = List.of();
    private int sentences;
    private int parsed;
    private int wordCount;

    Run(Document document) {
      this.document = document;
      this.date = document.date() == null ? null : document.date().value();
    }

    List<Draft> drafts() {
      List<Draft> drafts = new ArrayList<>();
      if (!isCoded(document)) {
        return drafts;
      }
      if (document.title() != null) {
        title(document.title().value());
      }
      mentions = lexica.actors().find(document.text(), date);
      for (Paragraph paragraph : Layout.of(document.text())) {
        source = null;
        heading(paragraph.heading());
        for (List<RawToken> words :
            parser.tokenize(paragraph.span().of(document.text()), paragraph.span().start())) {
          sentences++;
          wordCount += words.size();
          drafts.addAll(sentence(words, paragraph));
        }
      }
      return drafts;
    }

    private void title(String title) {
      lexica.actors().find(title, date).stream()
          .filter(ActorMention::isActor)
          .forEach(mention -> mention.codes().forEach(code -> discourse.mention(code, 2)));
    }

    private List<Draft> sentence(List<RawToken> words, Paragraph paragraph) {
      Span span = new Span(words.get(0).span().start(), words.get(words.size() - 1).span().end());
      String text = document.text();
      List<ActorMention> actors = mentions.stream().filter(m -> span.contains(m.span())).toList();
      boolean worth = !actors.isEmpty() || refersBack(words);
      if (!worth || words.size() > LONGEST || words.size() < 3) {
        return List.of();
      }
      List<Mention> amounts = lexica.amounts().find(text, span, new DocumentTime(date));
      Sentence sentence =
          new Sentence(
              span, AmountWords.join(words, amounts), actors, amounts, paragraph.heading());
      parsed++;
      Tree tree = parser.parse(sentence.words());
      Marks marks = new Marks(tree, actors);
      actors.forEach(m -> m.codes().forEach(code -> discourse.mention(code, 1)));
      References references = new References(marks, discourse, lexica.words(), lexica.actors());
      Sources sources =
          new Sources(
              tree, text, references, lexica.words(), Reach.into(tree, source, lexica.words()));
      Senses senses = new Senses(tree, lexica.words(), sources);
      RoleFiller.Surroundings surroundings =
          new RoleFiller.Surroundings(
              tree,
              references,
              discourse,
              section,
              amounts.stream().anyMatch(MoneyMention.class::isInstance),
              amounts.stream().anyMatch(m -> !(m instanceof TimeMention)));
      List<Reading> readings =
          interpreter.read(
              tree,
              times(tree, amounts),
              RoleFiller.factory(surroundings, lexica.words(), lexica.items()));
      Things things = new Things(tree, text, senses, lexica.items(), lexica.words());
      List<Draft> drafts =
          new StatementMaker(document, sentence, tree, senses, things, lexica.words())
              .make(readings);
      remember(tree, marks, references, sources);
      drafts.stream()
          .map(Draft::statement)
          .filter(s -> s.kind() == Kind.TRANSFER || s.kind() == Kind.TRADE)
          .filter(s -> !s.from().isEmpty() && !s.to().isEmpty())
          .forEach(s -> discourse.flow(s.from(), s.to()));
      drafts.stream()
          .map(Draft::statement)
          .filter(s -> s.kind() == Kind.SANCTION && !s.from().isEmpty() && !s.to().isEmpty())
          .forEach(s -> discourse.restriction(s.from(), s.to()));
      return drafts;
    }

    private Set<Integer> times(Tree tree, List<Mention> amounts) {
      Set<Integer> times = new LinkedHashSet<>();
      for (Token token : tree.tokens()) {
        boolean time =
            amounts.stream()
                .anyMatch(m -> m instanceof TimeMention && m.span().overlaps(token.span()));
        if (time || lexica.words().has("calendar", token.form().toLowerCase(Locale.ROOT))) {
          times.add(token.index());
        }
      }
      return times;
    }

    /** A heading that speaks of risks or benefits holds until the next that does. */
    private void heading(@Nullable String heading) {
      if (heading == null || heading.equals(lastHeading)) {
        return;
      }
      lastHeading = heading;
      String lower = heading.toLowerCase(Locale.ROOT);
      boolean risk = lexica.words().get("risk-headings").stream().anyMatch(lower::contains);
      boolean benefit = lexica.words().get("benefit-headings").stream().anyMatch(lower::contains);
      if (risk == benefit) {
        return;
      }
      List<ActorCode> actors =
          lexica.actors().find(heading, date).stream()
              .filter(ActorMention::isActor)
              .flatMap(m -> m.codes().stream())
              .distinct()
              .toList();
      section =
          new Section(risk ? Kind.RISK : Kind.BENEFIT, actors.size() == 1 ? actors : List.of());
    }

    private boolean refersBack(List<RawToken> words) {
      return words.stream()
          .anyMatch(w -> lexica.words().has("gate", w.form().toLowerCase(Locale.ROOT)));
    }

    private void remember(Tree tree, Marks marks, References references, Sources sources) {
      List<ActorCode> named =
          marks.actors().stream().flatMap(m -> m.codes().stream()).distinct().toList();
      Set<ActorCode> subject = new LinkedHashSet<>();
      for (Token token : tree.tokens()) {
        if (subject.isEmpty() && (token.is("nsubj") || token.is("nsubjpass"))) {
          subject.addAll(references.of(token));
        }
        introduce(tree, token, references);
      }
      List<ActorCode> pair = subject.size() == 2 ? List.copyOf(subject) : List.of();
      discourse.endSentence(named, List.copyOf(subject), pair);
      Optional<Attribution> main = sources.main();
      source = main.orElse(Reach.into(tree, source, lexica.words()));
    }

    /** "Cuba's deputy minister Rogelio Siera": from then on Siera is Cuba's. */
    private void introduce(Tree tree, Token token, References references) {
      boolean surname = token.isProperNoun() && !tree.children(token, "compound").isEmpty();
      if (surname && references.of(token).size() == 1) {
        discourse.introduce(token.form(), references.of(token).get(0));
      }
    }
  }
}
