package org.entente.ledger.reconcile;

import java.util.List;

/** Finds one sort of dispute among the drafts of a ledger. */
@FunctionalInterface
interface DisputeRule {
  /** Clashes in a fixed order, each once. */
  List<Clash> find(List<Draft> drafts, ThingIndex index);
}
