package org.entente.workbench.cli;

import org.entente.coding.actors.ActorLexicon;
import org.entente.model.Tie;
import org.entente.workbench.service.ActorNames;
import org.entente.workbench.service.Between;
import org.entente.workbench.service.WrongUsage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that picks a tie. */
final class BetweenFilter {

  @Option(
      names = "--between",
      paramLabel = "A,B",
      description = "Only what is between these two: codes (ISO 3166-1 alpha-3) or names.")
  @Nullable String typed;

  /** What to pick; everything where the option was not given. */
  Between get() {
    return new Between(typed == null ? null : tie(typed));
  }

  /** The tie of a command that cannot do without one. */
  Tie required() {
    if (typed == null) {
      throw new WrongUsage("Which tie? Say it with --between A,B.");
    }
    return tie(typed);
  }

  private static Tie tie(String names) {
    return new ActorNames(ActorLexicon.load()).tie(names);
  }
}
