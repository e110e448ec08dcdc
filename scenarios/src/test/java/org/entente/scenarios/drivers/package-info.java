@NullMarked
package org.entente.scenarios.drivers;

import org.jspecify.annotations.NullMarked;
