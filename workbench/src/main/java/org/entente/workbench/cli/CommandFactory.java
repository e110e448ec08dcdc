package org.entente.workbench.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, handing what they need to their constructors. */
final class CommandFactory implements IFactory {

  private final Console console;
  private final Interruption interruption;

  CommandFactory(Console console, Interruption interruption) {
    this.console = console;
    this.interruption = interruption;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      Class<?>[] needed = constructor.getParameterTypes();
      if (needed.length == 2 && needed[0] == Console.class && needed[1] == Interruption.class) {
        return type.cast(constructor.newInstance(console, interruption));
      }
      if (needed.length == 1 && needed[0] == Console.class) {
        return type.cast(constructor.newInstance(console));
      }
    }
    return CommandLine.defaultFactory().create(type);
  }
}
