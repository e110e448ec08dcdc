/** Scenarios and hindcasts of a ledger, as the command line, a server and a report take them. */
@NullMarked
package org.entente.workbench.scenario;

import org.jspecify.annotations.NullMarked;
