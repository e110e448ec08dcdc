@NullMarked
package org.entente.scenarios.play;

import org.jspecify.annotations.NullMarked;
