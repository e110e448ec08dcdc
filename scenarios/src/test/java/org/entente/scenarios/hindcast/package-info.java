@NullMarked
package org.entente.scenarios.hindcast;

import org.jspecify.annotations.NullMarked;
