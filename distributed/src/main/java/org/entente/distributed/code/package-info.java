/** Documents become statements, each piece once, whatever fails meanwhile. */
@NullMarked
package org.entente.distributed.code;

import org.jspecify.annotations.NullMarked;
