package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.Dispute;
import org.entente.model.Document;
import org.entente.model.Entry;
import org.entente.model.Origin;
import org.entente.model.Statement;

/** Keeps everything in memory, for a ledger that is reconciled once and forgotten. */
final class MemoryStore implements ReconcileStore {
  private final Map<String, Document> documents = new TreeMap<>();
  private final Map<String, List<Statement>> statements = new HashMap<>();
  private final Map<String, Statement> byId = new HashMap<>();
  private final Map<Long, TextNote> texts = new HashMap<>();
  private final Map<Long, Set<Long>> groups = new HashMap<>();
  private final Map<Long, long[]> passages = new HashMap<>();
  private final Map<Long, TreeSet<Long>> holders = new HashMap<>();
  private final Map<Long, Map<Long, TextPair>> pairs = new HashMap<>();
  private final Map<Long, List<Long>> retold = new HashMap<>();
  private final Map<Long, Set<Long>> retelling = new HashMap<>();
  private final Map<Long, List<ClaimNote>> claims = new HashMap<>();
  private final Map<Long, TreeMap<Long, List<ClaimNote>>> figures = new HashMap<>();
  private final Map<String, List<ClaimNote>> regions = new HashMap<>();
  private final Map<String, RegionResults> results = new TreeMap<>();
  private final Map<String, Origin> origins = new TreeMap<>();
  private final Set<String> miscopied = new HashSet<>();

  private final Overlay overlay;
  private final Published published;

  MemoryStore(
      List<Document> documents, List<Statement> statements, Overlay overlay, Published published) {
    this.overlay = overlay;
    this.published = published;
    documents.forEach(document -> this.documents.put(document.id(), document));
    for (Statement s : statements) {
      if (this.documents.containsKey(s.document())) {
        this.statements.computeIfAbsent(s.document(), d -> new ArrayList<>()).add(s);
        byId.put(s.id(), s);
      }
    }
  }

  @Override
  public Overlay overlay() {
    return overlay;
  }

  @Override
  public Published published() {
    return published;
  }

  Reconciled results() {
    List<Entry> entries = new ArrayList<>();
    List<Dispute> disputes = new ArrayList<>();
    List<Origin> all = new ArrayList<>(origins.values());
    for (RegionResults one : results.values()) {
      entries.addAll(one.entries());
      disputes.addAll(one.disputes());
      all.addAll(one.origins());
    }
    entries.sort(Comparator.comparing(Entry::id));
    disputes.sort(Comparator.comparing(Dispute::id));
    all.sort(Comparator.comparing(Origin::id));
    return new Reconciled(entries, disputes, all);
  }

  /** The results of one region that was worked out. */
  RegionResults results(String region) {
    return Optional.ofNullable(results.get(region)).orElseThrow();
  }

  @Override
  public List<String> touched() {
    return List.copyOf(documents.keySet());
  }

  @Override
  public Document document(String id) {
    return Optional.ofNullable(documents.get(id)).orElseThrow();
  }

  @Override
  public List<Statement> statements(String document) {
    return statements.getOrDefault(document, List.of());
  }

  @Override
  public Optional<TextNote> findText(long number) {
    return Optional.ofNullable(texts.get(number));
  }

  @Override
  public void putText(TextNote note) {
    TextNote old = texts.put(note.number(), note);
    if (old != null) {
      groups.getOrDefault(old.first(), new TreeSet<>()).remove(note.number());
    }
    groups.computeIfAbsent(note.first(), f -> new TreeSet<>()).add(note.number());
  }

  @Override
  public long[] passages(long text) {
    return passages.getOrDefault(text, new long[0]);
  }

  @Override
  public void putPassages(long text, long[] found) {
    for (long passage : passages(text)) {
      holders.getOrDefault(passage, new TreeSet<>()).remove(text);
    }
    passages.put(text, found);
    for (long passage : found) {
      holders.computeIfAbsent(passage, p -> new TreeSet<>()).add(text);
    }
  }

  @Override
  public long[] holders(long passage, int limit) {
    return holders.getOrDefault(passage, new TreeSet<>()).stream()
        .limit(limit)
        .mapToLong(Long::longValue)
        .toArray();
  }

  @Override
  public void eachShared(PassageReader reader) {
    for (TreeSet<Long> texts : holders.values()) {
      if (texts.size() > 1) {
        reader.read(texts.stream().mapToLong(Long::longValue).toArray());
      }
    }
  }

  @Override
  public List<TextPair> pairs(long text) {
    return List.copyOf(pairs.getOrDefault(text, Map.of()).values());
  }

  @Override
  public void removePairs(long text) {
    Map<Long, TextPair> gone = pairs.remove(text);
    if (gone != null) {
      gone.keySet().forEach(other -> pairs.getOrDefault(other, new TreeMap<>()).remove(text));
    }
  }

  @Override
  public void putPair(TextPair pair) {
    pairs.computeIfAbsent(pair.one(), p -> new TreeMap<>()).put(pair.other(), pair);
    pairs.computeIfAbsent(pair.other(), p -> new TreeMap<>()).put(pair.one(), pair.turned());
  }

  @Override
  public List<Long> retold(long text) {
    return retold.getOrDefault(text, List.of());
  }

  @Override
  public List<Long> retelling(long text) {
    return List.copyOf(retelling.getOrDefault(text, Set.of()));
  }

  @Override
  public void putRetold(long text, Collection<Long> earlier) {
    retold(text).forEach(other -> retelling.getOrDefault(other, new TreeSet<>()).remove(text));
    retold.put(text, List.copyOf(earlier));
    earlier.forEach(other -> retelling.computeIfAbsent(other, o -> new TreeSet<>()).add(text));
  }

  @Override
  public List<ClaimNote> claims(long text) {
    return claims.getOrDefault(text, List.of());
  }

  @Override
  public void putClaims(long text, List<ClaimNote> notes) {
    for (ClaimNote old : claims(text)) {
      regions.getOrDefault(old.region(), new ArrayList<>()).remove(old);
      figures.getOrDefault(old.figure(), new TreeMap<>()).remove(text);
    }
    claims.put(text, List.copyOf(notes));
    for (ClaimNote note : notes) {
      regions.computeIfAbsent(note.region(), r -> new ArrayList<>()).add(note);
      if (note.figure() != 0) {
        figures
            .computeIfAbsent(note.figure(), f -> new TreeMap<>())
            .computeIfAbsent(text, t -> new ArrayList<>())
            .add(note);
      }
    }
  }

  @Override
  public List<ClaimNote> uses(long figure, int texts) {
    return figures.getOrDefault(figure, new TreeMap<>()).values().stream()
        .limit(texts)
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public List<Told> told(String region) {
    List<Told> told = new ArrayList<>();
    for (ClaimNote note : regions.getOrDefault(region, List.of())) {
      told.add(new Told(note, statement(note)));
    }
    return told;
  }

  @Override
  public Statement statement(ClaimNote note) {
    return Optional.ofNullable(byId.get(note.statement())).orElseThrow();
  }

  @Override
  public List<ClaimNote> forecasts() {
    return claims.values().stream().flatMap(List::stream).filter(ClaimNote::forecast).toList();
  }

  @Override
  public Set<String> sources() {
    Set<String> sources = new TreeSet<>();
    for (List<ClaimNote> notes : claims.values()) {
      for (ClaimNote note : notes) {
        if (note.source() != null) {
          sources.add(note.source());
        }
      }
    }
    return sources;
  }

  @Override
  public Map<String, String> aliases() {
    return Map.of();
  }

  @Override
  public void putAliases(Map<String, String> aliases) {
    // Nothing is asked for a second time.
  }

  @Override
  public List<Long> naming(String source) {
    return List.of();
  }

  @Override
  public List<Long> group(long first) {
    return List.copyOf(groups.getOrDefault(first, Set.of()));
  }

  @Override
  public Set<String> putResults(String region, Collection<String> replaced, RegionResults found) {
    results.put(region, found);
    Set<String> changed = new TreeSet<>(found.miscopied());
    miscopied.addAll(found.miscopied());
    return changed;
  }

  @Override
  public boolean isMiscopied(String document) {
    return miscopied.contains(document);
  }

  @Override
  public void putOrigin(String id, Optional<Origin> origin) {
    origin.ifPresentOrElse(one -> origins.put(id, one), () -> origins.remove(id));
  }

  @Override
  public void done() {
    // Everything was touched and will be thrown away.
  }
}
