/** What is asked over HTTP and how it is answered: routes, parameters, problems, JSON. */
@NullMarked
package org.entente.workbench.server.http;

import org.jspecify.annotations.NullMarked;
