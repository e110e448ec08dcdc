package org.entente.model;

/**
 * When, as the text says it.
 *
 * @param text as written
 * @param period the days that it stands for
 */
public record TimeReference(String text, Period period) {}
