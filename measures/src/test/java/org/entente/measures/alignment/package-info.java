/** Tests of agreement. */
@NullMarked
package org.entente.measures.alignment;

import org.jspecify.annotations.NullMarked;
