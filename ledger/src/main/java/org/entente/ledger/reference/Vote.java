package org.entente.ledger.reference;

import java.util.Locale;
import java.util.Optional;

/** How a state voted; the numbers are those of Voeten's files. */
public enum Vote {
  YES(1),
  ABSTAINED(2),
  NO(3),
  ABSENT(8),
  NO_MEMBER(9);

  private final int number;

  Vote(int number) {
    this.number = number;
  }

  public int number() {
    return number;
  }

  /** Whether it is yes, no or an abstention. */
  public boolean isCast() {
    return this == YES || this == ABSTAINED || this == NO;
  }

  static Vote of(int number) {
    for (Vote vote : values()) {
      if (vote.number == number) {
        return vote;
      }
    }
    throw new IllegalArgumentException("No vote has the number " + number);
  }

  /** A vote as one of the published files writes it. */
  static Optional<Vote> find(String cell) {
    return switch (cell.strip().toLowerCase(Locale.ROOT)) {
      case "1", "y", "yes" -> Optional.of(YES);
      case "2", "a", "abstain", "abstained" -> Optional.of(ABSTAINED);
      case "3", "n", "no" -> Optional.of(NO);
      case "8", "x", "absent", "non-voting" -> Optional.of(ABSENT);
      case "9" -> Optional.of(NO_MEMBER);
      default -> Optional.empty();
    };
  }
}
