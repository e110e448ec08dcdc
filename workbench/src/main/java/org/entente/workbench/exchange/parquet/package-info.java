/** Writes Apache Parquet files of flat tables, without Hadoop. */
@NullMarked
package org.entente.workbench.exchange.parquet;

import org.jspecify.annotations.NullMarked;
