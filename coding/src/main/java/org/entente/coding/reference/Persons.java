package org.entente.coding.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.model.ActorCode;
import org.jspecify.annotations.Nullable;

/** The people whom a text has named, and for whom each acts. Changes sentence by sentence. */
public final class Persons {

  private final Map<String, ActorCode> bySurname = new HashMap<>();
  private @Nullable ActorCode last;

  /** Somebody who was introduced with a state ("Cuba's deputy minister Rogelio Siera"). */
  public void introduce(String surname, ActorCode code) {
    bySurname.put(surname, code);
  }

  public Optional<ActorCode> find(String surname) {
    return Optional.ofNullable(bySurname.get(surname));
  }

  /** Somebody is named or acts; "he" can go back to him. */
  public void named(ActorCode code) {
    last = code;
  }

  /** For whom the one acts who was named last. */
  public Optional<ActorCode> last() {
    return Optional.ofNullable(last);
  }
}
