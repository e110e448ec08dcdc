/**
 * Amounts and dates: finds money, numbers of things, shares and times in a text before it is
 * parsed, and gives each as a normalised value with its place. Words, currencies, units and named
 * periods are data files beside this package; the grammar is here.
 */
@NullMarked
package org.entente.coding.amounts;

import org.jspecify.annotations.NullMarked;
