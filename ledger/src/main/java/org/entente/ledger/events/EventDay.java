package org.entente.ledger.events;

import java.time.LocalDate;

/**
 * How many events of all pairs one source has on one day; tells how far its files reach.
 *
 * @param source {@code gdelt1}, {@code gdelt2} or {@code icews}
 * @param day on which they happened
 * @param count how many rows
 */
public record EventDay(String source, LocalDate day, int count) {}
