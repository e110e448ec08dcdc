package org.entente.coding.sense;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.entente.coding.reference.References;
import org.entente.coding.words.Vocabulary;
import org.entente.model.ActorCode;
import org.entente.model.Attribution;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds on whose word a clause stands: verbs of saying, "according to", quotations, reports. */
public final class Sources {

  private final Tree tree;
  private final String text;
  private final References references;
  private final Vocabulary words;
  private final @Nullable Attribution before;
  private final Informants informants;
  private final Map<Token, Informants.Named> named = new HashMap<>();

  /**
   * @param before the source that reaches over from the sentence before, or null
   * @param informants on whose word the sentences before stood
   */
  public Sources(
      Tree tree,
      String text,
      References references,
      Vocabulary words,
      @Nullable Attribution before,
      Informants informants) {
    this.tree = tree;
    this.text = text;
    this.references = references;
    this.words = words;
    this.before = before;
    this.informants = informants;
  }

  /** The sentence is over: those whom it named can be taken up by the next. */
  public void end() {
    informants.heard(named);
  }

  /** The nearest source that the sentence names for this word's clause. */
  public Optional<Attribution> of(Token anchor) {
    Optional<Attribution> own = quoting(anchor);
    if (own.isPresent()) {
      return own;
    }
    Token at = anchor;
    @Nullable Token joined = null;
    for (int steps = 0; steps < tree.tokens().size(); steps++) {
      Token here = at;
      Optional<Attribution> accord = according(at, anchor, joined).or(() -> putting(here));
      if (accord.isPresent()) {
        return accord;
      }
      joined = at.is("conj") && !tree.children(at, "nsubj").isEmpty() ? at : joined;
      if (at.head() < 0) {
        break;
      }
      Token above = tree.token(at.head());
      boolean said =
          at.is("ccomp")
              || (at.is("xcomp") && above.lemma().equals("put"))
              || (at.is("dobj") && isText(above));
      if (said
          && above.isVerb()
          && words.has("saying", above.lemma())
          && !standsBeside(at, above)) {
        Optional<Attribution> speaker = speaker(above);
        if (speaker.isPresent()) {
          return speaker;
        }
      }
      at = above;
    }
    return parenthetical(anchor)
        .or(() -> introduced(anchor))
        .or(() -> reckoned(anchor))
        .or(() -> aside(anchor))
        .or(() -> Optional.ofNullable(before));
  }

  /** "A sent troops; B denounced it": nobody's words, whatever the parser hangs on what. */
  private boolean standsBeside(Token clause, Token verb) {
    return clause.index() < verb.index()
        && !verb.lemma().equals("tell")
        && !words.has("denying", verb.lemma())
        && tree.findChild(verb, "dobj").isPresent()
        && tree.tokens().subList(clause.index(), verb.index()).stream()
            .anyMatch(t -> t.form().equals(";"));
  }

  /**
   * "…, the lab finds.", "…, says the fund.", "flows, it says, peaked": told by the commas alone,
   * wherever the parser hangs it; it holds up to the next semicolon.
   */
  private Optional<Attribution> aside(Token anchor) {
    int from = anchor.index();
    while (from > 0 && !tree.token(from - 1).form().equals(";")) {
      from--;
    }
    int to = anchor.index();
    while (to < tree.tokens().size() && !ends(tree.token(to))) {
      to++;
    }
    for (int i = to - 1; i > from; i--) {
      Token verb = tree.token(i);
      boolean finite = Set.of("VBD", "VBZ", "VBP").contains(verb.tag());
      if (finite && words.has("saying", verb.lemma())) {
        Optional<Token> speaker = setOff(verb, from, to).filter(this::canSpeak);
        if (speaker.isPresent() && speaker.get().index() != anchor.index()) {
          return speaker.map(this::attribution);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean ends(Token token) {
    return Set.of(";", ".", "!", ":").contains(token.form());
  }

  /** Whoever stands alone between commas with the verb. */
  private Optional<Token> setOff(Token verb, int from, int to) {
    int left = verb.index() - 1;
    while (left > from && !isComma(tree.token(left)) && !tree.token(left).isVerb()) {
      left--;
    }
    int right = verb.index() + 1;
    while (right < to && !isComma(tree.token(right)) && !tree.token(right).isVerb()) {
      right++;
    }
    boolean closed = right >= to || isComma(tree.token(right));
    if (!closed || !isComma(tree.token(left))) {
      return Optional.empty();
    }
    boolean before = left < verb.index() - 1;
    int first = before ? left + 1 : verb.index() + 1;
    int last = before ? verb.index() : right;
    return tree.tokens().subList(first, last).stream()
        .filter(t -> t.isNoun() || t.isPronoun())
        .filter(t -> t.head() < first || t.head() >= last)
        .findFirst();
  }

  private static boolean isComma(Token token) {
    return token.form().equals(",") || token.form().equals("”") || token.tag().equals("''");
  }

  /** "The study gives another range: …", "this fits what the team wrote last week: …". */
  private Optional<Attribution> introduced(Token anchor) {
    int colon = anchor.index() - 1;
    while (colon > 0 && !tree.token(colon).form().equals(":")) {
      colon--;
    }
    for (int i = colon - 1; i > 0; i--) {
      Token verb = tree.token(i);
      boolean tells = verb.isVerb() && (words.has("saying", verb.lemma()) || givesAccount(verb));
      Optional<Attribution> speaker = tells ? speaker(verb) : Optional.empty();
      if (speaker.isPresent()) {
        return speaker;
      }
    }
    return Optional.empty();
  }

  private boolean givesAccount(Token verb) {
    return words.has("giving-accounts", verb.lemma())
        && tree.children(verb, "dobj").stream().anyMatch(o -> words.has("accounts", o.lemma()));
  }

  /** The source of the whole sentence, if it names one; for what the next sentence may inherit. */
  public Optional<Attribution> main() {
    for (Token token : tree.tokens()) {
      if (token.isVerb()
          && words.has("saying", token.lemma())
          && tree.children(token).stream().anyMatch(c -> c.is("ccomp"))) {
        Optional<Attribution> speaker = speaker(token);
        if (speaker.isPresent()) {
          return speaker;
        }
      }
      Optional<Attribution> accord = according(token, token, null);
      if (accord.isPresent()) {
        return accord;
      }
    }
    return parenthetical(tree.token(0));
  }

  /** "spoke of a “huge disappointment”": what somebody says in his own words. */
  private Optional<Attribution> quoting(Token verb) {
    if (!verb.isVerb()) {
      return Optional.empty();
    }
    List<Token> subjects = tree.children(verb, "nsubj");
    boolean quotes =
        tree.subtree(verb).stream()
            .anyMatch(
                t ->
                    t.index() > verb.index()
                        && t.tag().equals("``")
                        && subjects.stream().noneMatch(s -> tree.dominates(s, t))
                        && inClause(t, verb));
    return quotes
        ? subjects.stream().filter(this::canSpeak).findFirst().map(this::attribution)
        : Optional.empty();
  }

  /** Whether no other verb with a subject of its own stands between. */
  private boolean inClause(Token word, Token verb) {
    Token at = word;
    while (at.head() >= 0 && at.index() != verb.index()) {
      if (at.isVerb() && !tree.children(at, "nsubj").isEmpty() && !at.is("relcl")) {
        return false;
      }
      at = tree.token(at.head());
    }
    return true;
  }

  /** "the ministry puts its help at $2 billion": whoever reckons. */
  private Optional<Attribution> putting(Token verb) {
    boolean reckons =
        verb.isVerb()
            && words.has("putting", verb.lemma())
            && !tree.children(verb, "dobj").isEmpty()
            && tree.subtree(verb).stream().anyMatch(p -> p.is("prep") && p.lemma().equals("at"));
    return reckons
        ? tree.children(verb, "nsubj").stream()
            .filter(this::canSpeak)
            .findFirst()
            .map(this::attribution)
        : Optional.empty();
  }

  private static boolean isAcronym(String form) {
    return form.length() > 2 && form.chars().allMatch(Character::isUpperCase);
  }

  /** "the report highlights the growing trade": what a text shows stands on its word. */
  private boolean isText(Token verb) {
    return tree.children(verb, "nsubj").stream()
        .anyMatch(s -> words.has("telling-texts", s.lemma()));
  }

  /** Who says, denies or dismisses. */
  public Optional<Attribution> speakerOf(Token verb) {
    return speaker(verb);
  }

  /** "A raid, analysts argue, could": the nearer of two. */
  private Optional<Token> subject(Token verb) {
    return tree.children(verb, "nsubj").stream().reduce((first, last) -> last);
  }

  /** "Reuters reported, citing the bank": on the bank's word. */
  private Optional<Attribution> cited(Token verb) {
    return tree.children(verb, Set.of("advcl", "conj", "xcomp", "prep")).stream()
        .filter(c -> c.lemma().equals("cite") || c.lemma().equals("quote"))
        .flatMap(c -> tree.children(c, "dobj").stream())
        .findFirst()
        .map(this::attribution);
  }

  private Optional<Attribution> speaker(Token verb) {
    Optional<Attribution> cited = cited(verb);
    if (cited.isPresent()) {
      return cited;
    }
    Optional<Token> behind =
        setOff(verb, 0, tree.tokens().size() - 1)
            .filter(s -> s.index() > verb.index() && canSpeak(s))
            .filter(s -> !words.has("calendar", s.form().toLowerCase(Locale.ROOT)));
    if (behind.isPresent()) {
      return behind.map(this::attribution); // "…, said the minister"
    }
    Optional<Token> subject = subject(verb);
    if (subject.isEmpty() && verb.is("conj") && verb.head() >= 0) {
      subject = subject(tree.token(verb.head()));
    }
    if (subject.isEmpty() && verb.is("acl") && verb.head() >= 0) {
      subject = Optional.of(tree.token(verb.head()));
    }
    if (subject.isEmpty()) {
      subject =
          tree.children(verb, "agent").stream()
              .flatMap(a -> tree.children(a, "pobj").stream())
              .findFirst();
    }
    if (subject.isEmpty() && verb.is("advcl") && verb.head() >= 0) {
      subject = beside(verb);
    }
    if (subject.isEmpty()) {
      subject = between(verb);
    }
    Optional<Token> briefer = subject.flatMap(s -> briefer(verb, s));
    if (briefer.isPresent()) {
      return briefer.map(this::attribution);
    }
    return subject.filter(this::canSpeak).map(this::attribution);
  }

  /**
   * "… by sending arms to Togo, the Institute for Peace reckons": whoever stands between the last
   * comma and the verb, also where the parser hangs him on what was said.
   */
  private Optional<Token> between(Token verb) {
    int comma = verb.index() - 1;
    while (comma >= 0 && !tree.token(comma).form().equals(",")) {
      comma--;
    }
    if (comma <= 0 || comma > verb.index() - 2) {
      return Optional.empty();
    }
    int from = comma;
    return tree.tokens().stream()
        .filter(t -> t.index() > from && t.index() < verb.index() && t.isNoun())
        .filter(t -> t.head() < 0 || t.head() <= from || t.head() >= verb.index())
        .findFirst();
  }

  /** "two lawmakers said after a briefing by the service": it is the service that knows. */
  private Optional<Token> briefer(Token verb, Token subject) {
    if (!words.has("briefed", subject.lemma())) {
      return Optional.empty();
    }
    return tree.subtree(verb).stream()
        .filter(t -> words.has("briefings", t.lemma()))
        .flatMap(b -> tree.children(b, Set.of("prep", "agent")).stream())
        .filter(p -> p.lemma().equals("by") || p.lemma().equals("of") || p.lemma().equals("from"))
        .flatMap(p -> tree.children(p, "pobj").stream())
        .filter(p -> p.isProperNoun() || words.has("speakers", p.lemma()))
        .findFirst();
  }

  /** "with estimates from the service suggesting that": the estimates. */
  private Optional<Token> beside(Token verb) {
    return tree.children(tree.token(verb.head()), "prep").stream()
        .filter(p -> p.lemma().equals("with") && p.index() < verb.index())
        .flatMap(p -> tree.children(p, "pobj").stream())
        .reduce((first, last) -> last);
  }

  /** Somebody or a text speaks; a matter or "it" does not. */
  private boolean canSpeak(Token subject) {
    String form = subject.form().toLowerCase(Locale.ROOT);
    if ((form.equals("it") && informants.meant(subject, List.of(subject)).isEmpty())
        || subject.tag().equals("EX")
        || subject.tag().startsWith("W")
        || form.equals("this")
        || form.equals("that")
        || (subject.isPronoun() && words.has("first-person", form))) {
      return false;
    }
    return subject.isProperNoun()
        || isAcronym(subject.form())
        || subject.isPronoun()
        || words.has("speakers", subject.lemma())
        || words.has("informants", subject.lemma())
        || !references.of(subject).isEmpty();
  }

  /**
   * @param told what is said; a source does not vouch for what is said of itself
   * @param joined a later clause of its own through which the word was reached, or null; "…,
   *     according to X, and …" does not hold for it
   */
  private Optional<Attribution> according(Token head, Token told, @Nullable Token joined) {
    for (Token child : tree.children(head)) {
      boolean behind =
          joined != null && child.index() > head.index() && child.index() < joined.index();
      if (behind || (child.index() != told.index() && tree.dominates(child, told))) {
        continue;
      }
      String form = child.form().toLowerCase(Locale.ROOT);
      if (form.equals("according")
          || (form.equals("by") && child.is("prep") && isReckoning(child))
          || (form.equals("per")
              && child.is("prep")
              && tree.children(child).stream().anyMatch(c -> c.isProperNoun()))) {
        Optional<Token> source = tree.subtree(child).stream().filter(t -> t.is("pobj")).findFirst();
        Optional<Token> own = source.flatMap(s -> ownReckoner(s, head));
        if (source.isPresent()) {
          return own.or(() -> source).map(this::attribution);
        }
      }
    }
    return Optional.empty();
  }

  /** "has by its own account put": whoever has. */
  private Optional<Token> ownReckoner(Token account, Token verb) {
    boolean own =
        tree.children(account, "poss").stream().anyMatch(Token::isPronoun)
            && tree.children(account).stream().anyMatch(c -> c.lemma().equals("own"));
    return own ? tree.findChild(verb, "nsubj").filter(this::canSpeak) : Optional.empty();
  }

  /** "…, by SIPRI data", "…, by the central bank": not who does it, but whose figure it is. */
  private boolean isReckoning(Token by) {
    boolean apart = by.index() > 0 && tree.token(by.index() - 1).form().equals(",");
    return tree.children(by, "pobj").stream()
        .anyMatch(
            p -> words.has("reckonings", p.lemma()) || (apart && words.has("speakers", p.lemma())));
  }

  /** "… boats, worth over $3 billion by one estimate": whose figure hangs on what is said. */
  private Optional<Attribution> reckoned(Token anchor) {
    return tree.subtree(anchor).stream()
        .filter(t -> t.index() != anchor.index() && !t.isVerb())
        .flatMap(t -> according(t, t, null).stream())
        .findFirst();
  }

  /** "…, Reuters reports." set beside the clause rather than above it. */
  private Optional<Attribution> parenthetical(Token anchor) {
    for (Token token : tree.tokens()) {
      boolean aside =
          token.is("parataxis") || token.is("dep") || token.is("conj") || isTrailing(token);
      if (token.isVerb()
          && aside
          && words.has("saying", token.lemma())
          && tree.children(token, Set.of("ccomp", "xcomp", "conj")).isEmpty()
          && (tree.children(token, "dobj").isEmpty() || isTrailing(token))
          && !tree.dominates(token, anchor)) {
        Optional<Attribution> speaker = speaker(token);
        if (speaker.isPresent()) {
          return speaker;
        }
      }
    }
    return Optional.empty();
  }

  /** "Togo admits to losses, a researcher told this paper": hung below what was said. */
  private boolean isTrailing(Token verb) {
    return verb.is("ccomp")
        && verb.head() >= 0
        && verb.head() < verb.index()
        && !words.has("saying", tree.token(verb.head()).lemma())
        && tree.children(verb, "nsubj").isEmpty()
        && between(verb).isPresent();
  }

  private Attribution attribution(Token source) {
    Optional<Attribution> meant = informants.meant(source, tree.subtree(source));
    if (meant.isPresent()) {
      return meant.get();
    }
    Attribution own = own(source);
    if (!source.isPronoun()) {
      named.put(source, new Informants.Named(own, sort(source)));
    }
    return own;
  }

  private Informants.Sort sort(Token source) {
    if (source.tag().equals("NNS") || !tree.children(source, "conj").isEmpty()) {
      return words.has("informants", source.lemma())
          ? Informants.Sort.BODY
          : Informants.Sort.SEVERAL;
    }
    boolean person =
        references.isPerson(source)
            || isFullName(source)
            || words.has("officials", source.lemma())
            || (words.has("speakers", source.lemma())
                && !words.has("organs", source.lemma())
                && !words.has("institutions", source.lemma())
                && !words.has("informants", source.lemma())
                && tree.subtree(source).stream().anyMatch(Token::isProperNoun));
    return person ? Informants.Sort.PERSON : Informants.Sort.BODY;
  }

  /** "Anna Berg": two names, and no body's. */
  private boolean isFullName(Token source) {
    return source.tag().equals("NNP")
        && !isAcronym(source.form())
        && !references.isNamed(source)
        && !words.has("informants", source.lemma())
        && !words.has("institutions", source.lemma())
        && tree.children(source, "compound").stream()
            .anyMatch(c -> c.tag().equals("NNP") && c.index() == source.index() - 1)
        && tree.children(source, "det").isEmpty();
  }

  private Attribution own(Token source) {
    Span span = phrase(source);
    List<ActorCode> codes = references.of(source);
    @Nullable ActorCode code =
        codes.size() == 1
            ? codes.get(0)
            : codes.isEmpty() ? references.office(source).orElse(null) : null;
    if (code == null && source.isProperNoun()) {
      code = ActorCode.UNSPECIFIED;
    }
    return new Attribution(span.of(text), code);
  }

  /** The noun phrase without the clauses that hang on it. */
  private Span phrase(Token head) {
    int start = head.span().start();
    int end = head.span().end();
    Optional<Token> author = author(head);
    for (Token token : tree.subtree(head)) {
      boolean named =
          author.isPresent()
              && (token.index() < author.get().index() || tree.dominates(author.get(), token));
      if (named || !underClause(token, head)) {
        start = Math.min(start, token.span().start());
        end = Math.max(end, token.span().end());
      }
    }
    return new Span(start, end);
  }

  /** "a study published on Monday by the Fund": a text is known by whose it is. */
  private Optional<Token> author(Token text) {
    if (!words.has("telling-texts", text.lemma()) && !words.has("reckonings", text.lemma())) {
      return Optional.empty();
    }
    return tree.children(text, Set.of("acl", "relcl")).stream()
        .flatMap(c -> tree.children(c, Set.of("agent", "prep")).stream())
        .filter(p -> p.lemma().equals("by"))
        .flatMap(p -> tree.children(p, "pobj").stream())
        .filter(Token::isProperNoun)
        .findFirst();
  }

  private boolean underClause(Token token, Token head) {
    Token at = token;
    while (at.index() != head.index() && at.head() >= 0) {
      if (Set.of("relcl", "acl", "advcl", "ccomp", "punct", "conj", "cc").contains(at.label())) {
        return true;
      }
      at = tree.token(at.head());
    }
    return false;
  }
}
