@NullMarked
package org.entente.measures;

import org.jspecify.annotations.NullMarked;
