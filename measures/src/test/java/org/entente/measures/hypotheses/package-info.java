/** Tests of hypotheses. */
@NullMarked
package org.entente.measures.hypotheses;

import org.jspecify.annotations.NullMarked;
