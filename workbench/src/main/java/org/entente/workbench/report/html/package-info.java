/** A report as one self-contained HTML file. */
@NullMarked
package org.entente.workbench.report.html;

import org.jspecify.annotations.NullMarked;
