/**
 * What things are called: the item list, its hierarchy, and the way from a phrase to a class of it.
 */
@NullMarked
package org.entente.coding.items;

import org.jspecify.annotations.NullMarked;
