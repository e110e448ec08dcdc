package org.entente.workbench.service;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes something heavy when it is first asked for, once, whichever thread asks.
 *
 * @param <T> what is made
 */
public final class Once<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private @Nullable T made;

  public Once(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public synchronized T get() {
    T value = made;
    if (value == null) {
      value = maker.get();
      made = value;
    }
    return value;
  }
}
