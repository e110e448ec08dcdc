/** The commands of the cluster. */
@NullMarked
package org.entente.distributed.cli;

import org.jspecify.annotations.NullMarked;
