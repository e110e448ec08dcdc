@NullMarked
package org.entente.workbench.scenario;

import org.jspecify.annotations.NullMarked;
