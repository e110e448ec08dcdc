/**
 * Looks through a ledger of any size: pages, counts by facet, ties. Of each entry and document a
 * few numbers are held in memory; everything else is fetched when it is shown.
 */
@NullMarked
package org.entente.ledger.browse;

import org.jspecify.annotations.NullMarked;
