@NullMarked
package org.entente.distributed.code;

import org.jspecify.annotations.NullMarked;
