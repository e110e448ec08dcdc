package org.entente.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Every command says what it does, and says its own. */
class HelpTest {

  @Test
  void everyCommandHasItsOwnDescription() {
    List<String> names =
        List.copyOf(new CommandLine(new EntenteCommand(), factory()).getSubcommands().keySet());
    assertThat(names).contains("read", "report", "verify", "backup");
    Run all = Run.of("--help");
    assertThat(all.exitCode()).isZero();
    assertThat(all.out()).startsWith(EntenteCommand.HEADER);
    List<String> first = names.stream().map(HelpTest::description).toList();
    assertThat(first).doesNotHaveDuplicates().noneMatch(String::isEmpty);
    for (int i = 0; i < names.size(); i++) {
      Run help = Run.of(names.get(i), "--help");
      assertThat(help.exitCode()).isZero();
      assertThat(help.out()).startsWith("Usage: entente " + names.get(i) + " ");
      assertThat(help.out()).contains(first.get(i)).doesNotContain(EntenteCommand.HEADER);
      String beginning = first.get(i).split(" ", -1)[0];
      assertThat(all.lines())
          .as("the list of commands says what %s does", names.get(i))
          .anyMatch(listed(names.get(i), beginning));
    }
  }

  private static java.util.function.Predicate<String> listed(String name, String beginning) {
    return line -> line.matches("  " + name + " +" + beginning + ".*");
  }

  /** The first line of what a command's help says after the usage. */
  private static String description(String name) {
    return Run.of(name, "--help").lines().stream()
        .skip(1)
        .filter(line -> !line.startsWith(" "))
        .findFirst()
        .orElse("");
  }

  private static CommandFactory factory() {
    Console console = Console.ofProcess();
    return new CommandFactory(
        new Session(
            console,
            new Interruption(),
            progress -> {
              throw new IllegalStateException("help needs no coder");
            }));
  }
}
