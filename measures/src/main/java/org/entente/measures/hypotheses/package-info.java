/** Rival explanations of a tie, and the evidence that speaks against them. */
@NullMarked
package org.entente.measures.hypotheses;

import org.jspecify.annotations.NullMarked;
