package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Entry;
import org.entente.model.Standing;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.block.Inline.Label;
import org.entente.workbench.report.block.Inline.Tone;

/** The short labels that say how an entry stands and how far it may be told as fact. */
final class Labels {

  private Labels() {}

  /** The standing, and the footing where it is not plainly stated. */
  static List<Inline> of(Entry entry) {
    List<Inline> labels = new ArrayList<>();
    labels.add(standing(entry.standing()));
    Footing footing = Footing.of(entry);
    if (footing != Footing.STATED) {
      labels.add(new Inline.Text(" "));
      labels.add(new Label(footing.word(), footing.isTold() ? Tone.PLAIN : Tone.FAINT));
    }
    return labels;
  }

  static Label standing(Standing standing) {
    return switch (standing) {
      case CORROBORATED -> new Label("corroborated", Tone.FIRM);
      case SINGLE_SOURCE -> new Label("single source", Tone.PLAIN);
      case DISPUTED -> new Label("disputed", Tone.CLASH);
      case REFUTED -> new Label("refuted", Tone.CLASH);
      case OVERTAKEN -> new Label("overtaken", Tone.FAINT);
    };
  }
}
