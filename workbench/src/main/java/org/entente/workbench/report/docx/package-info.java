/** A report as a Word document. */
@NullMarked
package org.entente.workbench.report.docx;

import org.jspecify.annotations.NullMarked;
