/** Who may ask the server for what, and what leaves it: docs/server.md gives the reasons. */
@NullMarked
package org.entente.workbench.server.safety;

import org.jspecify.annotations.NullMarked;
