/** The sections of a report, one class each. */
@NullMarked
package org.entente.workbench.report.section;

import org.jspecify.annotations.NullMarked;
