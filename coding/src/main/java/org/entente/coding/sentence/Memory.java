package org.entente.coding.sentence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.actors.Form;
import org.entente.coding.gate.Glance;
import org.entente.coding.items.ItemClass;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.entente.coding.reference.Discourse;
import org.entente.coding.reference.Marks;
import org.entente.coding.reference.Matter;
import org.entente.coding.reference.References;
import org.entente.coding.reference.Section;
import org.entente.coding.reference.Voice;
import org.entente.coding.text.Paragraph;
import org.entente.model.ActorCode;
import org.entente.model.Document;
import org.entente.model.EventType;
import org.entente.model.Kind;
import org.entente.model.Modality;
import org.entente.model.Period;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/** What a document has said so far, kept up as the coder goes through it. */
final class Memory {

  /** What a mention of a source counts, against 1 of a party. */
  private static final double SOURCE = 0.25;

  /** Whoever is named within so many characters of a sentence is taken for its subject. */
  private static final int OPENING = 20;

  private final Lexica lexica;
  private final @Nullable Period date;
  private final Discourse discourse;
  private List<String> lastHeadings = List.of();
  private Section section = Section.NONE;
  private @Nullable String spokenOf;

  /**
   * @param mentions the names of the whole text
   * @param paragraphs the text, parted
   */
  Memory(
      Lexica lexica, Document document, List<ActorMention> mentions, List<Paragraph> paragraphs) {
    this.lexica = lexica;
    this.date = document.date() == null ? null : document.date().value();
    List<ActorCode> titled = titled(document, paragraphs);
    this.discourse =
        new Discourse(
            Matter.of(mentions, Set.copyOf(titled), lexica.actors()::isBody, this::heir),
            this::heir,
            lexica.actors()::isBody);
    titled.forEach(code -> discourse.mention(code, 2));
    Voice.of(document.text(), mentions, lexica.actors()::isBody, this::heir, lexica.words())
        .ifPresent(discourse::voice);
    discourse.settle();
  }

  Discourse discourse() {
    return discourse;
  }

  /** Whom the title names; in a text without one, the two in the heading that it begins with. */
  private List<ActorCode> titled(Document document, List<Paragraph> paragraphs) {
    if (document.title() != null) {
      return actors(document.title().value());
    }
    List<ActorCode> named =
        paragraphs.stream()
            .limit(1)
            .flatMap(first -> first.headings().stream().limit(1))
            .flatMap(heading -> actors(heading).stream())
            .toList();
    return named.size() == 2 ? named : List.of();
  }

  /** The state of today that took the place of one that is gone. */
  private ActorCode heir(ActorCode code) {
    return lexica
        .actors()
        .find(code)
        .flatMap(actor -> Optional.ofNullable(actor.successor()))
        .orElse(code);
  }

  Section section() {
    return section;
  }

  /** A heading that speaks of risks or benefits holds until the next that does. */
  void headings(List<String> headings) {
    if (!headings.equals(lastHeadings)) {
      lastHeadings = headings;
      headings.forEach(this::heading);
    }
  }

  private void heading(String heading) {
    String lower = heading.toLowerCase(Locale.ROOT);
    boolean risk = lexica.words().get("risk-headings").stream().anyMatch(lower::contains);
    boolean benefit = lexica.words().get("benefit-headings").stream().anyMatch(lower::contains);
    if (risk != benefit) {
      List<ActorCode> actors = actors(heading);
      section =
          new Section(risk ? Kind.RISK : Kind.BENEFIT, actors.size() == 1 ? actors : List.of());
    }
  }

  /** Whoever only says something is no party to it. */
  private boolean speaks(Tree tree, Token name) {
    Token at = name;
    while (at.head() >= 0 && !at.label().startsWith("nsubj")) {
      if (at.isVerb()) {
        return false;
      }
      at = tree.token(at.head());
    }
    return at.is("nsubj")
        && at.head() >= 0
        && lexica.words().has("saying", tree.token(at.head()).lemma());
  }

  private List<ActorCode> actors(String text) {
    return lexica.actors().find(text, date).stream()
        .filter(ActorMention::isActor)
        .flatMap(m -> m.codes().stream())
        .distinct()
        .toList();
  }

  /** The place before a report, which hardly says whom it is about. */
  void placed(List<ActorMention> all, Marks marks) {
    all.stream()
        .filter(m -> !marks.actors().contains(m) && m.codes().size() == 1)
        .filter(m -> marks.tree().span().start() >= m.span().end())
        .forEach(m -> m.codes().forEach(code -> discourse.mention(code, SOURCE)));
  }

  void named(Marks marks) {
    for (ActorMention mention : marks.actors()) {
      double weight = speaks(marks.tree(), marks.head(mention)) ? SOURCE : 1;
      mention.codes().forEach(code -> discourse.mention(code, weight));
    }
  }

  /** A sentence was not parsed: whom it names was spoken of, and whom it begins with first. */
  void passedOver(Glance glance) {
    List<ActorCode> named = new ArrayList<>();
    List<ActorCode> subject = List.of();
    int start = glance.words().get(0).span().start();
    for (ActorMention mention : glance.actors()) {
      if (!mention.isActor() || mention.codes().size() > 4) {
        continue;
      }
      mention.codes().forEach(code -> discourse.mention(code, 1));
      mention.codes().stream().filter(c -> !named.contains(c)).forEach(named::add);
      if (mention.form() == Form.LEADER) {
        discourse.persons().named(mention.codes().get(0));
      }
      if (subject.isEmpty() && mention.span().start() - start < OPENING) {
        subject = mention.codes();
      }
    }
    discourse.endSentence(named, subject, List.of());
    discourse.pact(List.of());
    discourse.settle();
  }

  /** The sentence is over. */
  void sentence(Tree tree, Marks marks, References references, List<Draft> drafts) {
    List<ActorCode> named =
        marks.actors().stream().flatMap(m -> m.codes().stream()).distinct().toList();
    Set<ActorCode> subject = new LinkedHashSet<>();
    for (ActorMention mention : marks.actors()) {
      if (mention.form() == Form.LEADER) {
        discourse.persons().named(mention.codes().get(0));
      }
    }
    boolean several = false;
    for (Token token : tree.tokens()) {
      if (subject.isEmpty() && (token.is("nsubj") || token.is("nsubjpass"))) {
        subject.addAll(references.of(token));
        several = token.tag().equals("NNS") || token.tag().equals("NNPS");
      }
      introduce(marks, token, references);
    }
    List<ActorCode> pair = subject.size() == 2 ? List.copyOf(subject) : several(tree, references);
    discourse.endSentence(named, List.copyOf(subject), pair);
    discourse.several(several);
    Optional<String> people = people(tree);
    if (people.isPresent()) {
      discourse.people(true);
      spokenOf = people.get();
    }
    drafts.stream().map(Draft::statement).forEach(this::statement);
    discourse.pact(
        drafts.stream()
            .map(Draft::statement)
            .filter(s -> s.kind() == Kind.AGREEMENT)
            .findFirst()
            .map(Statement::from)
            .orElse(List.of()));
    discourse.settle();
  }

  /** The two who do something together in one of the sentence's clauses. */
  private static List<ActorCode> several(Tree tree, References references) {
    return tree.tokens().stream()
        .filter(t -> t.label().startsWith("nsubj"))
        .map(references::of)
        .filter(codes -> codes.size() == 2 && codes.stream().noneMatch(ActorCode::isLoose))
        .findFirst()
        .orElse(List.of());
  }

  private void statement(Statement s) {
    switch (s.kind()) {
      case DEPLOYMENT, CASUALTY -> discourse.people(true);
      case TRANSFER, TRADE -> discourse.people(false);
      default -> {}
    }
    if (s.kind() == Kind.CASUALTY && !s.from().isEmpty()) {
      discourse.loss(s.from());
    }
    if (s.from().isEmpty() || s.to().isEmpty()) {
      return;
    }
    discourse.tied(s.from(), s.to());
    discourse.faced(s.from(), s.to());
    switch (s.kind()) {
      case TRANSFER, TRADE -> {
        if (s.from().stream().noneMatch(ActorCode::isLoose)
            && s.to().stream().noneMatch(ActorCode::isLoose)) {
          discourse.counted(s.quantity() != null);
          if (s.kind() == Kind.TRADE) {
            discourse.trade(s.from(), s.to());
          } else if (!isAside(s)) {
            discourse.flow(s.from(), s.to(), s.channel());
            discourse.planned(s.modality() == Modality.PLANNED);
            if (s.event() != null && s.event().type() == EventType.AID) {
              discourse.gift(s.from(), s.to());
            }
          }
        }
      }
      case SANCTION -> discourse.restriction(s.from(), s.to());
      case DEPLOYMENT -> discourse.deployment(s.from(), s.to());
      default -> {}
    }
  }

  /** "is paid for with copper": what follows goes on with what is paid for. */
  private boolean isAside(Statement s) {
    return lexica.frames().find(s.rule()).map(f -> f.has("aside")).orElse(false);
  }

  /** The class of the people of whom the text spoke last, null where it spoke of none. */
  @Nullable String people() {
    return spokenOf;
  }

  /** "The number of soldiers grows": what is counted next are soldiers. */
  private Optional<String> people(Tree tree) {
    return tree.tokens().stream()
        .filter(t -> t.label().startsWith("nsubj"))
        .flatMap(s -> tree.subtree(s).stream())
        .filter(t -> t.tag().equals("NNS") && !lexica.words().has("officials", t.lemma()))
        .flatMap(t -> lexica.items().classify(t.form()).stream())
        .filter(c -> c.sort() == ItemClass.Sort.PERSONS)
        .map(ItemClass::id)
        .findFirst();
  }

  /** "Cuba's deputy minister Rogelio Siera": from then on Siera is Cuba's. */
  private void introduce(Marks marks, Token token, References references) {
    boolean surname =
        token.isProperNoun()
            && !marks.tree().children(token, "compound").isEmpty()
            && marks.actors().stream().noneMatch(m -> m.span().overlaps(token.span()));
    boolean office =
        token.isNoun()
            && !token.isProperNoun()
            && (lexica.words().has("speakers", token.lemma())
                || lexica.words().has("officials", token.lemma()));
    List<ActorCode> whose = office ? references.of(token) : List.of();
    if (whose.size() == 1) {
      discourse.office(token.lemma(), whose.get(0));
    }
    if (surname && references.of(token).size() == 1) {
      discourse.persons().introduce(token.form(), references.of(token).get(0));
      discourse.persons().named(references.of(token).get(0));
    }
  }
}
