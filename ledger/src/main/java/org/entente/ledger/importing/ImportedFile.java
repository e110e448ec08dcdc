package org.entente.ledger.importing;

import java.time.LocalDate;

/**
 * A file that was imported.
 *
 * @param type as which
 * @param layout how it was laid out
 * @param name of the file
 * @param hash SHA-256 of the file as it lay there
 * @param imported the day
 * @param records rows, events or listings taken from it
 * @param leftOut rows left out
 */
public record ImportedFile(
    String type,
    String layout,
    String name,
    String hash,
    LocalDate imported,
    long records,
    long leftOut) {}
