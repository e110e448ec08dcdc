package org.entente.ledger.events;

import java.time.YearMonth;
import org.entente.model.ActorCode;
import org.entente.model.EventType;

/**
 * How many events of one type one source has in one month in one direction.
 *
 * @param source {@code gdelt1}, {@code gdelt2} or {@code icews}; counts of two sources are never
 *     added
 * @param month in which they happened
 * @param from who did it
 * @param to whom it was done to
 * @param type in PLOVER
 * @param count how many rows
 * @param scale sum of Goldstein's scale over them
 */
public record EventMonth(
    String source,
    YearMonth month,
    ActorCode from,
    ActorCode to,
    EventType type,
    int count,
    double scale) {}
