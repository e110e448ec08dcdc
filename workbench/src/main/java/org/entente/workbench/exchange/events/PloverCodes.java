package org.entente.workbench.exchange.events;

import java.util.HashMap;
import java.util.Map;
import org.entente.coding.event.CameoTable;
import org.entente.ledger.importing.DataFile;
import org.entente.model.ActorCode;
import org.entente.model.Channel;
import org.entente.model.Event;
import org.entente.model.EventType.Quad;
import org.entente.model.Kind;

/**
 * What events and actors are in CAMEO. Which code an event has is said by the coder, or by its
 * table where an event has none; {@code goldstein.tsv} holds the weights of codes, {@code
 * cameo-actors.tsv} the codes of actors.
 */
final class PloverCodes {

  /**
   * A code of CAMEO.
   *
   * @param code of three or four digits; a root is written as its general leaf ("04" as "040")
   * @param goldstein its weight on Goldstein's scale, -10 to 10
   * @param text what it is, in few words
   */
  record Cameo(String code, double goldstein, String text) {

    /** Its first three digits. */
    String base() {
      return code.substring(0, Math.min(3, code.length()));
    }

    /** Its first two digits. */
    String root() {
      return code.substring(0, 2);
    }
  }

  /** How CAMEO writes an actor: its code, and that of its state, which may be empty. */
  record CameoActor(String code, String state) {}

  private static final int LEAF = 3;

  private final CameoTable table = CameoTable.load();
  private final Map<String, Cameo> weights = new HashMap<>();
  private final Map<String, CameoActor> actors = new HashMap<>();

  private PloverCodes() {}

  /** The tables that ship with the program. */
  static PloverCodes load() {
    PloverCodes codes = new PloverCodes();
    Class<?> beside = PloverCodes.class;
    for (String[] row : DataFile.rows(beside, "goldstein.tsv", 3)) {
      codes.weights.put(row[0], new Cameo(row[0], Double.parseDouble(row[1]), row[2]));
    }
    for (String[] row : DataFile.rows(beside, "cameo-actors.tsv", 3)) {
      codes.actors.put(row[0], new CameoActor(row[1], row[2]));
    }
    return codes;
  }

  /** The code of an event: the one that it was coded with, else that of its type and mode. */
  Cameo get(Event event) {
    String coded = event.cameo();
    String code =
        coded != null
            ? coded
            : table.find(event, Kind.ACTION, Channel.GENERAL, "").orElseThrow(() -> none(event));
    Cameo found = weights.get(code.length() < LEAF ? code + "0" : code);
    if (found == null) {
      throw none(event);
    }
    return found;
  }

  private static IllegalStateException none(Event event) {
    return new IllegalStateException("goldstein.tsv has no line for the code of " + event);
  }

  /** Three letters stand for a state, other codes are an organisation's. */
  CameoActor actor(ActorCode actor) {
    CameoActor known = actors.get(actor.code());
    String code = actor.code();
    return known != null ? known : new CameoActor(code, code.length() == 3 ? code : "");
  }

  /** The number of a quad class in GDELT, 1 to 4. */
  static int quad(Event event) {
    Quad quad = event.type().quad();
    return switch (quad) {
      case VERBAL_COOPERATION -> 1;
      case MATERIAL_COOPERATION -> 2;
      case VERBAL_CONFLICT -> 3;
      case MATERIAL_CONFLICT -> 4;
    };
  }
}
