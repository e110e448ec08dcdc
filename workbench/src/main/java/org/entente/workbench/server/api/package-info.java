/** The routes of the API, one class for each part of it. */
@NullMarked
package org.entente.workbench.server.api;

import org.jspecify.annotations.NullMarked;
