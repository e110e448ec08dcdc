package org.entente.workbench.server.api;

import java.util.function.Supplier;
import org.entente.ledger.browse.View;
import org.jspecify.annotations.Nullable;

/** Something that is worked out once for a state of the ledger, until another state is seen. */
final class PerState<T> {
  private @Nullable T value;
  private String state = "";

  synchronized T of(View view, Supplier<T> work) {
    @Nullable T present = value;
    if (present != null && state.equals(view.state().word())) {
      return present;
    }
    T made = work.get();
    value = made;
    state = view.state().word();
    return made;
  }
}
