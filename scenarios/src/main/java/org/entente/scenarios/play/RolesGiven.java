package org.entente.scenarios.play;

import java.util.List;
import org.entente.measures.flows.Direction;
import org.entente.model.ActorCode;
import org.entente.model.Tie;
import org.entente.scenarios.drivers.Roles;
import org.entente.scenarios.drivers.Targets;

/**
 * Which side has which role of the file of drivers.
 *
 * @param a the side with role A
 * @param b the side with role B
 * @param basis on what that rests
 * @param reason one sentence
 */
public record RolesGiven(ActorCode a, ActorCode b, Basis basis, String reason) {

  static RolesGiven of(Tie tie, Roles roles, List<BaseFlow> flows) {
    if (roles == Roles.ORDER) {
      return new RolesGiven(
          tie.a(), tie.b(), Basis.ASSUMPTION, "in the order in which the two were named");
    }
    double forth = sum(flows, Direction.A_TO_B);
    double back = sum(flows, Direction.B_TO_A);
    if (forth == back) {
      return new RolesGiven(
          tie.a(),
          tie.b(),
          Basis.ASSUMPTION,
          "in the order in which the two were named, for the ledger does not say who gives more");
    }
    String reason = "A is the side that gives more by the ledger, at the middle values";
    return forth > back
        ? new RolesGiven(tie.a(), tie.b(), Basis.DATA, reason)
        : new RolesGiven(tie.b(), tie.a(), Basis.DATA, reason);
  }

  private static double sum(List<BaseFlow> flows, Direction direction) {
    return flows.stream()
        .filter(flow -> flow.direction() == direction && !flow.target().equals(Targets.TRADE))
        .mapToDouble(flow -> flow.perMonth().mid())
        .sum();
  }
}
