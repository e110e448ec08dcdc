package org.entente.workbench.exchange.events;

import java.time.LocalDate;
import org.entente.model.ActorCode;
import org.entente.model.Entry;
import org.entente.model.Event;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * An event between two actors in one direction, as one entry of the ledger has it.
 *
 * @param entry that reports it
 * @param event in PLOVER
 * @param from who did it, null where nobody is named
 * @param to whom it was done to, null where nobody is named
 * @param start first day, null where undated
 * @param end last day, null where open or undated
 * @param happened whether a statement says that it was so, and was no plan, guess or denial
 * @param lead the statement on which it rests first
 */
record CodedEvent(
    Entry entry,
    Event event,
    @Nullable ActorCode from,
    @Nullable ActorCode to,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    boolean happened,
    Statement lead) {}
