/**
 * What passes between the two sides of a tie, valued, and reconciled so that nothing counts twice.
 */
@NullMarked
package org.entente.measures.flows;

import org.jspecify.annotations.NullMarked;
