package org.entente.workbench.report.section;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Amount;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Quantity;
import org.entente.model.Standing;
import org.entente.model.Statement;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.block.Line;
import org.entente.workbench.report.wording.Days;
import org.entente.workbench.report.wording.Words;

/** Makes sentences from entries, each with its source, its backing and its citations. */
public final class Sentences {

  private final Material material;
  private final Telling telling;
  private final Names names;

  /** Sentences out of this material; what they cite is numbered there. */
  public Sentences(Material material) {
    this.material = material;
    this.telling = material.telling();
    this.names = material.names();
  }

  /** Entries that one passage names together with one figure: they share a sentence. */
  public List<List<Entry>> gather(List<Entry> entries) {
    Map<List<Object>, List<Entry>> gathered = new LinkedHashMap<>();
    for (Entry entry : entries) {
      Statement lead = telling.lead(entry);
      List<Object> key =
          List.of(
              lead.document(),
              lead.span(),
              entry.kind(),
              telling.amount(entry),
              entry.from(),
              entry.to());
      gathered.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
    }
    return new ArrayList<>(gathered.values());
  }

  /**
   * One sentence for entries of one direction that belong together.
   *
   * @param again whether a sentence with the same subject and verb stands before it
   */
  public List<Inline> tell(List<Entry> together, boolean again) {
    Entry first = together.get(0);
    Line line = new Line();
    line.text(opening(first, again)).from(noun(together));
    line.text(closing(first));
    return end(line, together);
  }

  /** A sentence each, at most so many; the entries told. */
  public List<Entry> tellAll(Line line, List<Entry> entries, int most) {
    List<Entry> told = new ArrayList<>();
    Set<String> begun = new HashSet<>();
    for (List<Entry> together : gather(entries).stream().limit(most).toList()) {
      Entry first = together.get(0);
      line.addAll(tell(together, !begun.add(first.kind() + " " + first.from() + first.to())))
          .text(" ");
      told.addAll(together);
    }
    return told;
  }

  private String opening(Entry entry, boolean again) {
    String also = again ? "also " : "";
    String reportedly = also + (Footing.of(entry) == Footing.REPORTED ? "reportedly " : "");
    boolean past = isPast(entry);
    String giver = Words.capital(names.listInSentence(entry.from()));
    boolean plural = entry.from().size() > 1;
    String has = plural ? " have " : " has ";
    return switch (entry.kind()) {
      case DEPLOYMENT -> giver + (past ? " " : has) + reportedly + "sent ";
      case CASUALTY ->
          entry.from().isEmpty()
              ? "Losses are " + also + "put at "
              : Words.capital(Words.possessive(names.listInSentence(entry.from())))
                  + " losses are "
                  + also
                  + "put at ";
      case BENEFIT -> "What " + names.listInSentence(entry.to()) + " gained is " + also + "put at ";
      default ->
          giver
              + (past ? " " + reportedly + "gave " : has + reportedly + "given ")
              + names.listInSentence(entry.to())
              + " ";
    };
  }

  private String closing(Entry entry) {
    String host =
        entry.kind() == Kind.DEPLOYMENT && !entry.to().isEmpty()
            ? " to " + names.listInSentence(entry.to())
            : "";
    String when = Days.phrase(entry.period());
    return host + (when.isEmpty() ? "" : " " + when);
  }

  private static boolean isPast(Entry entry) {
    String when = Days.phrase(entry.period());
    return !when.isEmpty() && !when.startsWith("since");
  }

  /** The source, the backing and the citations, which end every sentence. */
  private List<Inline> end(Line line, List<Entry> together) {
    Entry first = together.get(0);
    String attribution = telling.attribution(first);
    if (!attribution.isEmpty()) {
      line.text(", ").from(attribution);
    }
    line.text(" (" + telling.backing(first) + standing(first) + ")");
    return cite(line.text("."), together).done();
  }

  static String standing(Entry entry) {
    return entry.standing() == Standing.DISPUTED ? "; disputed" : "";
  }

  private Line cite(Line line, List<Entry> together) {
    return line.text(" ").addAll(material.cite(together));
  }

  /** "arms worth up to $9.8 billion", "millions of shells and rockets", "about 15,000 soldiers". */
  public String noun(List<Entry> together) {
    Entry first = together.get(0);
    String items = items(together);
    String amount = telling.amount(first);
    if (amount.isEmpty()) {
      return items;
    }
    if (first.kind() == Kind.BENEFIT || (together.size() == 1 && telling.isFigureAlone(first))) {
      return amount;
    }
    if (first.kind() == Kind.CASUALTY) {
      boolean people = amount.endsWith("s");
      return people ? telling.counted(first, things(together)).orElse(amount) : amount;
    }
    if (isMoney(first)) {
      boolean sum = together.size() == 1 && names.articles().isSum(items);
      return items + (sum ? " of " : " worth ") + amount;
    }
    return telling.counted(first, things(together)).orElse(items + " (" + amount + ")");
  }

  private String items(List<Entry> together) {
    return Words.list(things(together).stream().map(names::thing).toList());
  }

  private List<String> things(List<Entry> together) {
    return together.stream().map(telling::what).distinct().toList();
  }

  private boolean isMoney(Entry entry) {
    Amount amount = entry.amount();
    Quantity quantity = telling.lead(entry).quantity();
    return amount != null ? amount.what() == Amount.What.MONEY : quantity == null;
  }

  /** Things without a figure in one list, the citations of each behind it. */
  public Line enumerate(Line line, List<Entry> entries, int most) {
    List<List<Entry>> gathered = gather(entries);
    int shown = Math.min(most, gathered.size());
    for (int i = 0; i < shown; i++) {
      List<Entry> together = gathered.get(i);
      line.text(i == 0 ? "" : i == shown - 1 && shown == gathered.size() ? " and " : "; ");
      cite(line.from(noun(together)), together);
    }
    int left = gathered.size() - shown;
    return left == 0 ? line : line.text(" and " + Words.count(left) + " more");
  }
}
