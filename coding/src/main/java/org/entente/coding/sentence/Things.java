package org.entente.coding.sentence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.coding.amounts.Mention;
import org.entente.coding.amounts.MoneyMention;
import org.entente.coding.amounts.QuantityMention;
import org.entente.coding.amounts.ShareMention;
import org.entente.coding.frame.Frame;
import org.entente.coding.frame.Reading;
import org.entente.coding.items.ItemClass;
import org.entente.coding.items.ItemLexicon;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.entente.coding.predicate.Predicate;
import org.entente.coding.sense.Senses;
import org.entente.coding.words.Vocabulary;
import org.entente.model.Channel;
import org.entente.model.Item;
import org.entente.model.Kind;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** Takes the things of a reading apart: lists, what "including" names, what a number counts. */
final class Things {

  private static final Set<String> HANGING =
      Set.of("relcl", "acl", "advcl", "cc", "conj", "punct", "appos", "ccomp", "dep", "parataxis");

  /** Marks that a phrase does not begin or end with. */
  private static final Pattern EDGE = Pattern.compile("^[\\s,;:–—-]+|[\\s,;:–—]+$");

  /** Classes that are commerce as such, and no thing that passes. */
  private static final Set<String> COMMERCE = Set.of("trade", "exports", "imports");

  /** Where the next member of a list is cut off. */
  private static final Pattern LAST_AND = Pattern.compile("[\\s,;]*\\b(?:and|or)?\\s*$");

  private final Tree tree;
  private final String text;
  private final Senses senses;
  private final ItemLexicon items;
  private final Vocabulary words;

  Things(Tree tree, String text, Senses senses, ItemLexicon items, Vocabulary words) {
    this.tree = tree;
    this.text = text;
    this.senses = senses;
    this.items = items;
    this.words = words;
  }

  /** At least one; a thing without words where the sentence names none. */
  List<Thing> of(Reading reading, Binding binding) {
    List<Thing> things = new ArrayList<>();
    if (reading.frame().has("lone")) {
      return reading.items().stream().map(item -> lone(item, binding)).toList();
    }
    if (isList(reading.frame().kind())) {
      for (Token item : reading.items()) {
        if (item.isVerb()) {
          boolean self =
              reading.frame().kind() == Kind.TRANSFER && item.equals(reading.predicate().head());
          things.add(self ? service(reading, binding) : clause(item, binding));
          continue;
        }
        List<Thing> listed = new ArrayList<>();
        for (Token head : heads(item, binding)) {
          listed.addAll(split(head, binding, item));
        }
        things.addAll(worth(listed, binding));
      }
      for (String with : words.get("along-with")) {
        for (Token item : reading.predicate().behind(with)) {
          if (item.isVerb()) {
            continue; // "besides selling": told by itself
          }
          heads(item, binding).forEach(head -> things.addAll(split(head, binding, item)));
        }
      }
      if (things.size() > 1) {
        List<Thing> real = worth(List.copyOf(things), binding);
        things.clear();
        things.addAll(real);
      }
      List<Token> formed = inTheFormOf(reading.predicate());
      if (!formed.isEmpty()) {
        things.clear();
        formed.forEach(head -> things.addAll(split(head, binding, head)));
      }
    } else {
      reading.items().stream()
          .findFirst()
          .ifPresent(item -> things.addAll(several(item, reading.frame().kind(), binding)));
    }
    return things.isEmpty()
        ? List.of(new Thing("", null, List.of(), null, false))
        : things.stream().map(t -> known(t, reading.frame())).toList();
  }

  /** One thing with its own figure, whatever the parser lists with it. */
  private Thing lone(Token item, Binding binding) {
    Thing whole = thing(item, binding, item);
    List<Mention> own =
        whole.amounts().stream()
            .filter(
                m ->
                    binding.word(m).equals(item)
                        || (binding.word(m).head() >= 0 && !isApart(binding.word(m), item)))
            .toList();
    return new Thing(whole.text(), whole.itemClass(), own, whole.hedge(), whole.negated());
  }

  private boolean isApart(Token word, Token head) {
    Token at = word;
    while (at.index() != head.index() && at.head() >= 0) {
      if (at.is("appos")) {
        return true;
      }
      at = tree.token(at.head());
    }
    return false;
  }

  /** "owes it $3 billion" is of a debt, though nothing but the sum is named. */
  private static Thing known(Thing thing, Frame frame) {
    return (thing.itemClass() == null || frame.has("own-class")) && frame.itemClass() != null
        ? new Thing(
            thing.text(), frame.itemClass(), thing.amounts(), thing.hedge(), thing.negated())
        : thing;
  }

  private static boolean isList(Kind kind) {
    return switch (kind) {
      case TRANSFER, TRADE, DEPLOYMENT, BENEFIT, RISK, CASUALTY -> true;
      default -> false;
    };
  }

  /**
   * The members of a list; under "millions of" or "various equipment, including" those behind it.
   */
  private List<Token> heads(Token item, Binding binding) {
    List<Token> heads = new ArrayList<>();
    for (Token head : members(item, binding)) {

      List<Token> inner = inner(head, binding);
      if (inner.isEmpty()) {
        heads.add(head);
      } else {
        inner.forEach(i -> tree.conjuncts(i).forEach(c -> heads.addAll(opened(c, i, binding))));
      }
    }
    return heads;
  }

  /** "$3 million in grants and $2 million in loans": the second sum, hung on the grants. */
  private List<Token> summed(Token sum, Binding binding) {
    return isSum(sum, binding)
        ? tree.children(sum, "prep").stream()
            .filter(in -> in.lemma().equals("in"))
            .flatMap(in -> tree.children(in, "pobj").stream())
            .flatMap(kind -> tree.conjuncts(kind).stream())
            .filter(next -> next.index() > sum.index() && isSum(next, binding))
            .toList()
        : List.of();
  }

  private static boolean isSum(Token word, Binding binding) {
    return binding.isAmount(word) || word.lemma().equals("dollar");
  }

  /** "thousands of shells and hundreds of guns": the guns, where the parser lists the hundreds. */
  private List<Token> opened(Token member, Token first, Binding binding) {
    List<Token> inner =
        member.equals(first) || !binding.isAmount(member) ? List.of() : inner(member, binding);
    return inner.isEmpty()
        ? List.of(member)
        : inner.stream().flatMap(i -> tree.conjuncts(i).stream()).toList();
  }

  /** "weapons, ammunition and troops worth $2 billion": the figure is that of the whole list. */
  private List<Thing> worth(List<Thing> listed, Binding binding) {
    if (listed.size() < 2) {
      return listed;
    }
    if (listed.stream().anyMatch(t -> words.has("valuing", t.text()))) {
      return withoutWorth(listed);
    }
    List<Mention> last = listed.get(listed.size() - 1).amounts();
    boolean others =
        listed.subList(0, listed.size() - 1).stream().anyMatch(t -> !t.amounts().isEmpty());
    boolean whole =
        !last.isEmpty()
            && last.stream().allMatch(m -> m instanceof MoneyMention && valued(binding.word(m)));
    if (others || !whole) {
      return listed;
    }
    return listed.stream()
        .map(t -> new Thing(t.text(), t.itemClass(), last, t.hedge(), t.negated()))
        .toList();
  }

  /** Where the parser takes "worth" for a member of the list, its figure is that of the others. */
  private List<Thing> withoutWorth(List<Thing> listed) {
    List<Mention> figures =
        listed.stream()
            .filter(t -> words.has("valuing", t.text()))
            .flatMap(t -> t.amounts().stream())
            .toList();
    return listed.stream()
        .filter(t -> !words.has("valuing", t.text()))
        .map(
            t ->
                t.amounts().isEmpty()
                    ? new Thing(t.text(), t.itemClass(), figures, t.hedge(), t.negated())
                    : t)
        .toList();
  }

  private boolean valued(Token sum) {
    Token at = sum;
    for (int i = 0; i < 3 && at.head() >= 0; i++) {
      at = tree.token(at.head());
      if (words.has("valuing", at.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** Everything coordinated with the item, also by "along with" and "as well as". */
  private List<Token> members(Token item, Binding binding) {
    List<Token> members = new ArrayList<>(tree.conjuncts(item));
    members.addAll(summed(item, binding));
    for (Token part : tree.children(item, "appos")) {
      tree.conjuncts(part).stream()
          .filter(p -> !binding.inPhrase(p).isEmpty() && !words.has("commerce", p.lemma()))
          .filter(p -> binding.inPhrase(p).stream().noneMatch(ShareMention.class::isInstance))
          .forEach(members::add);
    }
    for (Token part : tree.subtree(item)) {
      boolean along =
          part.is("prep")
              && words.has("along", part.lemma())
              && (!part.lemma().equals("along")
                  || tree.children(part).stream().anyMatch(c -> c.lemma().equals("with")));
      if (along) {
        tree.subtree(part).stream()
            .filter(t -> t.is("pobj"))
            .findFirst()
            .ifPresent(first -> members.addAll(tree.conjuncts(first)));
      }
    }
    return members;
  }

  /** "economic assistance in the form of oil and other resources": the oil and the resources. */
  private List<Token> inTheFormOf(Predicate predicate) {
    List<Token> places = new ArrayList<>(predicate.behind("in"));
    for (Token argument : List.copyOf(predicate.patients())) {
      tree.children(argument, "prep").forEach(p -> places.addAll(tree.children(p, "pobj")));
    }
    predicate
        .behind("with")
        .forEach(
            w -> tree.children(w, "prep").forEach(p -> places.addAll(tree.children(p, "pobj"))));
    for (Token place : places) {
      if (place.lemma().equals("form")) {
        return tree.children(place, "prep").stream()
            .flatMap(of -> tree.children(of, "pobj").stream())
            .flatMap(head -> tree.conjuncts(head).stream())
            .toList();
      }
    }
    return List.of();
  }

  /** "economic and military aid" is two things. */
  private List<Thing> split(Token head, Binding binding, Token item) {
    Thing whole = thing(head, binding, item);
    for (Token child : tree.children(head, Set.of("nmod", "amod"))) {
      List<Token> kinds = tree.conjuncts(child);
      if (kinds.size() > 1 && kinds.stream().allMatch(this::namesChannel)) {
        return kinds.stream().map(kind -> part(kind, head, whole)).toList();
      }
    }
    return List.of(whole);
  }

  private boolean namesChannel(Token adjective) {
    for (Channel channel : Channel.values()) {
      String list = "adjectives-" + channel.word();
      if (words.hasList(list) && words.has(list, adjective.lemma())) {
        return true;
      }
    }
    return false;
  }

  private Thing part(Token kind, Token head, Thing whole) {
    String phrase = kind.span().of(text) + " " + head.span().of(text);
    return new Thing(
        phrase,
        items.classify(phrase).map(ItemClass::id).orElse(whole.itemClass()),
        whole.amounts(),
        whole.hedge(),
        whole.negated());
  }

  private List<Token> inner(Token head, Binding binding) {
    List<Token> named = new ArrayList<>(tree.children(head, "prep"));
    named.sort(Comparator.comparing(p -> words.has("including", p.form()) ? 0 : 1));
    for (Token child : named) {
      boolean counted =
          child.lemma().equals("of")
              && (binding.isAmount(head) || words.has("containers", head.lemma()));
      boolean includes =
          words.has("including", child.form()) || words.has("including", child.lemma());
      boolean suchAs =
          child.lemma().equals("such")
              || (child.form().equals("as")
                  && tree.children(child).stream().anyMatch(c -> c.lemma().equals("such")));
      if (counted || includes || suchAs) {
        List<Token> objects = new ArrayList<>();
        for (Token below : tree.subtree(child)) {
          if (below.is("pobj") && objects.isEmpty()) {
            objects.add(below);
          }
        }
        if (!objects.isEmpty() && !(counted && isNamedWhole(head, objects.get(0)))) {
          return objects;
        }
      }
    }
    return List.of();
  }

  /** "rounds of artillery" are no artillery: the item list knows the whole. */
  private boolean isNamedWhole(Token head, Token inner) {
    Optional<ItemClass> whole = items.classify(head.form() + " of " + inner.form());
    return whole.isPresent() && !whole.equals(items.classify(inner.form()));
  }

  private Thing thing(Token given, Binding binding, Token item) {
    Token head = binding.isAmount(given) ? counted(given, binding) : given;
    if (head.isPronoun() || head.tag().startsWith("W")) {
      return new Thing("", null, binding.inPhrase(given), null, false);
    }
    List<Mention> amounts =
        new ArrayList<>(senses.isNotOne(given) ? List.of() : binding.inPhrase(given));
    if (senses.isNotOne(item)) {
      return new Thing(
          phrase(head, binding).of(text),
          classOf(phrase(head, binding).of(text), List.of()),
          List.of(),
          senses.hedge(head).orElse(null),
          true);
    }
    if (head.index() != item.index() && amounts.isEmpty()) {
      List<Token> counting = countedBy(head, item, binding);
      for (Token part : counting.isEmpty() ? tree.conjuncts(item) : counting) {
        if (tree.dominates(part, head)) {
          binding.inPhrase(part).stream()
              .filter(
                  m ->
                      binding.word(m).equals(part)
                          || (words.has("containers", part.lemma())
                              && binding.word(m).head() == part.index()))
              .forEach(amounts::add);
        }
      }
    }
    String phrase = phrase(head, binding).of(text);
    return new Thing(
        phrase,
        classOf(phrase, amounts),
        amounts,
        senses.hedge(head).orElse(null),
        senses.negatedPhrase(head));
  }

  /** The amount nearest above the member of a list, within the item. */
  private List<Token> countedBy(Token member, Token item, Binding binding) {
    Token at = member;
    while (at.head() >= 0 && at.index() != item.index()) {
      at = tree.token(at.head());
      if (binding.isAmount(at)) {
        return List.of(at);
      }
    }
    return List.of();
  }

  /** The class of what is counted: of "up to 40 missiles" that of the missiles. */
  private @Nullable String classOf(String phrase, List<Mention> amounts) {
    String counted = phrase;
    for (Mention amount : amounts) {
      if (amount instanceof QuantityMention && phrase.startsWith(amount.text())) {
        counted = phrase.substring(amount.text().length()).strip();
      }
    }
    return items
        .classify(counted.isEmpty() ? phrase : counted)
        .or(() -> items.classify(phrase))
        .map(ItemClass::id)
        .orElse(null);
  }

  /** "$5 billion in aid": the aid, also where the parser hangs it on the verb. */
  private Token counted(Token amount, Binding binding) {
    List<Token> prepositions = new ArrayList<>(tree.children(amount, "prep"));
    if (amount.head() >= 0) {
      tree.children(tree.token(amount.head()), "prep").stream()
          .filter(p -> p.index() == amount.index() + 1)
          .forEach(prepositions::add);
    }
    return prepositions.stream()
        .filter(p -> p.lemma().equals("in") || p.lemma().equals("of"))
        .flatMap(p -> tree.children(p, "pobj").stream())
        .filter(t -> !binding.isTime(t))
        .findFirst()
        .orElse(amount);
  }

  /** "a tariff and a travel ban", "an accord and a memorandum": each stands for itself. */
  private List<Thing> several(Token item, Kind kind, Binding binding) {
    List<Token> members = tree.conjuncts(item);
    if (kind == Kind.POSITION && members.size() > 1 && members.stream().allMatch(this::isDemand)) {
      return members.stream().map(m -> demand(m, members, binding)).toList();
    }
    String list =
        kind == Kind.SANCTION ? "sanctions" : kind == Kind.AGREEMENT ? "agreements" : null;
    if (kind == Kind.AGREEMENT && members.size() == 1) {
      return List.of(pact(item, binding));
    }
    if (list == null
        || members.size() < 2
        || !members.stream().allMatch(m -> m.isNoun() && words.has(list, m.lemma()))) {
      return List.of(clause(item, binding));
    }
    return members.stream()
        .map(
            m ->
                new Thing(
                    phrase(m, binding).of(text),
                    items.classify(phrase(m, binding).of(text)).map(ItemClass::id).orElse(null),
                    binding.inPhrase(m),
                    senses.hedge(m).orElse(null),
                    senses.negatedPhrase(m)))
        .toList();
  }

  /** "asked it to sign, pay and leave": three demands. */
  private boolean isDemand(Token verb) {
    return verb.tag().equals("VB")
        && (verb.is("xcomp") || verb.is("advcl") || verb.is("ccomp") || verb.is("conj"));
  }

  /** "an accord signed in Lima: 300 barrels a day": what stands behind the colon flows under it. */
  private Thing pact(Token item, Binding binding) {
    Thing whole = clause(item, binding);
    int colon = text.indexOf(": ", item.span().end());
    int end = tree.cover(item).end();
    return colon < 0 || colon >= end
        ? whole
        : new Thing(
            EDGE.matcher(text.substring(tree.cover(item).start(), colon)).replaceAll(""),
            whole.itemClass(),
            whole.amounts().stream().filter(m -> m.span().end() <= colon).toList(),
            whole.hedge(),
            whole.negated());
  }

  /** One of several demands, up to where the next begins. */
  private Thing demand(Token verb, List<Token> all, Binding binding) {
    Thing whole = clause(verb, binding);
    int end =
        all.stream()
            .filter(next -> next.index() > verb.index())
            .map(
                next ->
                    tree.findChild(next, "aux").filter(to -> to.tag().equals("TO")).orElse(next))
            .mapToInt(next -> next.span().start())
            .min()
            .orElse(tree.cover(verb).end());
    String words = text.substring(tree.cover(verb).start(), end);
    String phrase = EDGE.matcher(LAST_AND.matcher(words).replaceAll("")).replaceAll("");
    return new Thing(phrase, whole.itemClass(), whole.amounts(), whole.hedge(), whole.negated());
  }

  private Thing clause(Token head, Binding binding) {
    if (head.isPronoun()) {
      return new Thing("", null, binding.inPhrase(head), null, false);
    }
    String phrase = EDGE.matcher(tree.cover(head).of(text)).replaceAll("");
    return new Thing(
        phrase,
        items.classify(phrase(head, binding).of(text)).map(ItemClass::id).orElse(null),
        binding.inPhrase(head),
        senses.hedge(head).orElse(null),
        senses.negatedPhrase(head));
  }

  /** "were trained", "is schooling": what is done for the other is itself what passes. */
  private Thing service(Reading reading, Binding binding) {
    Token verb = reading.predicate().head();
    String noun = verb.lemma() + "ing";
    List<Mention> people =
        reading.predicate().patients().stream().flatMap(p -> binding.inPhrase(p).stream()).toList();
    return new Thing(
        verb.form(), items.classify(noun).map(ItemClass::id).orElse(null), people, null, false);
  }

  /** The noun phrase without articles, clauses and the members of the list behind it. */
  private Span phrase(Token head, Binding binding) {
    int start = head.span().start();
    int end = head.span().end();
    for (Token token : tree.subtree(head)) {
      if (within(token, head)
          && !isSwallowed(token, head, binding)
          && !isCutOff(token, head)
          && !binding.isTimeBefore(token, head)) {
        start = Math.min(start, token.span().start());
        end = Math.max(end, token.span().end());
      }
    }
    return new Span(start, end);
  }

  /** "owes the bank $900 million": the parser takes the bank for a part of the sum. */
  private boolean isSwallowed(Token token, Token head, Binding binding) {
    return binding.isAmount(head)
        && token.index() < head.index()
        && (token.isProperNoun() || token.is("poss") || token.is("case"));
  }

  /** What the parser hangs on the noun across a verb: "by 15 July it had sent shells". */
  private boolean isCutOff(Token token, Token head) {
    for (int i = token.index() + 1; i < head.index(); i++) {
      if (!tree.dominates(head, tree.token(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean within(Token token, Token head) {
    Token at = token;
    while (at.index() != head.index()) {
      boolean direct = at.head() == head.index();
      if (HANGING.contains(at.label()) || at.is("det") || at.is("poss")) {
        return false;
      }
      if (at.is("prep") && !at.lemma().equals("of") && !at.lemma().equals("for")) {
        return false;
      }
      if (direct && at.index() > head.index() && !at.is("prep")) {
        return false;
      }
      at = tree.token(at.head());
    }
    return true;
  }

  /** The thing as an item; what is traded or passes has a class by likeness where no word fits. */
  @Nullable Item item(Kind kind, Thing thing) {
    if (thing.text().isEmpty()) {
      return null;
    }
    boolean passes = kind == Kind.TRANSFER || kind == Kind.TRADE;
    return thing.itemClass() != null || !passes
        ? new Item(thing.text(), thing.itemClass())
        : items
            .similar(thing.text())
            .map(c -> new Item(thing.text(), c.itemClass().id(), c.similarity()))
            .orElseGet(() -> new Item(thing.text(), null));
  }

  /**
   * "sent shells and soldiers": the shells are transferred, the soldiers deployed; "lent political
   * support": nothing passes.
   */
  Kind kind(Frame frame, Thing thing) {
    Optional<ItemClass> known = Optional.ofNullable(thing.itemClass()).map(items::get);
    if (frame.kind() == Kind.DEPLOYMENT
        && frame.object().contains("#persons")
        && known
            .map(c -> c.sort() == ItemClass.Sort.GOODS || c.sort() == ItemClass.Sort.MONEY)
            .orElse(false)) {
      return Kind.TRANSFER;
    }
    if (frame.kind() == Kind.TRANSFER && COMMERCE.contains(String.valueOf(thing.itemClass()))) {
      return Kind.TRADE; // "buys a fifth of its exports"
    }
    boolean spoken = frame.kind() == Kind.TRANSFER && isSpoken(thing.text());
    return spoken && frame.has("passing") ? Kind.POSITION : frame.kind();
  }

  /** "political support". */
  private boolean isSpoken(String phrase) {
    int end = phrase.indexOf(' ');
    return end > 0
        && words.has("spoken-support", phrase.substring(0, end).toLowerCase(Locale.ROOT));
  }

  /**
   * The item's own channel, else the frame's, else that of the words around, else that of the kind.
   */
  Channel channel(Frame frame, Predicate predicate, Thing thing) {
    @Nullable Channel fixed = frame.channel();
    Optional<Channel> byItem =
        thing.itemClass() == null
            ? Optional.empty()
            : Optional.of(items.get(thing.itemClass()).channel());
    boolean open =
        frame.kind() == Kind.TRANSFER || frame.kind() == Kind.TRADE || frame.kind() == Kind.BENEFIT;
    if (open && byItem.isPresent()) {
      return byItem.get();
    }
    if (fixed != null) {
      return fixed;
    }
    Optional<Channel> byWords = byWords(predicate);
    if (byWords.isPresent()) {
      return byWords.get();
    }
    if (byItem.isPresent()) {
      return byItem.get();
    }
    return switch (frame.kind()) {
      case TRADE -> Channel.ECONOMIC;
      case DEPLOYMENT, CASUALTY, ACTION -> Channel.MILITARY;
      case MEETING, POSITION -> Channel.POLITICAL;
      case SANCTION -> Channel.SANCTIONS;
      default -> Channel.GENERAL;
    };
  }

  private Optional<Channel> byWords(Predicate predicate) {
    for (Token token : tree.subtree(predicate.head())) {
      for (Channel channel : Channel.values()) {
        String list = "adjectives-" + channel.word();
        if (words.hasList(list) && words.has(list, token.lemma())) {
          return Optional.of(channel);
        }
      }
    }
    return Optional.empty();
  }
}
