@NullMarked
package org.entente.distributed;

import org.jspecify.annotations.NullMarked;
