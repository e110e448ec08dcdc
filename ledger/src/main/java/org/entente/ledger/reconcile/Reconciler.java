package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Dispute;
import org.entente.model.DisputeStatus;
import org.entente.model.Document;
import org.entente.model.Entry;
import org.entente.model.Origin;
import org.entente.model.Statement;

/**
 * Turns the documents and statements of a ledger into entries, disputes and origins. The same
 * content gives the same result, in whatever order it comes.
 */
public final class Reconciler {
  /** Changes whenever the same statements would give another result. */
  public static final String RULES = "1";

  private final SharedWording wording;
  private final Terms terms = new Terms();
  private final Units units = new Units();

  public Reconciler(SharedWording wording) {
    this.wording = wording;
  }

  public Reconciled reconcile(List<Document> documents, List<Statement> statements) {
    TextOrigins texts = new TextOrigins(documents, wording);
    Claims maker = new Claims(terms, units);
    List<Claim> unjoined = maker.of(documents, statements, firstTexts(texts.groups(List.of())));
    List<TextOrigins.Group> groups = texts.groups(Retellings.find(unjoined, texts.shares()));
    List<Claim> claims = maker.of(documents, statements, firstTexts(groups));
    List<Draft> drafts = new Matters().of(claims).stream().map(Draft::of).toList();
    List<Clash> clashes = new Disputes(terms).clashes(drafts);
    EntryMaker entries =
        new EntryMaker(
            SeriesFinder.find(drafts),
            new PartFinder(terms).find(drafts),
            Disputes.touched(clashes, DisputeStatus.OPEN),
            overtaken(clashes),
            outcomes(claims));
    List<Entry> made = new ArrayList<>();
    drafts.forEach(draft -> made.add(entries.entry(draft)));
    made.sort(Comparator.comparing(Entry::id));
    List<Dispute> disputes = Disputes.of(clashes);
    List<Origin> origins = new ArrayList<>(OriginMaker.ofTexts(groups, drafts));
    origins.addAll(OriginMaker.ofClaims(drafts));
    origins.sort(Comparator.comparing(Origin::id));
    return new Reconciled(made, disputes, origins);
  }

  private Map<String, Outcome> outcomes(List<Claim> claims) {
    Outcomes maker = new Outcomes(terms);
    Map<String, Outcome> outcomes = new HashMap<>();
    for (Claim claim : claims) {
      if (claim.statement().kind() == org.entente.model.Kind.FORECAST) {
        outcomes.put(claim.id(), maker.of(claim, claims));
      }
    }
    return outcomes;
  }

  private static Map<String, Document> firstTexts(List<TextOrigins.Group> groups) {
    Map<String, Document> first = new HashMap<>();
    for (TextOrigins.Group group : groups) {
      group.members().forEach(member -> first.put(member.document().id(), group.first()));
    }
    return first;
  }

  /** The drafts that say what was true once: the side that an overtaken clash calls older. */
  private static Set<String> overtaken(List<Clash> clashes) {
    Set<String> overtaken = new HashSet<>();
    for (Clash clash : clashes) {
      if (clash.status() == DisputeStatus.OVERTAKEN) {
        clash.overtaken().voices().forEach(voice -> overtaken.add(voice.draft().id()));
      }
    }
    return overtaken;
  }
}
