package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Document;

/** Keeps the origins of texts up with the groups of texts. */
final class OriginUpkeep {
  private final ReconcileStore store;

  OriginUpkeep(ReconcileStore store) {
    this.store = store;
  }

  /** Makes the origin of a wording anew; there is none where the text stands alone. */
  void redo(long first) {
    TextNote top = store.findText(first).orElseThrow();
    String id = Ids.ofText(top.document());
    List<TextNote> notes =
        store.group(first).stream()
            .map(number -> store.findText(number).orElseThrow())
            .sorted(TextNote.EARLIEST)
            .toList();
    if (notes.size() < 2) {
      store.putOrigin(id, Optional.empty());
      return;
    }
    TextRuns wording = new TextRuns(store.document(top.document()).text());
    List<TextGroup.Member> members = new ArrayList<>();
    Set<String> wrong = new TreeSet<>();
    for (TextNote note : notes) {
      Document document = store.document(note.document());
      double share = note.number() == first ? 1 : new TextRuns(document.text()).shareIn(wording);
      members.add(new TextGroup.Member(note.document(), note.day(), share));
      if (store.isMiscopied(note.document())) {
        wrong.add(note.document());
      }
    }
    store.putOrigin(id, Optional.of(OriginMaker.ofText(new TextGroup(members), wrong)));
  }
}
