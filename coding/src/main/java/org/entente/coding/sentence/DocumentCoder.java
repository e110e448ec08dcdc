package org.entente.coding.sentence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.Coder;
import org.entente.coding.Coding;
import org.entente.coding.UncodedDocument;
import org.entente.coding.amounts.Mention;
import org.entente.coding.amounts.MoneyMention;
import org.entente.coding.amounts.TimeMention;
import org.entente.coding.confidence.Surroundings;
import org.entente.coding.frame.Interpreter;
import org.entente.coding.frame.Reading;
import org.entente.coding.frame.RoleFiller;
import org.entente.coding.parse.Parser;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.entente.coding.reference.Marks;
import org.entente.coding.reference.References;
import org.entente.coding.sense.Senses;
import org.entente.coding.sense.Sources;
import org.entente.coding.text.Layout;
import org.entente.coding.text.Paragraph;
import org.entente.model.ActorCode;
import org.entente.model.Attribution;
import org.entente.model.Document;
import org.entente.model.Problem;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** Codes a document sentence by sentence, with what was said before in mind. */
public final class DocumentCoder {

  /** So many sentences after it are asked for the next source; bounds the work of a paragraph. */
  private static final int LOOK_AHEAD = 40;

  private final Parser parser;
  private final Lexica lexica;
  private final Interpreter interpreter;
  private final boolean gated;

  /**
   * @param gated whether only sentences are parsed in which something can be
   */
  public DocumentCoder(Parser parser, Lexica lexica, boolean gated) {
    this.parser = parser;
    this.gated = gated;
    this.lexica = lexica;
    this.interpreter = new Interpreter(lexica.frames(), lexica.words());
  }

  public Coding code(Document document) {
    if (!isCoded(document)) {
      return new Coding(List.of(), List.of(), 0, 0, 0);
    }
    Run run = new Run(document);
    List<Draft> drafts;
    try {
      drafts = run.drafts();
    } catch (RuntimeException | StackOverflowError failure) {
      Problem problem = new UncodedDocument(document.path(), String.valueOf(failure));
      return new Coding(List.of(), List.of(problem), 0, 0, 0);
    }
    return new Coding(
        drafts.stream().filter(Draft::isKept).map(Draft::statement).toList(),
        List.of(),
        run.preparation.sentences(),
        run.preparation.parsed(),
        run.preparation.words());
  }

  /** The statements with what they came from, those too that are too unlikely to be kept. */
  public List<Draft> drafts(Document document) {
    return isCoded(document) ? new Run(document).drafts() : List.of();
  }

  private static boolean isCoded(Document document) {
    String language = document.language();
    return language.equals("und") || Coder.languages().stream().anyMatch(language::startsWith);
  }

  /** The coding of one document. */
  private final class Run {
    private final Document document;
    private final Preparation preparation;
    private final List<Paragraph> paragraphs;
    private final Memory memory;
    private final Listing listing;
    private final Inventory inventory;
    private final Recalls recalls;
    private @Nullable Attribution source;

    /** Whom a label of the paragraph names: all that follows in it are his words. */
    private @Nullable Attribution speaker;

    Run(Document document) {
      this.document = document;
      this.preparation = new Preparation(document, parser, lexica, gated);
      this.paragraphs = Layout.of(document.text());
      this.listing = new Listing(document, lexica);
      this.inventory = new Inventory(document, lexica);
      this.memory = new Memory(lexica, document, preparation.mentions(), paragraphs);
      this.recalls = new Recalls(lexica.items());
    }

    List<Draft> drafts() {
      List<Draft> drafts = new ArrayList<>();
      for (Paragraph paragraph : paragraphs) {
        Optional<Draft> line = listing.line(paragraph);
        if (line.isPresent()) {
          drafts.add(line.get());
          listing.read(paragraph, List.of(), true);
          continue;
        }
        source = null;
        speaker = null;
        int before = drafts.size();
        memory.headings(paragraph.headings());
        List<Prepared> sentences = preparation.of(paragraph, memory.discourse().remembers());
        for (int i = 0; i < sentences.size(); i++) {
          drafts.addAll(sentence(sentences.get(i), following(sentences, i)));
        }
        listing.read(paragraph, drafts.subList(before, drafts.size()), false);
      }
      return drafts;
    }

    private static List<Prepared> following(List<Prepared> sentences, int at) {
      return sentences.subList(at + 1, Math.min(sentences.size(), at + 1 + LOOK_AHEAD));
    }

    private List<Draft> sentence(Prepared prepared, List<Prepared> following) {
      Tree tree = prepared.tree();
      Marks marks = new Marks(tree, prepared.sentence().actors());
      memory.named(marks);
      memory.placed(prepared.sentence().actors(), marks);
      References references =
          new References(marks, memory.discourse(), lexica.words(), lexica.actors());
      Span label = prepared.sentence().speaker();
      if (label != null) {
        speaker = new Attribution(label.of(document.text()), null);
      }
      @Nullable Attribution inherited = inherited(tree, following);
      memory.discourse().quoted(speaking(inherited == null ? speaker : inherited));
      Sources sources =
          new Sources(
              tree,
              document.text(),
              references,
              lexica.words(),
              inherited == null ? speaker : inherited);
      Senses senses = new Senses(tree, lexica.words(), sources);
      List<Reading> readings = read(prepared, references);
      Things things = new Things(tree, document.text(), senses, lexica.items(), lexica.words());
      Surroundings where =
          new Surroundings(
              tree,
              prepared.sentence().actors(),
              memory.discourse().speaking(),
              memory.discourse().remembers(),
              lexica.actors()::isBody);
      List<Draft> made =
          new StatementMaker(document, prepared.sentence(), tree, senses, things, where, lexica)
              .make(readings);
      List<Draft> told =
          new Outlook(document, prepared, references, memory.discourse(), sources, where, lexica)
              .of(made);
      List<Draft> listed = inventory.of(prepared.sentence(), told);
      List<Draft> drafts = recalls.of(listed.isEmpty() ? told : listed, memory.people());
      memory.sentence(tree, marks, references, drafts);
      source = sources.main().orElse(inherited);
      return drafts;
    }

    private List<Reading> read(Prepared prepared, References references) {
      List<Mention> amounts = prepared.sentence().amounts();
      RoleFiller.Surroundings surroundings =
          new RoleFiller.Surroundings(
              prepared.tree(),
              references,
              memory.discourse(),
              memory.section(),
              amounts.stream().anyMatch(MoneyMention.class::isInstance),
              amounts.stream().anyMatch(m -> !(m instanceof TimeMention)));
      return interpreter.read(
          prepared.tree(),
          times(prepared.tree(), amounts),
          RoleFiller.factory(surroundings, lexica.words(), lexica.items()));
    }

    private static @Nullable List<ActorCode> speaking(@Nullable Attribution source) {
      if (source == null) {
        return null;
      }
      return source.actor() == null ? List.of() : List.of(source.actor());
    }

    /** The source before, where it reaches into this sentence. */
    private @Nullable Attribution inherited(Tree tree, List<Prepared> following) {
      if (source == null) {
        return null;
      }
      return Reach.into(tree, source, lexica.words()) != null
              || Reach.isEnclosed(tree, source, named(following), lexica.words())
          ? source
          : null;
    }

    /** The next source that the paragraph names. */
    private Optional<Attribution> named(List<Prepared> following) {
      for (Prepared next : following) {
        Marks marks = new Marks(next.tree(), next.sentence().actors());
        References references =
            new References(marks, memory.discourse(), lexica.words(), lexica.actors());
        Optional<Attribution> named =
            new Sources(next.tree(), document.text(), references, lexica.words(), null).main();
        if (named.isPresent()) {
          return named;
        }
      }
      return Optional.empty();
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
  }
}
