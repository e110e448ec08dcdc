package org.entente.coding.frame;

import java.util.List;
import org.entente.coding.reference.Discourse;
import org.entente.model.ActorCode;
import org.entente.model.Kind;

/**
 * What passed from whom to whom by what was said last.
 *
 * @param trade whether it was commerce as such
 */
record Flow(List<ActorCode> from, List<ActorCode> to, boolean trade) {

  Flow {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  static Flow of(Discourse discourse) {
    return new Flow(discourse.flowFrom(), discourse.flowTo(), discourse.tellsOfTrade());
  }

  static Flow of(Reading reading) {
    return new Flow(reading.from(), reading.to(), reading.frame().kind() == Kind.TRADE);
  }
}
