package org.entente.coding.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.entente.coding.predicate.Predicate;
import org.entente.coding.predicate.Predicates;
import org.entente.coding.words.Vocabulary;
import org.entente.model.Kind;

/** Understands the predicates of a sentence by the frames. */
public final class Interpreter {

  private final Frames frames;
  private final Vocabulary words;

  public Interpreter(Frames frames, Vocabulary words) {
    this.frames = frames;
    this.words = words;
  }

  /**
   * Every predicate that a frame understands, at most one reading each, in the sentence's order.
   */
  public List<Reading> read(Tree tree, Set<Integer> times, RoleFiller.Factory fillers) {
    List<Predicate> predicates = Predicates.of(tree, times);
    Map<Integer, Predicate> byHead = new HashMap<>();
    predicates.forEach(p -> byHead.put(p.head().index(), p));
    Arguments arguments = new Arguments(tree, byHead, words);
    RoleFiller filler = fillers.of(arguments);
    Map<Integer, Reading> readings = new LinkedHashMap<>();
    Set<Integer> used = new HashSet<>();
    List<Predicate> order = new ArrayList<>(predicates);
    order.sort(Comparator.comparing(p -> p.form() == Predicate.Form.VERB ? 0 : 1));
    for (Predicate predicate : order) {
      if (used.contains(predicate.head().index())
          || filler.isJoining(predicate.head())
          || isAdded(predicate.head(), arguments, readings)) {
        continue;
      }
      Optional<Reading> reading = best(predicate, tree, byHead, filler, used, false);
      reading.ifPresent(r -> readings.put(predicate.head().index(), r));
    }
    for (Predicate predicate : predicates) {
      int at = predicate.head().index();
      if (!readings.containsKey(at)
          && !used.contains(at)
          && !(predicate.form() == Predicate.Form.NOUN
              && !filler.isJoining(predicate.head())
              && isPartOf(predicate.head(), tree, readings))) {
        filler.after(flowBeside(predicate, readings, filler));
        best(predicate, tree, byHead, filler, used, true).ifPresent(r -> readings.put(at, r));
      }
    }
    for (Predicate predicate : predicates) {
      int at = predicate.head().index();
      if (!readings.containsKey(at) && !used.contains(at) && isToldOf(predicate)) {
        byTie(predicate, filler).ifPresent(r -> readings.put(at, r));
      }
    }
    return readings.values().stream()
        .filter(r -> !r.frame().has("unless-told") || !told(r, readings))
        .flatMap(Reading::eachWay)
        .sorted(Comparator.comparing(r -> r.predicate().head().index()))
        .toList();
  }

  /** The first frame that holds once the text tells the side that the sentence leaves out. */
  private Optional<Reading> byTie(Predicate predicate, RoleFiller filler) {
    return frames.of(predicate).stream()
        .filter(frame -> !frame.verbs().contains("*") && !frame.goesOn())
        .sorted(Comparator.comparing(frame -> !frame.isSpecific()))
        .flatMap(frame -> filler.fillByTie(frame, predicate).stream())
        .findFirst();
  }

  /** A verb, or the subject or object of one. */
  private static boolean isToldOf(Predicate predicate) {
    Token head = predicate.head();
    return switch (predicate.form()) {
      case VERB -> !head.label().startsWith("nsubj") && !head.is("csubj");
      case NOUN -> !head.isProperNoun() && (head.label().startsWith("nsubj") || head.is("dobj"));
      case ADJECTIVE -> false;
    };
  }

  /** "provided $2 million in assistance": the assistance is that of the verb. */
  private static boolean isPartOf(Token noun, Tree tree, Map<Integer, Reading> readings) {
    return readings.values().stream()
        .filter(r -> r.frame().kind() == Kind.TRADE || r.frame().kind() == Kind.TRANSFER)
        .anyMatch(r -> tree.dominates(r.predicate().head(), noun));
  }

  /** "besides fuel it shipped cars": told by the verb. */
  private static boolean isAdded(Token noun, Arguments arguments, Map<Integer, Reading> readings) {
    return readings.values().stream()
        .filter(r -> r.frame().kind() == Kind.TRANSFER || r.frame().kind() == Kind.TRADE)
        .anyMatch(r -> arguments.adds(r.predicate(), noun));
  }

  /** The flow that the word goes on with: the one before it, else that to which it joins. */
  private static Optional<Reading> flowBeside(
      Predicate predicate, Map<Integer, Reading> readings, RoleFiller filler) {
    int at = predicate.head().index();
    Optional<Reading> before = before(at, readings);
    return before.isPresent() || !filler.isJoining(predicate.head()) ? before : next(at, readings);
  }

  /** The flow that the sentence told of last before the word. */
  private static Optional<Reading> before(int at, Map<Integer, Reading> readings) {
    return readings.values().stream()
        .filter(r -> r.predicate().head().index() < at)
        .filter(r -> r.frame().kind() == Kind.TRADE || r.frame().kind() == Kind.TRANSFER)
        .filter(r -> !r.from().equals(r.to()))
        .max(Comparator.comparing(r -> r.predicate().head().index()));
  }

  /** "in exchange for tractors it gave": the flow that the sentence tells of next. */
  private static Optional<Reading> next(int at, Map<Integer, Reading> readings) {
    return readings.values().stream()
        .filter(r -> r.predicate().head().index() > at)
        .filter(r -> r.frame().kind() == Kind.TRANSFER)
        .filter(r -> !r.from().equals(r.to()))
        .min(Comparator.comparing(r -> r.predicate().head().index()));
  }

  /** Whether a clause that hangs on the word says by itself what is promised. */
  private static boolean told(Reading reading, Map<Integer, Reading> readings) {
    return reading.predicate().complements().stream()
        .anyMatch(c -> readings.containsKey(c.index()));
  }

  private Optional<Reading> best(
      Predicate predicate,
      Tree tree,
      Map<Integer, Predicate> byHead,
      RoleFiller filler,
      Set<Integer> used,
      boolean goesOn) {
    List<Frame> own =
        frames.of(predicate).stream().filter(frame -> frame.goesOn() == goesOn).toList();
    for (Frame frame : own) {
      Optional<Reading> reading =
          frame.isSpecific() ? filler.fill(frame, predicate, predicate.head()) : Optional.empty();
      if (reading.isPresent()) {
        reading.get().items().forEach(item -> used.add(item.index()));
        if (frame.kind() == Kind.BENEFIT || frame.kind() == Kind.RISK) {
          readSubject(frame, predicate, used);
        }
        useUpFlow(frame, predicate, tree, used);
        return reading;
      }
    }
    if (predicate.form() == Predicate.Form.VERB && !goesOn) {
      Optional<Reading> light = light(tree, predicate, byHead, filler, used);
      if (light.isPresent()) {
        return light;
      }
    }
    for (Frame frame : own) {
      Optional<Reading> reading =
          frame.isSpecific() ? Optional.empty() : filler.fill(frame, predicate, predicate.head());
      if (reading.isPresent()) {
        if (predicate.form() == Predicate.Form.VERB
            && !frame.has("relation")
            && !frame.has("leaves-object")) {
          predicate.patients().forEach(item -> used.add(item.index()));
        }
        useUpFlow(frame, predicate, tree, used);
        return reading;
      }
    }
    return goesOn
        ? Optional.empty()
        : own.stream().flatMap(frame -> filler.fillOpen(frame, predicate).stream()).findFirst();
  }

  /** "the benefit for Peru is a port": the benefit is no second statement. */
  private static void readSubject(Frame frame, Predicate predicate, Set<Integer> used) {
    predicate.agents().stream()
        .filter(agent -> frame.subject().contains(agent.lemma()))
        .forEach(agent -> used.add(agent.index()));
  }

  /** The words of commerce in what the verb tells are no second statement. */
  private void useUpFlow(Frame frame, Predicate predicate, Tree tree, Set<Integer> used) {
    if (frame.kind() == Kind.TRANSFER) {
      useUpParts(predicate, tree, used);
    }
    if (frame.has("trade")) {
      useUp(frame, predicate, tree, used);
    }
  }

  /** "buys a fifth of Peru's exports": the exports are those of the fifth. */
  private void useUpParts(Predicate predicate, Tree tree, Set<Integer> used) {
    for (Token patient : predicate.patients()) {
      tree.children(patient, "prep").stream()
          .filter(of -> of.lemma().equals("of"))
          .flatMap(of -> tree.children(of, "pobj").stream())
          .filter(whole -> words.has("commerce", whole.lemma()))
          .forEach(whole -> used.add(whole.index()));
    }
  }

  /** "accounted for a third of Peru's exports": the exports are no second statement. */
  private static void useUp(Frame frame, Predicate predicate, Tree tree, Set<Integer> used) {
    List<Token> arguments = new ArrayList<>(predicate.patients());
    if (frame.has("share")) {
      for (Token agent : predicate.agents()) {
        tree.subtree(agent).stream().filter(Token::isNoun).forEach(t -> used.add(t.index()));
      }
    }
    predicate.prepositions().values().forEach(arguments::addAll);
    for (Token argument : arguments) {
      tree.subtree(argument).forEach(t -> used.add(t.index()));
    }
  }

  /** "imposed sanctions on", "received support from": the noun says what happens. */
  private Optional<Reading> light(
      Tree tree,
      Predicate verb,
      Map<Integer, Predicate> byHead,
      RoleFiller filler,
      Set<Integer> used) {
    boolean giving = words.has("light-verbs", verb.lemma());
    boolean receiving = words.has("receiving-verbs", verb.lemma());
    if (!giving && !receiving) {
      return Optional.empty();
    }
    for (Token object : opened(tree, verb.patients(), byHead)) {
      Predicate noun = byHead.get(object.index());
      if (noun == null || noun.form() != Predicate.Form.NOUN) {
        continue;
      }
      Predicate joined = join(verb, noun, receiving && !giving);
      for (Frame frame : frames.of(joined)) {
        Optional<Reading> reading = filler.fill(frame, joined, verb.head());
        if (reading.isPresent()) {
          used.add(object.index());
          return reading;
        }
      }
    }
    return Optional.empty();
  }

  /** "a new round of joint exercises" is the exercises; "solidarity with and support for": both. */
  private List<Token> opened(Tree tree, List<Token> objects, Map<Integer, Predicate> byHead) {
    List<Token> opened = new ArrayList<>(objects);
    for (Token object : objects) {
      Predicate noun = byHead.get(object.index());
      if (noun != null
          && (words.has("containers", object.lemma()) || words.has("tidings", object.lemma()))) {
        opened.addAll(noun.behind("of"));
      }
      opened.addAll(tree.children(object, "conj"));
    }
    return opened;
  }

  /**
   * The noun with the arguments of its light verb; with a receiving verb the subject is the
   * recipient.
   */
  private static Predicate join(Predicate verb, Predicate noun, boolean receiving) {
    Map<String, List<Token>> behind = new LinkedHashMap<>(noun.prepositions());
    verb.prepositions().forEach(behind::putIfAbsent);
    Set<Token> agents = new LinkedHashSet<>(receiving ? noun.agents() : verb.agents());
    List<Token> recipients = new ArrayList<>(verb.recipients());
    if (receiving) {
      agents.addAll(behind.getOrDefault("from", List.of()));
      agents.addAll(behind.getOrDefault("by", List.of()));
      recipients.addAll(verb.agents());
    }
    return new Predicate(
        noun.head(),
        noun.lemma(),
        Predicate.Form.NOUN,
        List.copyOf(agents),
        noun.patients(),
        recipients,
        behind,
        noun.modifiers(),
        noun.complements(),
        "");
  }
}
