/** Tests of obligations. */
@NullMarked
package org.entente.measures.commitments;

import org.jspecify.annotations.NullMarked;
