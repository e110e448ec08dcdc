@NullMarked
package org.entente.scenarios.balance;

import org.jspecify.annotations.NullMarked;
