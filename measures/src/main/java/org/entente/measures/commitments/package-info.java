/** What treaties oblige to, as the words of documents tell it. */
@NullMarked
package org.entente.measures.commitments;

import org.jspecify.annotations.NullMarked;
