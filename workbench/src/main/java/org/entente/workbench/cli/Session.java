package org.entente.workbench.cli;

import java.util.function.Consumer;
import org.entente.coding.Coder;

/**
 * What a command works with.
 *
 * @param console where it reads and prints
 * @param interruption whether it is to stop
 * @param coder gives the coder to those that need one
 */
public record Session(Console console, Interruption interruption, CoderSource coder) {

  /** Gives the coder when it is first needed; it takes seconds and gigabytes to load. */
  @FunctionalInterface
  public interface CoderSource {

    /**
     * Loads it, or gives the one that is loaded.
     *
     * @param progress told what is being loaded
     */
    Coder load(Consumer<String> progress);
  }
}
