package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * A document as a source: how far it is trusted, and whether it only repeats another.
 *
 * @param document the document
 * @param grade letter of the Admiralty code, A to F, by the declared rules of the ledger
 * @param gradeReason one sentence that says which rule gave the letter
 * @param origin id of the origin that its text belongs to, null where it shares wording with none
 * @param statements how many statements were coded from it
 * @param coded false where its language is not coded, so that it is only kept and searchable
 */
public record Source(
    Document document,
    char grade,
    String gradeReason,
    @Nullable String origin,
    int statements,
    boolean coded) {}
