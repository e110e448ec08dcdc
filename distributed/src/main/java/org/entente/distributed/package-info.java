/** The coding and reconciling of the program on Apache Spark; nothing stands on it. */
@NullMarked
package org.entente.distributed;

import org.jspecify.annotations.NullMarked;
