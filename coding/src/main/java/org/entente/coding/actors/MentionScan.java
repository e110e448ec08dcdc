package org.entente.coding.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.actors.Sense.Blocked;
import org.entente.coding.actors.Sense.Combining;
import org.entente.coding.actors.Sense.Holder;
import org.entente.coding.actors.Sense.NameSize;
import org.entente.coding.actors.Sense.Named;
import org.entente.model.ActorCode;
import org.entente.model.Period;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** One pass over one text that finds the actors named in it. Not for several threads. */
final class MentionScan {

  private static final Set<String> AFTER_A_PEOPLE =
      Set.of(
          ("are were was is have has had will would can could may might must do did say said want"
                  + " but in on at to of from for by with who that as . ; : ! ? )")
              .split(" "));

  /** Words that open a sentence and are no first name. */
  private static final Set<String> OPENERS =
      Set.of(
          ("When While If As After Before Since Although Though Because But And Or Yet So For With"
                  + " Without Under To From By In On At Of Like Unlike Both Only Even Did Does Do Is"
                  + " Was Has Had Will Would Could Should Can May Must What Why How Who That This"
                  + " The A Then Now Meanwhile Today Yesterday Earlier Later Also Instead Former"
                  + " Until Unless Once Whether Not Despite Against Asked Said Says")
              .split(" "));

  /** What stands before a surname and is no office. */
  private static final Set<String> NO_OFFICE = Set.of("and", "or", "with", "said", "says");

  /** How many words may stand between a nationality and the surname that it helps to tell. */
  private static final int REACH = 4;

  private final String text;
  private final ActorWords vocabulary;
  private final Tokens tokens;
  private final Cues cues;
  private final Joining joining;
  private final Holders holders;
  private final Abbreviations abbreviations;
  private final Set<String> namedInFull = new HashSet<>();
  private final List<ActorMention> found = new ArrayList<>();
  private int lastEnd = -1;
  private int datelineEnd = -1;

  MentionScan(String text, @Nullable Period date, ActorWords vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.tokens = Tokens.of(text);
    this.cues = new Cues(text);
    this.joining = new Joining(text, tokens, vocabulary);
    this.holders = new Holders(date);
    this.abbreviations = new Abbreviations(tokens);
  }

  List<ActorMention> run() {
    int i = 0;
    while (i < tokens.size()) {
      PhraseTrie.Hit<Sense> hit = vocabulary.phrases().longest(tokens, i);
      noteDateline(i, hit);
      i = hit == null ? i + 1 : take(i, hit);
    }
    return List.copyOf(found);
  }

  /** Takes what stands here, and gives the token to go on with. */
  private int take(int start, PhraseTrie.Hit<Sense> hit) {
    List<Sense> senses = hit.values();
    int end = hit.end();
    if (senses.contains(Blocked.PHRASE) || "@".equals(tokens.word(start - 1))) {
      return end;
    }
    if (senses.contains(Blocked.NEXT)) {
      PhraseTrie.Hit<Sense> next = vocabulary.phrases().longest(tokens, end);
      return next == null ? end : next.end();
    }
    Optional<Named> named = senses.stream().map(Sense::named).filter(Objects::nonNull).findFirst();
    if (named.isPresent()) {
      return takeNamed(start, end, named.get());
    }
    List<Holder> people =
        senses.stream().filter(Holder.class::isInstance).map(Holder.class::cast).toList();
    if (!people.isEmpty()) {
      takeHolder(start, end, people);
    } else if (senses.get(0) instanceof Combining first && joinsNext(end)) {
      add(start, end, List.of(first.code()), Form.ADJECTIVE, Role.PLAIN);
    }
    return end;
  }

  private boolean joinsNext(int end) {
    return joining.isHyphen(end)
        && tokens.isGlued(end + 1)
        && vocabulary.phrases().longest(tokens, end + 1) != null;
  }

  private int takeNamed(int start, int end, Named named) {
    PhraseTrie.Hit<Boolean> part = vocabulary.blockedAfter().longest(tokens, end);
    if (part != null) {
      return part.end();
    }
    if ("$".equals(tokens.word(end)) && tokens.isGlued(end)) {
      return end;
    }
    AmbiguousName ambiguous = vocabulary.ambiguous().get(key(start, end));
    List<ActorCode> codes = named.codes();
    if (ambiguous != null) {
      codes = ambiguous.find(tokens, start, end, cues).orElse(codes);
    }
    if (end == start + 1 && abbreviations.isGiven(tokens.word(start))) {
      codes = spelledOut(tokens.word(start), named);
      if (codes.isEmpty()) {
        return end;
      }
    }
    if (codes.isEmpty()) {
      return start + 1; // another name may begin within this one: the South | South African
    }
    add(start, end, codes, form(start, end, named.form()), role(start, end));
    return end;
  }

  /** Of an abbreviation that the text spells out: whom the words that it stands for name. */
  private List<ActorCode> spelledOut(String abbreviation, Named known) {
    List<ActorCode> codes =
        found.stream()
            .filter(m -> m.span().overlaps(abbreviations.words(abbreviation)))
            .flatMap(m -> m.codes().stream())
            .distinct()
            .toList();
    return codes.isEmpty() && known.form() != Form.COMPANY ? known.codes() : codes;
  }

  private String key(int start, int end) {
    if (end == start + 1) {
      return tokens.word(start);
    }
    StringBuilder key = new StringBuilder(tokens.word(start));
    for (int i = start + 1; i < end; i++) {
      key.append(' ').append(tokens.word(i));
    }
    return key.toString();
  }

  private Form form(int start, int end, Form form) {
    boolean people =
        form == Form.ADJECTIVE
            && "the".equalsIgnoreCase(tokens.word(start - 1))
            && (end == tokens.size() || AFTER_A_PEOPLE.contains(tokens.word(end)))
            && !joining.isHyphen(end);
    return people ? Form.PEOPLE : form;
  }

  private void takeHolder(int start, int end, List<Holder> people) {
    boolean full = people.get(0).size() == NameSize.FULL;
    boolean titled = isTitled(start);
    List<Holder> candidates =
        people.stream()
            .filter(h -> full || titled || h.size() != NameSize.TITLED || isNamed(h))
            .toList();
    Optional<ActorCode> office = stateOfOffice(start);
    if (office.isPresent()) {
      ActorCode state = office.get();
      candidates = candidates.stream().filter(h -> h.code().equals(state)).toList();
    }
    if (candidates.isEmpty() || (!full && isPartOfAnotherName(start, end, titled))) {
      return;
    }
    holders
        .choose(candidates, namedInFull, stateBefore(start))
        .ifPresent(choice -> addHolder(start, end, full, choice));
  }

  private void addHolder(int start, int end, boolean full, Holders.Choice choice) {
    if (full) {
      namedInFull.add(choice.holder().person());
    }
    Role role = role(start, end);
    add(
        start,
        end,
        List.of(choice.holder().code()),
        Form.LEADER,
        role == Role.PLAIN && choice.over() ? Role.OUT_OF_OFFICE : role);
  }

  private boolean isNamed(Holder holder) {
    return namedInFull.contains(holder.person());
  }

  private boolean isTitled(int start) {
    int before = ".".equals(tokens.word(start - 1)) ? start - 2 : start - 1;
    return vocabulary.titles().contains(tokens.word(before));
  }

  /** "Fijian president Mara": whoever bears that name is Fiji's, or another of the name. */
  private Optional<ActorCode> stateOfOffice(int start) {
    int title = start;
    while (isOfficeWord(title - 1)) {
      title--;
    }
    if (title == start || found.isEmpty() || lastEnd != title) {
      return Optional.empty();
    }
    ActorMention before = found.get(found.size() - 1);
    boolean ofIt = before.form() == Form.ADJECTIVE || tokens.isLowerWord(title);
    return ofIt && before.role() == Role.PLAIN && before.codes().size() == 1
        ? Optional.of(before.codes().get(0))
        : Optional.empty();
  }

  private boolean isOfficeWord(int i) {
    String word = tokens.word(i);
    return vocabulary.titles().contains(word) && !NO_OFFICE.contains(word);
  }

  /** A surname after another's first name, or before a word that makes it a firm or a place. */
  private boolean isPartOfAnotherName(int start, int end, boolean titled) {
    int before = start - 1;
    boolean strangerBefore =
        tokens.isCapitalised(before)
            && !titled
            && lastEnd != start
            && !OPENERS.contains(tokens.word(before))
            && !tokens.isSentenceStart(start);
    boolean initial = tokens.isCapitalised(before) && tokens.word(before).length() == 1;
    boolean strangerAfter =
        tokens.isCapitalised(end)
            && !tokens.isGlued(end)
            && !tokens.isLineStart(end)
            && !vocabulary.titles().contains(tokens.word(end))
            && vocabulary.phrases().longest(tokens, end) == null;
    return strangerBefore || initial || strangerAfter;
  }

  private @Nullable ActorCode stateBefore(int start) {
    if (found.isEmpty() || lastEnd < 0 || start - lastEnd > REACH) {
      return null;
    }
    return found.get(found.size() - 1).codes().get(0);
  }

  private Role role(int start, int end) {
    return start < datelineEnd ? Role.DATELINE : joining.role(start, end);
  }

  private void noteDateline(int i, PhraseTrie.@Nullable Hit<Sense> hit) {
    if (i < datelineEnd || !tokens.isLineStart(i) || !tokens.isCapitalised(i)) {
      return;
    }
    Optional<Form> form =
        hit == null
            ? Optional.empty()
            : hit.values().stream()
                .map(Sense::named)
                .filter(Objects::nonNull)
                .map(Named::form)
                .findFirst();
    boolean place = form.map(f -> f == Form.CAPITAL || f == Form.CITY).orElse(tokens.isAllCaps(i));
    int end = place ? Dateline.end(tokens, i) : i;
    datelineEnd = end > i ? end : datelineEnd;
  }

  private void add(int start, int end, List<ActorCode> codes, Form form, Role role) {
    Span span = new Span(tokens.start(start), tokens.end(end - 1));
    found.add(new ActorMention(span, codes, form, role, span.of(text)));
    lastEnd = end;
  }
}
