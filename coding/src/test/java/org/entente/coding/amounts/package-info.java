@NullMarked
package org.entente.coding.amounts;

import org.jspecify.annotations.NullMarked;
