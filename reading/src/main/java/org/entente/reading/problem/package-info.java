/** What can be wrong with a source, a small record each. */
@NullMarked
package org.entente.reading.problem;

import org.jspecify.annotations.NullMarked;
