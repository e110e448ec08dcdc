package org.entente.ledger.browse;

/** What is held in memory of one state of a ledger. */
record Snapshot(
    EntryFacts entries, DisputeFacts disputes, DocumentFacts documents, Sources sources) {}
