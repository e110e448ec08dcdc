/** What the program is measured by: speed, memory, and what they cost in results. */
@NullMarked
package org.entente.benchmarks;

import org.jspecify.annotations.NullMarked;
