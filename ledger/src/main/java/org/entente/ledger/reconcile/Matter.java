package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Stance;

/** Claims about one matter, in the order in which they came; the first one founded it. */
final class Matter {
  /** A claim and how it bears on the matter. */
  record Member(Claim claim, Stance stance) {}

  private final List<Member> members = new ArrayList<>();

  /** The claims that bear it, kept because they are asked for again and again. */
  private List<Claim> bearing = List.of();

  private boolean figured;

  Matter(Claim founder) {
    members.add(new Member(founder, founder.denied() ? Stance.AGAINST : Stance.FOR));
    gather();
  }

  private Matter(List<Member> members) {
    this.members.addAll(members);
    this.members.sort(java.util.Comparator.comparingInt(m -> m.claim().order()));
  }

  /** A matter of these members; at least one. */
  static Matter of(List<Member> members) {
    return new Matter(members);
  }

  void add(Claim claim, Stance stance) {
    members.add(new Member(claim, stance));
    gather();
  }

  private void gather() {
    bearing = claims(Stance.FOR);
    figured = bearing.stream().anyMatch(claim -> claim.figure() != null);
  }

  void addAll(Matter other) {
    members.addAll(other.members);
    members.sort(java.util.Comparator.comparingInt(m -> m.claim().order()));
    gather();
  }

  Claim founder() {
    return members.get(0).claim();
  }

  List<Member> members() {
    return List.copyOf(members);
  }

  List<Claim> claims(Stance stance) {
    return members.stream().filter(m -> m.stance() == stance).map(Member::claim).toList();
  }

  /** The claims that say what it is: those that bear it, or the denials where nobody does. */
  List<Claim> telling() {
    List<Claim> bearing = bearing();
    return bearing.isEmpty() ? claims(Stance.AGAINST) : bearing;
  }

  /** The claims that bear it. */
  List<Claim> bearing() {
    return bearing;
  }

  boolean hasFigure() {
    return figured;
  }
}
