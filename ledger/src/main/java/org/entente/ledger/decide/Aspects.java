package org.entente.ledger.decide;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.entente.model.Anchor;
import org.entente.model.Ruling;
import org.entente.model.Subject;

/**
 * What of which statement or document a ruling is about. Two rulings touch when they share an
 * aspect: both correct one slot of one statement, both say of which entry it is.
 */
final class Aspects {
  private final Function<Anchor, String> meant;

  /**
   * @param meant id of the statement that an anchor means now, or the anchor's key
   */
  Aspects(Function<Anchor, String> meant) {
    this.meant = meant;
  }

  Set<String> of(Ruling ruling) {
    Set<String> aspects = new TreeSet<>();
    if (ruling instanceof Ruling.Accept accept) {
      add(aspects, verdict(accept.subject()), accept.subject());
    } else if (ruling instanceof Ruling.Reject reject) {
      add(aspects, verdict(reject.subject()), reject.subject());
    } else if (ruling instanceof Ruling.Correct correct) {
      correct.slots().keySet().forEach(slot -> add(aspects, slot, correct.subject()));
    } else if (ruling instanceof Ruling.Merge || ruling instanceof Ruling.Split) {
      ruling.subjects().forEach(subject -> add(aspects, "matter", subject));
    } else if (ruling instanceof Ruling.GradeSource grade) {
      aspects.add("letter " + grade.document().id());
    } else if (ruling instanceof Ruling.GradeInformation grade) {
      add(aspects, "digit", grade.entry());
    } else if (ruling instanceof Ruling.Settle settle) {
      for (Subject side : settle.sides()) {
        add(aspects, "dispute of " + settle.kind().word(), side);
        if (settle.refute() && !side.id().equals(settle.right())) {
          add(aspects, "standing", side);
        }
      }
    }
    return aspects;
  }

  private static String verdict(Subject subject) {
    return subject.what() == Subject.What.STATEMENT ? "verdict" : "standing";
  }

  private void add(Set<String> aspects, String aspect, Subject subject) {
    subject.anchors().forEach(anchor -> aspects.add(aspect + " " + meant.apply(anchor)));
  }
}
