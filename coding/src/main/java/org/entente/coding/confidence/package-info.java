/** How likely a coded statement is to be right, and why. */
@NullMarked
package org.entente.coding.confidence;

import org.jspecify.annotations.NullMarked;
