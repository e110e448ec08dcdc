package org.entente.ledger.events;

import java.time.LocalDate;
import org.entente.model.ActorCode;
import org.entente.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * An event that somebody else coded.
 *
 * @param source {@code gdelt1}, {@code gdelt2} or {@code icews}
 * @param id its number there
 * @param day on which it happened, by its source
 * @param a state of who did it, null where it is of none
 * @param b state of whom it was done to, null where it is of none
 * @param aName who did it, as written
 * @param bName whom it was done to, as written
 * @param cameo the code of CAMEO
 * @param event in PLOVER, null for a bare statement or appeal
 * @param scale Goldstein's scale or intensity, -10 to 10, null where the source gives none
 * @param mentions how often reports mention it, null where the source does not count
 * @param publisher of the report, or null
 * @param url of the report, or null
 * @param file from which it was imported
 * @param line of that file
 */
public record ImportedEvent(
    String source,
    long id,
    LocalDate day,
    @Nullable ActorCode a,
    @Nullable ActorCode b,
    @Nullable String aName,
    @Nullable String bName,
    String cameo,
    @Nullable Event event,
    @Nullable Double scale,
    @Nullable Long mentions,
    @Nullable String publisher,
    @Nullable String url,
    String file,
    int line) {}
