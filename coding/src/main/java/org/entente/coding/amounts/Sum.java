package org.entente.coding.amounts;

import org.entente.model.Range;

/**
 * A bounded amount: a number or a range of numbers in one unit, with the words around it applied.
 *
 * @param start index of its first token
 * @param core index of the first token of its first number
 * @param unit the number, or the last number of the range, with its unit
 * @param range normalised
 * @param bounded whether words before or after bound or blur it
 */
record Sum(int start, int core, Atom unit, Range range, boolean bounded) {}
