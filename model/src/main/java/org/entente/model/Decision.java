package org.entente.model;

import java.time.Instant;

/**
 * What an analyst ruled, kept with who, when and why, and undoable.
 *
 * @param id follows from all the rest, so that the same decision has the same id in every ledger
 * @param ruling what was ruled
 * @param who the analyst's name
 * @param when the moment
 * @param why the reason; empty where none was given
 * @param seen stamp of what was ruled on, as the analyst saw it
 */
public record Decision(
    String id, Ruling ruling, String who, Instant when, String why, String seen) {}
