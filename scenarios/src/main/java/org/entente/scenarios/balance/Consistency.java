package org.entente.scenarios.balance;

import java.math.BigInteger;
import java.util.List;

/**
 * The combinations that hold together, and those that nearly do.
 *
 * @param combinations how many there are, with the drivers that are set
 * @param looked how many were looked at
 * @param complete whether those were all; else consistent ones may have been missed
 * @param consistent best first: by score, then by margin; a limited number
 * @param consistentMissed how many more of them there are
 * @param near those that fail by no more than was allowed, best first, a limited number
 * @param nearMissed how many more of those there are
 */
public record Consistency(
    BigInteger combinations,
    long looked,
    boolean complete,
    List<Combination> consistent,
    long consistentMissed,
    List<Combination> near,
    long nearMissed) {

  public Consistency {
    consistent = List.copyOf(consistent);
    near = List.copyOf(near);
  }
}
