package org.entente.workbench.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.coding.Coder;
import org.entente.coding.actors.Actor;
import org.entente.coding.actors.ActorLexicon;
import org.entente.coding.amounts.AmountTagger;
import org.entente.coding.amounts.DocumentTime;
import org.entente.coding.amounts.TimeMention;
import org.entente.model.ActorCode;
import org.entente.model.Channel;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventType.Quad;
import org.entente.model.Kind;
import org.entente.model.Period;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/**
 * Understands a question with the coder's own means: the question is turned into the sentence that
 * would answer it, the coder reads that, and what it reads is what is asked for. Where it reads
 * nothing, the words of the question decide.
 */
final class QuestionReader {

  private final QuestionWords words;
  private final ActorLexicon actors;
  private final AskedThing things;
  private final AmountTagger amounts = AmountTagger.shipped();
  private final Declaratives declaratives;
  private final VerbPlace verbs;
  private final Coder coder;

  QuestionReader(QuestionWords words, ActorLexicon actors, AskedThing things, Coder coder) {
    this.words = words;
    this.actors = actors;
    this.things = things;
    this.coder = coder;
    this.declaratives = new Declaratives(words, actors);
    this.verbs = new VerbPlace(words, actors);
  }

  /** What the question asks; the tie is assumed where it names none. */
  Understood read(String question, @Nullable Tie main) {
    Opened opened = Opened.of(question, words);
    List<ActorCode> named = named(opened.rest());
    boolean nobody = named.isEmpty();
    if (nobody && main != null) {
      opened =
          new Opened(
              opened.shape(),
              opened.opening(),
              resolved(opened.rest(), main),
              opened.told(),
              opened.sources());
    }
    String body = (opened.opening() + " " + opened.rest()).strip();
    Optional<Topic> spoken =
        words.within("topic", body.toLowerCase(Locale.ROOT)).map(hit -> Topic.get(hit.value()));
    List<ActorCode> resolved = named(opened.rest());
    Optional<Reading> reading =
        spoken.filter(Topic::isFirm).filter(t -> !t.equals(Topic.DEPENDENCE)).isPresent()
            ? Optional.empty()
            : read(opened, resolved, main);
    Sides sides = reading.map(Reading::sides).orElseGet(() -> Sides.spoken(body, actors));
    boolean firm = spoken.filter(Topic::isFirm).isPresent();
    @Nullable String unknown =
        reading.isPresent() || firm ? null : verbs.unknown(opened).orElse(null);
    @Nullable Topic topic =
        reading
            .map(r -> topic(r.statement(), spoken))
            .or(() -> unknown == null ? spoken : Optional.empty())
            .orElse(null);
    @Nullable Tie assumed = nobody ? main : null;
    if (named.size() == 1
        && main != null
        && main.actors().contains(named.get(0))
        && topic != null
        && isTwoSided(topic)
        && opened.shape() != Shape.WHO) {
      assumed = main;
    }
    Sides fitted = topic == null ? sides : sides.fitted(topic, assumed);
    AskedThing.Thing thing = things.of(opened, reading.map(Reading::statement).orElse(null), topic);
    return new Understood(
        opened.shape(),
        topic,
        topic == null ? Set.of() : kinds(topic, reading, thing.item() != null),
        fitted.from(),
        fitted.to(),
        fitted.among(),
        thing.item(),
        thing.words(),
        period(opened.rest()),
        reading.map(Reading::statement).flatMap(QuestionReader::tone).orElse(null),
        words.has("future", opened.opening()),
        opened.sources(),
        assumed,
        unknown);
  }

  /** What the coder reads in a sentence made of the question. */
  private record Reading(Statement statement, Sides sides) {}

  private Optional<Reading> read(Opened opened, List<ActorCode> named, @Nullable Tie main) {
    Actor somebody = nobodyOf(named, main);
    List<String> partners = new ArrayList<>();
    if (named.size() == 1) {
      if (main != null && main.actors().contains(named.get(0)) && opened.shape() != Shape.WHO) {
        ActorCode other = main.a().equals(named.get(0)) ? main.b() : main.a();
        partners.add(actors.find(other).map(Actor::name).orElse(other.code()));
      } else if (opened.shape() != Shape.WHO) {
        partners.add(somebody.name());
      }
    }
    @Nullable Reading loose = null;
    for (String sentence : declaratives.of(opened, opened.shape(), somebody.name(), partners)) {
      for (Statement s : coder.code(document(sentence)).statements()) {
        boolean someone = opened.shape() != Shape.WHO || parties(s).contains(somebody.code());
        Reading reading = new Reading(s, Sides.of(s, somebody.code()));
        if (someone && parties(s).containsAll(named)) {
          return Optional.of(reading);
        }
        if (loose == null && opened.shape() == Shape.WHO && someone && parties(s).size() > 1) {
          loose = reading;
        }
      }
    }
    return Optional.ofNullable(loose);
  }

  /** A state that the question has nothing to do with, to stand for the one that is asked for. */
  private Actor nobodyOf(List<ActorCode> named, @Nullable Tie main) {
    return actors.list().stream()
        .filter(Actor::isState)
        .filter(a -> !named.contains(a.code()))
        .filter(a -> main == null || !main.actors().contains(a.code()))
        .filter(
            a ->
                named.stream()
                    .noneMatch(n -> a.neighbours().stream().anyMatch(b -> b.code().equals(n))))
        .findFirst()
        .orElseThrow();
  }

  private Topic topic(Statement statement, Optional<Topic> spoken) {
    if (statement.kind() == Kind.ASSESSMENT) {
      return statement.channel() == Channel.DEPENDENCE
          ? Topic.DEPENDENCE
          : spoken.orElse(Topic.ALLIANCE);
    }
    boolean trade = spoken.filter(topic -> topic == Topic.TRADE).isPresent();
    return trade && statement.kind() == Kind.TRANSFER ? Topic.TRADE : Topic.of(statement.kind());
  }

  private static Set<Kind> kinds(Topic topic, Optional<Reading> reading, boolean thing) {
    EnumSet<Kind> kinds =
        topic.kinds().isEmpty() ? EnumSet.noneOf(Kind.class) : EnumSet.copyOf(topic.kinds());
    reading
        .map(read -> read.statement().kind())
        .filter(kind -> thing || topic != Topic.TRADE || kind == Kind.TRADE)
        .ifPresent(kinds::add);
    return kinds;
  }

  private static boolean isTwoSided(Topic topic) {
    return switch (topic) {
      case TRANSFERS, TRADE, DEPLOYMENTS, AGREEMENTS, MEETINGS, ALLIANCE, BALANCE, DEPENDENCE ->
          true;
      default -> false;
    };
  }

  private static Optional<Quad> tone(Statement statement) {
    Event event = statement.event();
    return event == null || statement.kind() != Kind.POSITION
        ? Optional.empty()
        : Optional.of(event.type().quad());
  }

  private List<ActorCode> named(String text) {
    Set<ActorCode> found = new LinkedHashSet<>();
    actors.find(text, null).forEach(mention -> found.addAll(mention.codes()));
    return List.copyOf(found);
  }

  private static Set<ActorCode> parties(Statement statement) {
    Set<ActorCode> parties = new LinkedHashSet<>(statement.from());
    parties.addAll(statement.to());
    return parties;
  }

  /** The names of the main tie where the question only has a pronoun. */
  private String resolved(String rest, Tie main) {
    String both =
        Stream.of(main.a(), main.b())
            .map(code -> actors.find(code).map(Actor::name).orElse(code.code()))
            .reduce((a, b) -> a + " and " + b)
            .orElseThrow();
    for (String group : List.of("tie", "one")) {
      List<String> longest =
          words.list("pronoun", group).stream()
              .sorted(Comparator.comparingInt(String::length).reversed())
              .toList();
      for (String pronoun : longest) {
        int at = QuestionWords.at(rest.toLowerCase(Locale.ROOT), pronoun);
        if (at >= 0) {
          return rest.substring(0, at) + both + rest.substring(at + pronoun.length());
        }
      }
    }
    return rest;
  }

  private @Nullable Period period(String text) {
    return amounts.find(text, new Span(0, text.length()), DocumentTime.unknown()).stream()
        .filter(TimeMention.class::isInstance)
        .map(mention -> ((TimeMention) mention).period())
        .findFirst()
        .orElse(null);
  }

  private static Document document(String text) {
    return new Document(
        "question",
        "question",
        "text/plain",
        text,
        "0".repeat(64),
        "en",
        null,
        null,
        null,
        null,
        null);
  }
}
