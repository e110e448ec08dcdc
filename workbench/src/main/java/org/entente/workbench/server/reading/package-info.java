/** Documents that are read from the page: uploads, jobs, their progress. */
@NullMarked
package org.entente.workbench.server.reading;

import org.jspecify.annotations.NullMarked;
