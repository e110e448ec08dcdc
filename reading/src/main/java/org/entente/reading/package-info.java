/**
 * Turns files, folders, archives and corpora into documents with stored text, metadata and a
 * fingerprint.
 */
@NullMarked
package org.entente.reading;

import org.jspecify.annotations.NullMarked;
