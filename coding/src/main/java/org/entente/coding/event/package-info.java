/** Events in the terms of older schemes. */
@NullMarked
package org.entente.coding.event;

import org.jspecify.annotations.NullMarked;
