/**
 * Who acts: the lexicon of states, bodies, leaders and other actors, read from data files, and the
 * recogniser that finds them in a text in one pass.
 */
@NullMarked
package org.entente.coding.actors;

import org.jspecify.annotations.NullMarked;
