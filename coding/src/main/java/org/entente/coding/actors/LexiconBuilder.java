package org.entente.coding.actors;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.coding.LexiconException;
import org.entente.coding.actors.Sense.Blocked;
import org.entente.coding.actors.Sense.Combining;
import org.entente.coding.actors.Sense.Holder;
import org.entente.coding.actors.Sense.NameSize;
import org.entente.coding.actors.Sense.Named;
import org.entente.model.ActorCode;
import org.entente.model.Period;

/** Makes the lexicon of its files, all errors together. */
final class LexiconBuilder {

  private static final String ANY_NAME = "*";
  private static final String AFTER_TITLE = "~";

  private final List<String> errors = new ArrayList<>();
  private final ActorTable actors = new ActorTable(errors);
  private final PhraseTable phrases = new PhraseTable();
  private final PhraseTrie<Boolean> blockedAfter = new PhraseTrie<>();
  private final Map<String, List<AmbiguousName.Rule>> rules = new HashMap<>();
  private final Map<String, String> unused = new TreeMap<>();
  private final Map<String, Role> suffixes = new HashMap<>();
  private final Map<String, Role> prefixes = new HashMap<>();
  private final Set<String> titles = new HashSet<>();
  private final Map<String, List<ActorCode>> epithets = new HashMap<>();
  private final Map<String, Boolean> offices = new HashMap<>();

  /** Reads every source in the order of the tables; throws with all errors if there are any. */
  ActorLexicon build(List<LexiconSource> sources) {
    TableReader reader = new TableReader(errors);
    for (LexiconTable table : LexiconTable.values()) {
      for (LexiconSource source : sources) {
        if (source.table() == table) {
          StringReader content = new StringReader(source.content());
          reader.read(source.name(), table.columns(), content).forEach(row -> add(table, row));
        }
      }
    }
    Map<String, AmbiguousName> ambiguous = new HashMap<>();
    rules.forEach((name, list) -> ambiguous.put(name, new AmbiguousName(list)));
    errors.addAll(phrases.listConflicts(ambiguous));
    errors.addAll(unused.values());
    if (!errors.isEmpty()) {
      throw new LexiconException(errors);
    }
    ActorWords vocabulary =
        new ActorWords(phrases.trie(), blockedAfter, ambiguous, suffixes, prefixes, titles);
    return new ActorLexicon(actors.actors(), vocabulary, epithets, offices);
  }

  private void add(LexiconTable table, TableRow row) {
    switch (table) {
      case STATES -> addState(row, actors.type(row));
      case FORMER -> addState(row, ActorType.FORMER_STATE);
      case BODIES -> addState(row, ActorType.BODY);
      case COLLECTIVES -> addCollective(row);
      case LEADERS -> addLeader(row);
      case GROUPS -> addGroup(row);
      case COMPANIES -> addNames(row, actors.listKnown(row, "code"), Form.COMPANY, "name", "other");
      case MEDIA -> addNames(row, actors.listKnown(row, "code"), Form.MEDIA, "name", "other");
      case COMBINING ->
          actors
              .known(row, row.cell("code"))
              .ifPresent(code -> phrases.add(row.cell("form"), new Combining(code), row));
      case AFFIXES -> addAffix(row);
      case TITLES -> titles.add(row.cell("title"));
      case OFFICES -> addOffice(row);
      case BLOCKED -> addBlocked(row);
      case AMBIGUOUS -> addAmbiguous(row);
      case BORDERS -> actors.addBorder(row);
      case EPITHETS ->
          epithets.merge(
              row.cell("phrase").toLowerCase(Locale.ROOT),
              actors.listKnown(row, "codes"),
              LexiconBuilder::joined);
    }
  }

  private static List<ActorCode> joined(List<ActorCode> a, List<ActorCode> b) {
    List<ActorCode> both = new ArrayList<>(a);
    both.addAll(b);
    return both;
  }

  private void addState(TableRow row, ActorType type) {
    Optional<ActorCode> code = actors.add(row, type);
    if (code.isPresent()) {
      List<ActorCode> codes = List.of(code.get());
      addNames(row, codes, Form.NAME, "name", "other");
      addNames(row, codes, Form.ADJECTIVE, "adjective");
      addNames(row, codes, Form.PEOPLE, "people");
      addNames(row, codes, Form.CAPITAL, "capital");
      addNames(row, codes, Form.GOVERNMENT, "government");
      addNames(row, codes, Form.CITY, "city");
    }
  }

  private void addNames(TableRow row, List<ActorCode> codes, Form form, String... columns) {
    if (codes.isEmpty()) {
      return;
    }
    for (String column : columns) {
      row.list(column).forEach(name -> phrases.add(name, new Named(codes, form), row));
    }
  }

  private void addCollective(TableRow row) {
    addNames(row, actors.listKnown(row, "codes"), Form.COLLECTIVE, "phrases");
  }

  private void addLeader(TableRow row) {
    Optional<ActorCode> code = actors.known(row, row.cell("code"));
    if (code.isEmpty()) {
      return;
    }
    String person = row.list("name").isEmpty() ? "" : row.list("name").get(0);
    if (person.isEmpty()) {
      errors.add(row.at("a leader needs a name"));
      return;
    }
    Period term = actors.period(row);
    for (String name : row.list("name")) {
      phrases.add(name, new Holder(code.get(), person, term, NameSize.FULL), row);
    }
    for (String name : row.list("short")) {
      boolean titled = name.startsWith(AFTER_TITLE);
      NameSize size = titled ? NameSize.TITLED : NameSize.SHORT;
      phrases.add(
          titled ? name.substring(1) : name, new Holder(code.get(), person, term, size), row);
    }
  }

  private void addGroup(TableRow row) {
    if (!row.cell("base").isEmpty()) {
      actors.known(row, row.cell("base"));
    }
    addNames(row, actors.listKnown(row, "code"), Form.ARMED_GROUP, "name", "other");
  }

  private void addAffix(TableRow row) {
    try {
      Role role = Role.valueOf(row.cell("role"));
      switch (row.cell("place")) {
        case "before" -> prefixes.put(row.cell("affix"), role);
        case "after" -> suffixes.put(row.cell("affix"), role);
        default -> errors.add(row.at("the place must be before or after"));
      }
    } catch (IllegalArgumentException e) {
      errors.add(row.at("no role: " + row.cell("role")));
    }
  }

  private void addOffice(TableRow row) {
    switch (row.cell("acts")) {
      case "yes" -> offices.put(row.cell("word"), true);
      case "no" -> offices.put(row.cell("word"), false);
      default -> errors.add(row.at("acts must be yes or no"));
    }
  }

  private void addBlocked(TableRow row) {
    String phrase = row.cell("phrase");
    if (phrase.startsWith(ANY_NAME)) {
      blockedAfter.add(Tokens.wordsOf(phrase.substring(1)), true);
    } else if (phrase.endsWith(ANY_NAME)) {
      phrases.add(phrase.substring(0, phrase.length() - 1), Blocked.NEXT, row);
    } else {
      phrases.add(phrase, Blocked.PHRASE, row);
    }
  }

  private void addAmbiguous(TableRow row) {
    String name = row.cell("name");
    List<ActorCode> codes = actors.listKnown(row, "codes");
    if (!phrases.isGiven(name) && !codes.isEmpty()) {
      phrases.add(name, new Named(codes, Form.NAME), row);
    }
    if (phrases.isGiven(name)) {
      unused.remove(name);
    } else {
      unused.put(name, row.at("rules for '" + name + "', which names nobody in any file"));
    }
    AmbiguousName.Rule rule =
        new AmbiguousName.Rule(
            codes, row.list("before"), row.list("after"), row.list("when"), row.list("unless"));
    List<String> words = Tokens.wordsOf(name);
    addRule(PhraseTable.key(words), rule);
    if (Character.isLowerCase(name.charAt(0))) {
      addRule(Character.toUpperCase(name.charAt(0)) + PhraseTable.key(words).substring(1), rule);
    }
  }

  private void addRule(String key, AmbiguousName.Rule rule) {
    rules.computeIfAbsent(key, k -> new ArrayList<>()).add(rule);
  }
}
