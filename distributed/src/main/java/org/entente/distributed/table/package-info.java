/** The columns of what goes into Parquet files, and the way there and back. */
@NullMarked
package org.entente.distributed.table;

import org.jspecify.annotations.NullMarked;
