/** The report of a tie: a dossier and its measures become files that people read. */
@NullMarked
package org.entente.workbench.report;

import org.jspecify.annotations.NullMarked;
