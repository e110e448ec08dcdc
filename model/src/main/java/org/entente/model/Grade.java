package org.entente.model;

/**
 * Admiralty grade (NATO STANAG 2511): letter and digit are graded apart and never derived from each
 * other.
 *
 * @param source reliability of the best source, A to F; F cannot be judged
 * @param information credibility by corroboration, 1 to 6; 6 cannot be judged
 */
public record Grade(char source, int information) {

  public Grade {
    if (source < 'A' || source > 'F' || information < 1 || information > 6) {
      throw new IllegalArgumentException("No Admiralty grade: " + source + information);
    }
  }

  @Override
  public String toString() {
    return "" + source + information;
  }
}
