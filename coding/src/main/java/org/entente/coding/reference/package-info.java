/** Who is meant: names, phrases, pronouns and epithets as actors. */
@NullMarked
package org.entente.coding.reference;

import org.jspecify.annotations.NullMarked;
