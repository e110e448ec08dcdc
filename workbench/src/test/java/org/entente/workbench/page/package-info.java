/** The page in a real browser, against the real server. */
@NullMarked
package org.entente.workbench.page;

import org.jspecify.annotations.NullMarked;
