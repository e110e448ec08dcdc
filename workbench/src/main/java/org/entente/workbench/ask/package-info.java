/** Answers questions in plain English from a ledger, each sentence with its evidence. */
@NullMarked
package org.entente.workbench.ask;

import org.jspecify.annotations.NullMarked;
