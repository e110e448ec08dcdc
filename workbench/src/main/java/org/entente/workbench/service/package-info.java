/** What the commands do, without a command line: a test or a server can call it. */
@NullMarked
package org.entente.workbench.service;

import org.jspecify.annotations.NullMarked;
