package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.Document;
import org.entente.model.Statement;

/**
 * Keeps the results of a ledger up with its statements: finds out what a change reaches, and works
 * out anew only that.
 *
 * <p>A changed document reaches the regions of its statements, the texts that share its wording or
 * its figures, and through them the regions of theirs. The outcome is the same as if everything had
 * been worked out at once.
 */
final class Upkeep {
  /** Of what very many texts have in common, so many of them are looked at. */
  static final int LOOKED_AT = 12;

  private final ReconcileStore store;
  private final Claims claims;
  private final TextLinks links;
  private final RegionUpkeep regionUpkeep;
  private final OriginUpkeep originUpkeep;

  /** What is reached, by region. */
  private final Map<String, Reach> reached = new TreeMap<>();

  /** Regions in which claims went or changed that were there before. */
  private final Set<String> changed = new TreeSet<>();

  private final Set<Long> taken = new TreeSet<>();
  private final Set<Long> wordings = new TreeSet<>();
  private final Set<Long> retellers = new TreeSet<>();
  private final Set<Long> grouped = new TreeSet<>();

  Upkeep(ReconcileStore store, Terms terms, Units units) {
    this.store = store;
    this.claims = new Claims(terms, units, store.overlay().letters());
    this.links = new TextLinks(store);
    this.regionUpkeep = new RegionUpkeep(store, terms, claims);
    this.originUpkeep = new OriginUpkeep(store);
  }

  /**
   * @param fresh whether nothing is kept of an earlier time, so that all documents are touched
   */
  void run(boolean fresh) {
    List<String> touched = store.touched();
    List<ClaimNote> told = new ArrayList<>();
    if (fresh) {
      store.takeAll();
    }
    for (String document : touched) {
      take(document, fresh, told);
    }
    if (fresh) {
      store.allTaken();
    }
    Map<String, String> aliases = aliases(fresh);
    if (fresh) {
      links.all(taken);
    } else {
      retellers.addAll(links.again(wordings));
    }
    retell(aliases);
    grouped.addAll(retellers);
    Set<Long> groups = group();
    if (!fresh) {
      regionUpkeep
          .foreseeing(told, changed)
          .forEach(note -> region(note.region()).foreseeing(note.statement()));
    }
    Set<String> wrong =
        fresh ? regionUpkeep.all(reached.keySet(), aliases) : regionUpkeep.redo(reached, aliases);
    wrong.forEach(document -> groups.add(firstOf(document)));
    groups.forEach(originUpkeep::redo);
    store.done();
  }

  private long firstOf(String document) {
    return store.findText(TextRuns.hash(document)).orElseThrow().first();
  }

  private void take(String id, boolean fresh, List<ClaimNote> told) {
    Document document = store.document(id);
    List<Statement> statements = store.statements(id);
    long number = TextRuns.hash(id);
    TextNote old = store.findText(number).orElse(null);
    store.putText(
        new TextNote(
            number,
            id,
            Dates.of(document),
            document.publisher() == null ? null : document.publisher().value(),
            document.fingerprint(),
            old == null ? number : old.first()));
    grouped.add(number);
    retellers.add(number);
    taken.add(number);
    if (old == null || !isSameText(old, store.findText(number).orElseThrow())) {
      reword(number, new TextRuns(document.text()).passages(), fresh);
    }
    List<ClaimNote> before = store.claims(number);
    List<ClaimNote> now = claims.notes(number, statements);
    retellersOf(before, fresh);
    before.forEach(this::leaves);
    store.putClaims(number, now);
    retellersOf(now, fresh);
    before.forEach(note -> changed.add(note.region()));
    now.forEach(note -> region(note.region()).fresh(note.statement()));
    told.addAll(fresh ? List.of() : now);
  }

  private Reach region(String region) {
    return reached.computeIfAbsent(region, r -> new Reach());
  }

  /** A claim goes, or is another one from now on. */
  private void leaves(ClaimNote note) {
    store
        .findBound(note.region(), note.statement())
        .ifPresent(bound -> region(note.region()).gone(bound));
  }

  private static boolean isSameText(TextNote a, TextNote b) {
    return a.fingerprint().equals(b.fingerprint())
        && Objects.equals(a.day(), b.day())
        && Objects.equals(a.publisher(), b.publisher());
  }

  private void reword(long number, long[] passages, boolean fresh) {
    wordings.add(number);
    if (!fresh) {
      wordings.addAll(links.displaced(number, store.passages(number)));
    }
    store.putPassages(number, passages);
    if (!fresh) {
      wordings.addAll(links.displaced(number, passages));
    }
  }

  /** Texts that give one of these figures may now retell, or be retold by, another. */
  private void retellersOf(List<ClaimNote> notes, boolean fresh) {
    for (ClaimNote note : fresh ? List.<ClaimNote>of() : notes) {
      boolean lookedAt =
          note.figure() != 0
              && store.uses(note.figure(), LOOKED_AT).stream()
                  .anyMatch(use -> use.text() == note.text());
      if (lookedAt) {
        store.uses(note.figure(), Integer.MAX_VALUE).forEach(use -> retellers.add(use.text()));
      }
    }
  }

  /** Other names of sources; a source that now has another name reaches all who name it. */
  private Map<String, String> aliases(boolean fresh) {
    Map<String, String> now = SourceNames.aliases(store.sources());
    Map<String, String> before = store.aliases();
    Set<String> keys = new TreeSet<>(now.keySet());
    keys.addAll(before.keySet());
    for (String key : keys) {
      if (!fresh && !Objects.equals(now.get(key), before.get(key))) {
        for (long text : store.naming(key)) {
          reach(text);
          retellers.add(text);
          for (ClaimNote note : store.claims(text)) {
            if (note.figure() != 0) {
              store.uses(note.figure(), Integer.MAX_VALUE).forEach(u -> retellers.add(u.text()));
            }
          }
        }
      }
    }
    store.putAliases(now);
    return now;
  }

  private void retell(Map<String, String> aliases) {
    Retellings retellings = new Retellings(store, aliases);
    for (long text : List.copyOf(retellers)) {
      List<Long> before = store.retold(text);
      List<Long> now = retellings.of(store.findText(text).orElseThrow());
      if (!now.equals(before)) {
        store.putRetold(text, now);
        grouped.addAll(before);
        grouped.addAll(now);
      }
    }
  }

  /** Groups what was reached; gives the first texts of all groups that were looked at. */
  private Set<Long> group() {
    Set<Long> firsts = new TreeSet<>();
    Map<Long, TextNote> old = new HashMap<>();
    Set<Long> moved = new TreeSet<>();
    List<TextNote> notes = new TextGroups(store).again(grouped);
    for (TextNote note : notes) {
      old.put(note.number(), store.findText(note.number()).orElseThrow());
    }
    for (TextNote note : notes) {
      TextNote before = Objects.requireNonNull(old.get(note.number()));
      firsts.add(before.first());
      firsts.add(note.first());
      if (before.first() != note.first()) {
        store.putText(note);
        moved.add(note.number());
      }
    }
    for (TextNote note : notes) {
      // A first text that was touched may speak for another publisher now.
      if (moved.contains(note.number()) || taken.contains(note.first())) {
        reach(note.number());
      }
    }
    return firsts;
  }

  /** The claims of a text now go back to another source. */
  private void reach(long text) {
    for (ClaimNote note : store.claims(text)) {
      leaves(note);
      region(note.region()).fresh(note.statement());
      if (!taken.contains(text)) {
        changed.add(note.region());
      }
    }
  }
}
