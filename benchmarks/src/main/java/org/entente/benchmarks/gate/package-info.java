/** Fits the gate before the parser to what coding every sentence gives. */
@NullMarked
package org.entente.benchmarks.gate;

import org.jspecify.annotations.NullMarked;
