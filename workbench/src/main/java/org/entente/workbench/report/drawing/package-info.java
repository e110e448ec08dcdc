/** The drawings of a report, as SVG text that needs no script and no other file. */
@NullMarked
package org.entente.workbench.report.drawing;

import org.jspecify.annotations.NullMarked;
