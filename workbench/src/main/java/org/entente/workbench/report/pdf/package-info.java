/** A report as PDF. */
@NullMarked
package org.entente.workbench.report.pdf;

import org.jspecify.annotations.NullMarked;
