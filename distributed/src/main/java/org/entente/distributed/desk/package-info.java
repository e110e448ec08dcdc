/** From the tables of a cluster back into a ledger on the desk. */
@NullMarked
package org.entente.distributed.desk;

import org.jspecify.annotations.NullMarked;
