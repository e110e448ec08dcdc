package org.entente.workbench.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.coding.actors.Actor;
import org.entente.coding.actors.ActorLexicon;
import org.junit.jupiter.api.Test;

/**
 * Java holds the grammar, never a country's name: whoever wants to add or mend an actor must find
 * everything about it in the data files.
 */
class NoStateInCodeTest {

  private static final Pattern LITERAL =
      Pattern.compile(
          "\"\"\"(?<block>.*?)\"\"\"|\"(?<text>(?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
  private static final Pattern CODE = Pattern.compile("(?<![A-Z_$])[A-Z]{3}(?![A-Z_])");

  /** Words of SQL, of the query language and of cryptography that happen to be codes of states. */
  private static final Set<String> OTHER_WORDS = Set.of("AND", "TLS", "RSA");

  /**
   * A language, a platform, a method and a cipher, not the peoples and places that are called so.
   */
  private static final Set<String> OTHER_THINGS =
      Set.of("English", "Java", "JAVA", "Monte Carlo", "RSA");

  /** Before the sign of a currency these letters tell one dollar from another. */
  private static final Pattern CURRENCY_PREFIX = Pattern.compile("\\(\\?:US\\|A\\|C\\)");

  private final ActorLexicon lexicon = ActorLexicon.load();
  private final Set<String> codes =
      lexicon.list().stream()
          .filter(Actor::isState)
          .map(actor -> actor.code().code())
          .collect(Collectors.toSet());

  @Test
  void noLiteralNamesAState() throws IOException {
    List<String> found = new ArrayList<>();
    List<Path> sources = sources();
    assertThat(sources).as("the sources of the program must be there to be looked at").isNotEmpty();
    for (Path source : sources) {
      String code = COMMENT.matcher(Files.readString(source)).replaceAll(" ");
      Matcher literals = LITERAL.matcher(code);
      while (literals.find()) {
        String block = literals.group("block");
        String literal = block != null ? block : literals.group("text");
        names(literal).forEach(name -> found.add(source + ": " + name + " in \"" + literal + "\""));
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void wouldFindOne() {
    assertThat(names("sent to Norway")).containsExactly("Norway");
    assertThat(names("NOR")).containsExactly("NOR");
    assertThat(names("x AND y")).isEmpty();
  }

  private List<String> names(String literal) {
    List<String> names = new ArrayList<>();
    String words = CURRENCY_PREFIX.matcher(literal).replaceAll(" ");
    lexicon.find(words, null).stream()
        .filter(mention -> mention.codes().stream().anyMatch(c -> codes.contains(c.code())))
        .map(mention -> mention.matched())
        .filter(name -> !OTHER_THINGS.contains(name))
        .forEach(names::add);
    Matcher code = CODE.matcher(literal);
    while (code.find()) {
      String word = code.group();
      if (codes.contains(word) && !OTHER_WORDS.contains(word) && !names.contains(word)) {
        names.add(word);
      }
    }
    return names;
  }

  private static List<Path> sources() throws IOException {
    Path here = Path.of("").toAbsolutePath();
    Path root = Files.exists(here.resolve("entente")) ? here : here.getParent();
    List<Path> sources = new ArrayList<>();
    try (Stream<Path> modules = Files.list(root)) {
      for (Path module : modules.sorted().toList()) {
        Path main = module.resolve("src/main/java");
        if (Files.isDirectory(main)) {
          try (Stream<Path> files = Files.walk(main)) {
            files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
          }
        }
      }
    }
    return sources;
  }
}
