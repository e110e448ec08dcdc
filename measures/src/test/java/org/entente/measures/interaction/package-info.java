/** Tests of series by month. */
@NullMarked
package org.entente.measures.interaction;

import org.jspecify.annotations.NullMarked;
