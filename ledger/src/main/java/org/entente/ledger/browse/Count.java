package org.entente.ledger.browse;

/** A value and how often it occurs. */
public record Count(String value, int count) {}
