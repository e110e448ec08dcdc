/** The workbench as a server on one's own machine: {@code entente serve}. */
@NullMarked
package org.entente.workbench.server;

import org.jspecify.annotations.NullMarked;
