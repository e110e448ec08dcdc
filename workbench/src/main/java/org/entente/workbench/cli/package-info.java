/** The commands: thin over the services, each reads its options, calls and prints. */
@NullMarked
package org.entente.workbench.cli;

import org.jspecify.annotations.NullMarked;
