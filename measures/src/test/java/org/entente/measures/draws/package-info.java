@NullMarked
package org.entente.measures.draws;

import org.jspecify.annotations.NullMarked;
