package org.entente.workbench.exchange.events;

import java.util.HashMap;
import java.util.Map;
import org.entente.ledger.importing.DataFile;
import org.entente.model.ActorCode;
import org.entente.model.Event;
import org.entente.model.EventType.Quad;

/**
 * What the types of PLOVER and our actors are in CAMEO: {@code plover-cameo.tsv} and {@code
 * cameo-actors.tsv}.
 */
final class PloverCodes {

  /**
   * A code of CAMEO.
   *
   * @param code of three or four digits
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

  private final Map<String, Cameo> events = new HashMap<>();
  private final Map<String, CameoActor> actors = new HashMap<>();

  private PloverCodes() {}

  /** The tables that ship with the program. */
  static PloverCodes load() {
    PloverCodes codes = new PloverCodes();
    Class<?> beside = PloverCodes.class;
    for (String[] row : DataFile.rows(beside, "plover-cameo.tsv", 5)) {
      codes.events.put(key(row[0], row[1]), new Cameo(row[2], Double.parseDouble(row[3]), row[4]));
    }
    for (String[] row : DataFile.rows(beside, "cameo-actors.tsv", 3)) {
      codes.actors.put(row[0], new CameoActor(row[1], row[2]));
    }
    return codes;
  }

  /** The code of an event: of its type and mode, or of its type where the mode has none. */
  Cameo get(Event event) {
    String type = event.type().name();
    String mode = event.mode() == null ? "" : event.mode();
    Cameo whole = events.get(key(type, ""));
    if (whole == null) {
      throw new IllegalStateException("plover-cameo.tsv has no line for " + type);
    }
    return events.getOrDefault(key(type, mode), whole);
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

  private static String key(String type, String mode) {
    return type + "/" + mode;
  }
}
