package org.entente.distributed.cli;

import java.io.PrintStream;

/**
 * Where a command speaks.
 *
 * @param out for results
 * @param err for everything else
 */
record Streams(PrintStream out, PrintStream err) {}
