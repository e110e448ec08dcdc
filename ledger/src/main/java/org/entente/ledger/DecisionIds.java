package org.entente.ledger;

import org.entente.ledger.json.ContractJson;
import org.entente.model.Act;
import org.entente.model.Decision;

/** Ids of decisions, which follow from all that is known of them. */
final class DecisionIds {
  private DecisionIds() {}

  /** The same with its id. */
  static Act named(Act act) {
    return new Act(id(act), act.kind(), act.of(), act.decision(), act.who(), act.when(), act.why());
  }

  /** The same with its id. */
  static Decision named(Decision d) {
    return new Decision(id(Act.of(d)), d.ruling(), d.who(), d.when(), d.why(), d.seen());
  }

  /** What the id must be. */
  static String id(Act act) {
    return "r-" + Stamps.hash(new ContractJson().content(act));
  }
}
