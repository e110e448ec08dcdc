/** How figures, days, counts and lists are put into English words. */
@NullMarked
package org.entente.workbench.report.wording;

import org.jspecify.annotations.NullMarked;
