package org.entente.workbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.entente.coding.actors.ActorLexicon;
import org.entente.measures.sheet.ItemSheet;
import org.entente.model.ActorCode;
import org.entente.model.Dossier;
import org.entente.model.Tie;
import org.entente.workbench.service.ActorNames;
import org.entente.workbench.service.Failure;
import org.entente.workbench.service.WrongUsage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that measures a list of items of the user's own in place of a ledger. */
final class ItemsOption {

  @Option(
      names = "--items",
      paramLabel = "FILE",
      description =
          "Measure this table of items, with their quantities and prices from low to high, in place"
              + " of a ledger (docs/measures.md).")
  @Nullable Path file;

  /**
   * The sheet, empty where none was asked for.
   *
   * @throws WrongUsage naming every mistake in it
   */
  Optional<ItemSheet> find() {
    if (file == null) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(file)) {
      throw new WrongUsage("There is no table of items " + file + ".");
    }
    try {
      return Optional.of(ItemSheet.read(file, actors()));
    } catch (IOException e) {
      throw new Failure("The table of items " + file + " cannot be read: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    }
  }

  /**
   * What it holds on a tie.
   *
   * @throws WrongUsage if nothing in it passes between the two
   */
  Dossier dossier(ItemSheet sheet, Tie tie) {
    Dossier dossier = sheet.dossier(tie);
    if (dossier.entries().isEmpty()) {
      throw new WrongUsage(
          "Nothing in " + file + " passes between " + tie.a() + " and " + tie.b() + ".");
    }
    return dossier;
  }

  private static Function<String, ActorCode> actors() {
    ActorNames names = new ActorNames(ActorLexicon.load());
    return typed -> {
      try {
        return names.get(typed);
      } catch (WrongUsage e) {
        throw new IllegalArgumentException(e.getMessage(), e);
      }
    };
  }
}
