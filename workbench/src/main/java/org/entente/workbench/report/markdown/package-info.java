/** A report as Markdown. */
@NullMarked
package org.entente.workbench.report.markdown;

import org.jspecify.annotations.NullMarked;
