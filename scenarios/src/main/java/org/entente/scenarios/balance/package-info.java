/** Cross-impact balance: which combinations of states hold together. */
@NullMarked
package org.entente.scenarios.balance;

import org.jspecify.annotations.NullMarked;
