package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Attribution;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * One key for each source that texts name, however they word it, so that claims of one source are
 * known as such.
 *
 * <p>A state's ministry or service is its actor and institution; anything else with a name is its
 * name; a described source ("two officials") is its description; one that only points back ("the
 * study", "he") is the last source with a name in the same document.
 */
final class SourceNames {
  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}]+");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,8}");

  private final Terms terms;

  SourceNames(Terms terms) {
    this.terms = terms;
  }

  /**
   * The keys of the statements of one document that name a source, by statement id.
   *
   * @param ofDocument in the order of the text
   */
  Map<String, String> keys(List<Statement> ofDocument) {
    Map<String, String> keys = new HashMap<>();
    String lastNamed = "";
    String named = "";
    for (Statement s : ofDocument) {
      Attribution attribution = s.attribution();
      if (attribution == null || isPact(attribution.text())) {
        continue;
      }
      Optional<String> own = key(attribution);
      if (own.isPresent() && isPointing(attribution.text(), named)) {
        own = Optional.empty();
      }
      String key = own.orElse(lastNamed.isEmpty() ? pointed(attribution) : lastNamed);
      lastNamed = own.isPresent() ? key : lastNamed;
      named = own.isPresent() ? attribution.text() : named;
      if (!key.isEmpty()) {
        keys.put(s.id(), key);
      }
    }
    return keys;
  }

  /**
   * "he", and "the minister" where the defence minister of a state was named before, are the last
   * source with a name, whatever state they were taken for.
   */
  private boolean isPointing(String text, String named) {
    if (named.isEmpty() || CAPITALISED.matcher(text.substring(1)).find()) {
      return false;
    }
    List<String> words = Words.list(text);
    if (words.size() == 1 && isPronoun(words.get(0))) {
      return true;
    }
    return words.size() == 2
        && words.get(0).equals("the")
        && Words.list(named).contains(words.get(1))
        && Words.list(named).size() > 2;
  }

  /** What an article or a pact says is told by those who made it, and is no word of another. */
  private boolean isPact(String text) {
    List<String> words = Words.list(text.replaceAll(" of .*", ""));
    if (words.contains("article")) {
      return words.stream()
          .anyMatch(word -> Character.isDigit(word.charAt(0)) || terms.isOne("ordinal", word));
    }
    return !words.isEmpty()
        && terms
            .keyOfPlain("generic-source", words.get(words.size() - 1))
            .filter("pact"::equals)
            .isPresent();
  }

  /** The key of a publisher as a source of its own words. */
  String publisher(String name) {
    Set<String> words = new TreeSet<>();
    for (String word : Words.list(name.replaceAll("\\(.*?\\)", " "))) {
      if (!terms.isStop(word) || word.length() == 1) {
        words.add(word);
      }
    }
    return named(words);
  }

  private Optional<String> key(Attribution attribution) {
    String text = attribution.text();
    Optional<String> institution = terms.find("institution", text);
    if (attribution.actor() != null && !attribution.actor().isLoose()) {
      return Optional.of(attribution.actor() + institution.map(word -> "/" + word).orElse(""));
    }
    Set<String> name = nameWords(text);
    if (!name.isEmpty()) {
      return Optional.of(named(name));
    }
    Set<String> description = new TreeSet<>(Words.content(text, terms));
    description.removeIf(word -> terms.isOne("generic-source", word));
    if (description.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of("described:" + String.join(" ", Words.content(text, terms)));
  }

  /**
   * A body, paper or person that nothing before it names ("the service said") is not the text's own
   * voice: it is known by that noun. Empty for mere pronouns.
   */
  private String pointed(Attribution attribution) {
    Set<String> nouns = Words.content(attribution.text(), terms);
    nouns.removeIf(word -> !terms.isOne("generic-source", word) || isPronoun(word));
    return nouns.isEmpty() ? "" : "described:" + String.join(" ", nouns);
  }

  private boolean isPronoun(String word) {
    return terms.keyOfPlain("generic-source", word).filter("pointer"::equals).isPresent();
  }

  private static String named(Set<String> words) {
    return "name:" + String.join(" ", words);
  }

  /** Words with a capital letter, without those that only say what sort of source it is. */
  private Set<String> nameWords(String text) {
    Set<String> words = new TreeSet<>();
    Set<String> specific = new TreeSet<>();
    Matcher matcher = CAPITALISED.matcher(text.replaceAll("\\(.*?\\)", " "));
    while (matcher.find()) {
      String word = matcher.group();
      String plain = Words.plain(word);
      if (terms.isStop(plain) || terms.keyOfPlain("calendar", plain).isPresent()) {
        continue;
      }
      words.add(ACRONYM.matcher(word).matches() ? word : plain);
      if (!terms.isOne("generic-source", plain)) {
        specific.add(plain);
      }
    }
    return specific.isEmpty() ? Set.of() : words;
  }

  /** An acronym stands for the one longer name that has its letters. */
  static Map<String, String> aliases(Set<String> keys) {
    Map<String, List<String>> byInitials = new TreeMap<>();
    for (String key : new TreeSet<>(keys)) {
      if (key.startsWith("name:") && key.contains(" ")) {
        byInitials.computeIfAbsent(initials(key), i -> new ArrayList<>()).add(key);
      }
    }
    Map<String, String> aliases = new HashMap<>();
    for (String key : new TreeSet<>(keys)) {
      @Nullable List<String> long_ =
          key.startsWith("name:") ? byInitials.get(sorted(key.substring("name:".length()))) : null;
      if (long_ != null && long_.size() == 1 && !key.contains(" ")) {
        aliases.put(key, long_.get(0));
      }
    }
    return aliases;
  }

  private static String initials(String key) {
    StringBuilder letters = new StringBuilder();
    for (String word : key.substring("name:".length()).split(" ", -1)) {
      letters.append(Character.toUpperCase(word.charAt(0)));
    }
    return sorted(letters.toString());
  }

  private static String sorted(String letters) {
    char[] chars = letters.toCharArray();
    java.util.Arrays.sort(chars);
    return new String(chars);
  }
}
