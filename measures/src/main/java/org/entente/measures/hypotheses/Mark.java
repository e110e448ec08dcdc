package org.entente.measures.hypotheses;

/** How a piece of evidence bears on a hypothesis. */
public enum Mark {
  CONSISTENT("+"),
  NEUTRAL("0"),
  INCONSISTENT("-");

  private final String sign;

  Mark(String sign) {
    this.sign = sign;
  }

  /** As it stands in the data file. */
  public String sign() {
    return sign;
  }

  static Mark get(String sign) {
    for (Mark mark : values()) {
      if (mark.sign.equals(sign) || (mark == INCONSISTENT && sign.equals("−"))) {
        return mark;
      }
    }
    throw new IllegalArgumentException("no mark is written " + sign + "; write +, 0 or -");
  }
}
