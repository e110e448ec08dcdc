package org.entente.model;

/**
 * The sixteen event types of PLOVER (openeventdata/PLOVER, manual draft 2.0, 2024).
 *
 * <p>SANCTION counts as material conflict, as in the chapter on it and the table of types; the
 * table of quad classes in the same manual puts it under verbal conflict.
 */
public enum EventType {
  AGREE(Quad.VERBAL_COOPERATION),
  CONSULT(Quad.VERBAL_COOPERATION),
  SUPPORT(Quad.VERBAL_COOPERATION),
  CONCEDE(Quad.VERBAL_COOPERATION),
  COOPERATE(Quad.MATERIAL_COOPERATION),
  AID(Quad.MATERIAL_COOPERATION),
  RETREAT(Quad.MATERIAL_COOPERATION),
  REQUEST(Quad.VERBAL_CONFLICT),
  ACCUSE(Quad.VERBAL_CONFLICT),
  REJECT(Quad.VERBAL_CONFLICT),
  THREATEN(Quad.VERBAL_CONFLICT),
  PROTEST(Quad.MATERIAL_CONFLICT),
  SANCTION(Quad.MATERIAL_CONFLICT),
  MOBILIZE(Quad.MATERIAL_CONFLICT),
  COERCE(Quad.MATERIAL_CONFLICT),
  ASSAULT(Quad.MATERIAL_CONFLICT);

  /** Verbal or material, cooperation or conflict. */
  public enum Quad {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT
  }

  private final Quad quad;

  EventType(Quad quad) {
    this.quad = quad;
  }

  public Quad quad() {
    return quad;
  }
}
