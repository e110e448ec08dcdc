package org.entente.workbench.service;

/**
 * What came of reading some sources.
 *
 * @param documents documents read, those that were known already included
 * @param known documents that the ledger held already, coded by the same coder
 * @param statements statements coded in this run
 * @param problems what was wrong with which documents
 * @param finished false if it was stopped before the end
 */
public record ReadingSummary(
    int documents, int known, long statements, ProblemTally problems, boolean finished) {}
