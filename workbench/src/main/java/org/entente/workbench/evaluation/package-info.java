/** How well the coder does on texts that people have marked, and where it goes wrong. */
@NullMarked
package org.entente.workbench.evaluation;

import org.jspecify.annotations.NullMarked;
