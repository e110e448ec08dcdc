package org.entente.workbench.server.api;

import org.entente.ledger.Ledger;

/** Answers questions in plain words out of a ledger. */
@FunctionalInterface
public interface Answering {

  /** The answer as JSON of the contract. */
  String answer(Ledger ledger, String question);
}
