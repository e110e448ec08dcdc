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
import org.entente.coding.gate.Gate;
import org.entente.coding.gate.Glance;
import org.entente.coding.gate.WordGate;
import org.entente.coding.parse.Parser;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.entente.coding.reference.Marks;
import org.entente.coding.reference.References;
import org.entente.coding.sense.Informants;
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

  /** In a text of so many characters there is nothing to be saved: all of it is parsed. */
  private static final int SHORT = 600;

  private final Parser parser;
  private final Lexica lexica;
  private final Interpreter interpreter;
  private final Gate words;
  private final Gate gate;

  /**
   * @param gate which are parsed of the sentences that can tell anything
   */
  public DocumentCoder(Parser parser, Lexica lexica, Gate gate) {
    this.parser = parser;
    this.words = new WordGate(lexica.words());
    this.gate = gate;
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

  /**
   * A sentence with what came of it.
   *
   * @param glance as it was before it was parsed
   * @param drafts that it gave, kept or not
   */
  public record Sighting(Glance glance, List<Draft> drafts) {}

  /** All sentences of the document, for fitting a gate. */
  public List<Sighting> sightings(Document document) {
    if (!isCoded(document)) {
      return List.of();
    }
    Run run = new Run(document);
    run.drafts();
    return List.copyOf(run.seen);
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
    private final Informants informants;
    private final List<Sighting> seen = new ArrayList<>();
    private @Nullable Attribution source;

    /** Whom a label of the paragraph names: all that follows in it are his words. */
    private @Nullable Attribution speaker;

    Run(Document document) {
      this.document = document;
      boolean whole = document.text().length() <= SHORT;
      this.preparation = new Preparation(document, parser, lexica, whole ? words : gate);
      this.paragraphs = Layout.of(document.text());
      this.listing = new Listing(document, lexica);
      this.inventory = new Inventory(document, lexica);
      this.memory = new Memory(lexica, document, preparation.mentions(), paragraphs);
      this.recalls = new Recalls(lexica.items());
      this.informants = new Informants(lexica.words());
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
        List<Passage> passages = preparation.of(paragraph, memory.discourse().topic());
        for (int i = 0; i < passages.size(); i++) {
          Prepared prepared = passages.get(i).prepared();
          if (prepared == null) {
            memory.passedOver(passages.get(i).glance());
            continue;
          }
          List<Draft> told =
              sentence(prepared, words.passes(passages.get(i).glance()), following(passages, i));
          seen.add(new Sighting(passages.get(i).glance(), told));
          drafts.addAll(told);
        }
        listing.read(paragraph, drafts.subList(before, drafts.size()), false);
      }
      return drafts;
    }

    private static List<Passage> following(List<Passage> passages, int at) {
      return passages.subList(at + 1, Math.min(passages.size(), at + 1 + LOOK_AHEAD));
    }

    /**
     * What a sentence tells.
     *
     * @param tells whether it can tell anything; if not, it is only read for who is spoken of
     */
    private List<Draft> sentence(Prepared prepared, boolean tells, List<Passage> following) {
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
              inherited == null ? speaker : inherited,
              informants);
      if (!tells) {
        memory.sentence(tree, marks, references, List.of());
        source = sources.main().orElse(inherited);
        sources.end();
        return List.of();
      }
      Senses senses = new Senses(tree, lexica.words(), sources);
      List<Reading> readings = read(prepared, references);
      Surroundings where =
          new Surroundings(
              tree,
              prepared.sentence().actors(),
              memory.discourse().speaking(),
              memory.discourse().remembers(),
              lexica.actors()::isBody);
      List<Draft> made = new ArrayList<>(maker(prepared, senses, references, where).make(readings));
      made.addAll(
          maker(prepared, senses, references, where)
              .make(
                  new UnreadFigures(
                          prepared, document.text(), references, memory.discourse(), lexica)
                      .of(new Gaps(document, lexica).fill(prepared.sentence(), made))));
      made.addAll(
          maker(prepared, senses, references, where)
              .make(new UnreadSpeech(prepared, references, memory.discourse(), lexica).of(made)));
      List<Draft> told =
          new Outlook(document, prepared, references, memory.discourse(), sources, where, lexica)
              .of(new Gaps(document, lexica).fill(prepared.sentence(), made));
      List<Draft> listed = inventory.of(prepared.sentence(), told);
      List<Draft> drafts = recalls.of(listed.isEmpty() ? told : listed, memory.people());
      memory.sentence(tree, marks, references, drafts);
      source = sources.main().orElse(inherited);
      sources.end();
      return drafts;
    }

    private StatementMaker maker(
        Prepared prepared, Senses senses, References references, Surroundings where) {
      Things things =
          new Things(prepared.tree(), document.text(), senses, lexica.items(), lexica.words());
      return new StatementMaker(
          document, prepared, senses, things, references, memory.discourse(), where, lexica);
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
    private @Nullable Attribution inherited(Tree tree, List<Passage> following) {
      if (source == null) {
        return null;
      }
      return Reach.into(tree, source, lexica.words()) != null
              || Reach.isEnclosed(tree, source, named(following), lexica.words())
          ? source
          : null;
    }

    /** The next source that the paragraph names. */
    private Optional<Attribution> named(List<Passage> following) {
      for (Passage passage : following) {
        Prepared next = passage.prepared();
        if (next == null) {
          continue;
        }
        Marks marks = new Marks(next.tree(), next.sentence().actors());
        References references =
            new References(marks, memory.discourse(), lexica.words(), lexica.actors());
        Optional<Attribution> named =
            new Sources(
                    next.tree(),
                    document.text(),
                    references,
                    lexica.words(),
                    null,
                    new Informants(lexica.words()))
                .main();
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
