/** What a report consists of, free of any file format. */
@NullMarked
package org.entente.workbench.report.block;

import org.jspecify.annotations.NullMarked;
