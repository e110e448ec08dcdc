package org.entente.workbench.server.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.entente.coding.actors.Actor;
import org.entente.coding.actors.ActorLexicon;
import org.entente.model.ActorCode;
import org.entente.workbench.service.Once;

/** The names of actors, from the list of the coder. */
public final class Actors {
  /** What a side is called of which a text says only that it is somebody. */
  private static final String UNNAMED = "an unnamed actor";

  private final Supplier<ActorLexicon> lexicon = new Once<>(ActorLexicon::load);
  private final Supplier<Map<String, String>> names = new Once<>(this::load);

  private Map<String, String> load() {
    Map<String, String> all = new HashMap<>();
    list().forEach(actor -> all.put(actor.code().code(), actor.name()));
    all.put(ActorCode.UNSPECIFIED.code(), UNNAMED);
    return all;
  }

  List<Actor> list() {
    return lexicon.get().list();
  }

  /** The list itself. */
  public ActorLexicon lexicon() {
    return lexicon.get();
  }

  /** The name; of an unknown code the code itself. */
  public String name(String code) {
    return names.get().getOrDefault(code, code);
  }
}
