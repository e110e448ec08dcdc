package org.entente.coding.amounts;

/**
 * What a reader found at a token, and the token after it.
 *
 * @param value the meaning
 * @param next index of the first token that was not read
 */
record Reading<T>(T value, int next) {}
