/** The command line and the report. */
@NullMarked
package org.entente.workbench;

import org.jspecify.annotations.NullMarked;
