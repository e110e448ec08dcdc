/** Series of counts by month: how they go together and where they change. */
@NullMarked
package org.entente.measures.interaction;

import org.jspecify.annotations.NullMarked;
