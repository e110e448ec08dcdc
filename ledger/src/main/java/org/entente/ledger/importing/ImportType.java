package org.entente.ledger.importing;

/**
 * A type of file that can be imported, for people.
 *
 * @param name what is typed
 * @param title what it is
 * @param from who publishes it, and where
 * @param unit what its numbers count in
 * @param trap what to beware of
 */
public record ImportType(String name, String title, String from, String unit, String trap) {}
