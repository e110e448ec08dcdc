package org.entente.workbench.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.ActorCode;
import org.entente.model.Dispute;
import org.entente.model.Entry;
import org.entente.model.Kind;
import org.entente.model.Measure;
import org.entente.model.Standing;
import org.entente.model.Statement;
import org.entente.workbench.ask.Answer.Citation;
import org.entente.workbench.ask.Answer.Sentence;
import org.entente.workbench.report.block.Inline;
import org.entente.workbench.report.section.Footing;
import org.entente.workbench.report.section.Importance;
import org.entente.workbench.report.section.Material;
import org.entente.workbench.report.section.Names;
import org.entente.workbench.report.section.Sentences;
import org.entente.workbench.report.section.Telling;
import org.entente.workbench.report.wording.Days;
import org.entente.workbench.report.wording.Words;
import org.jspecify.annotations.Nullable;

/** Puts entries, disputes and measures into sentences of an answer, with what bears each. */
final class Sayings {

  private static final int QUOTED = 320;
  private static final int CITED = 6;

  private final Sentences sentences;
  private final Telling telling;
  private final Names names;

  Sayings(Material material) {
    this.sentences = new Sentences(material);
    this.telling = material.telling();
    this.names = material.names();
  }

  Telling telling() {
    return telling;
  }

  Names names() {
    return names;
  }

  /** A sentence each for entries that belong together, at most so many. */
  List<Sentence> tell(List<Entry> entries, int most) {
    List<Sentence> told = new ArrayList<>();
    Set<Object> quoted = new HashSet<>();
    for (List<Entry> together : sentences.gather(entries)) {
      Entry first = together.get(0);
      Statement lead = telling.lead(first);
      boolean new_ = !isQuoted(first) || quoted.add(List.of(lead.document(), lead.span()));
      if (new_ && told.size() < most) {
        told.add(tell(together));
      }
    }
    return told;
  }

  private Sentence tell(List<Entry> together) {
    Entry first = together.get(0);
    String text;
    if (isQuoted(first)) {
      text = quoted(first);
    } else if (!Footing.of(first).isTold()) {
      text = untold(together);
    } else {
      text = named(first) ? own(first) : plain(sentences.tell(together, false));
    }
    return sentence(text, together);
  }

  private static boolean isClause(String text) {
    return text.split("\\s+", -1).length > 6;
  }

  private static boolean named(Entry entry) {
    return switch (entry.kind()) {
      case TRADE, AGREEMENT -> true;
      default -> false;
    };
  }

  /** Whether only the source's own words can tell an entry. */
  boolean isQuoted(Entry entry) {
    return switch (entry.kind()) {
      case TRANSFER, DEPLOYMENT, AGREEMENT -> entry.item() == null;
      case TRADE -> entry.item() == null || isClause(entry.item().text());
      case BENEFIT -> entry.amount() == null;
      case CASUALTY -> entry.amount() == null;
      default -> true;
    };
  }

  /** "A pact of A and B, in 2024 (one source)." */
  private String own(Entry entry) {
    String what = names.thing(telling.what(entry));
    String amount = telling.amount(entry);
    String when = Days.phrase(entry.period());
    String text =
        switch (entry.kind()) {
          case AGREEMENT -> what + " " + side("between ", entry.from()).strip();
          default ->
              what
                  + (entry.from().equals(entry.to())
                      ? " of " + names.listInSentence(entry.from())
                      : " " + side("from ", entry.from()) + side("to ", entry.to()).strip());
        };
    text = text.strip() + (amount.isEmpty() ? "" : ": " + amount);
    return Words.capital(text) + (when.isEmpty() ? "" : ", " + when) + backing(entry) + ".";
  }

  private String side(String word, List<ActorCode> actors) {
    return actors.isEmpty() ? "" : word + names.listInSentence(actors) + " ";
  }

  /** "Only planned: a loan from A to B (one source)." */
  private String untold(List<Entry> together) {
    Entry first = together.get(0);
    Footing footing = Footing.of(first);
    String word =
        switch (footing) {
          case NEGATED -> "Said not to be so: ";
          case DENIED -> "Denied: ";
          case PROBABLE -> "Said to be probable: ";
          default -> "Only " + footing.word() + ": ";
        };
    String sides = side("from ", first.from()) + side("to ", first.to());
    String noun = sentences.noun(together).replaceFirst("^(possibly|perhaps|probably) ", "");
    noun = noun + " " + sides.strip();
    String when = Days.phrase(first.period());
    return word + noun.strip() + (when.isEmpty() ? "" : " " + when) + backing(first) + ".";
  }

  /** The source's own words, with how it stands. */
  private String quoted(Entry entry) {
    return quoted(entry, telling.lead(entry));
  }

  private String quoted(Entry entry, Statement statement) {
    String when = Days.phrase(entry.period());
    Footing footing = Footing.of(entry);
    String note =
        (when.isEmpty() ? "" : when + "; ")
            + (footing.isTold() ? "" : footing.word() + "; ")
            + telling.backing(entry)
            + standing(entry);
    return "“" + shortened(statement) + "” (" + note + ").";
  }

  /** The words without a full stop at their end, since a sentence of ours goes on behind them. */
  private static String shortened(Statement statement) {
    String words = statement.quote().strip().replaceAll("\\s+", " ").replaceFirst("\\.$", "");
    return Telling.cut(words, QUOTED);
  }

  /** One statement of an entry in its own words. */
  Sentence quote(Entry entry, Statement statement) {
    return new Sentence(
        quoted(entry, statement),
        List.of(entry.id()),
        List.of(),
        List.of(Citation.of(statement)),
        entry.standing());
  }

  /** Whether the time of an entry has no end, so that it says little of one year. */
  boolean isOpen(Entry entry) {
    return entry.period() == null || entry.period().end() == null;
  }

  private String backing(Entry entry) {
    String attribution = telling.attribution(entry);
    return (attribution.isEmpty() ? "" : ", " + attribution)
        + " ("
        + telling.backing(entry)
        + standing(entry)
        + ")";
  }

  private static String standing(Entry entry) {
    return switch (entry.standing()) {
      case DISPUTED -> "; disputed";
      case REFUTED -> "; refuted";
      case OVERTAKEN -> "; overtaken since";
      default -> "";
    };
  }

  /** Entries in their sources' words, each passage once. */
  List<Sentence> quote(List<Entry> entries, int most) {
    List<Sentence> told = new ArrayList<>();
    Set<Object> quoted = new HashSet<>();
    for (Entry entry : entries) {
      Statement lead = telling.lead(entry);
      if (told.size() < most && quoted.add(List.of(lead.document(), lead.span()))) {
        told.add(sentence(quoted(entry), List.of(entry)));
      }
    }
    return told;
  }

  /** Entries by who gives to whom, with the words that open a list of them. */
  Map<String, List<Entry>> byWay(List<Entry> entries) {
    Map<String, List<Entry>> ways = new LinkedHashMap<>();
    for (Entry entry : entries) {
      boolean sent = entry.kind() == Kind.DEPLOYMENT;
      String way =
          "Without a figure, "
              + (sent ? "sent " : "given ")
              + side("by ", entry.from())
              + side("to ", entry.to()).strip()
              + ": ";
      ways.computeIfAbsent(way, key -> new ArrayList<>()).add(entry);
    }
    return ways;
  }

  /** Whether neither the entry nor its words hold a day. */
  boolean isUndated(Entry entry) {
    return Days.phrase(entry.period()).isEmpty();
  }

  /** All things without a figure in one sentence. */
  Sentence enumerate(String opening, List<Entry> entries, int most) {
    org.entente.workbench.report.block.Line line = new org.entente.workbench.report.block.Line();
    sentences.enumerate(line, entries, most);
    List<Entry> named =
        sentences.gather(entries).stream().limit(most).flatMap(List::stream).toList();
    return sentence(opening + plain(line.done()).strip() + ".", named);
  }

  /** On whose word an entry stands: one sentence a document. */
  List<Sentence> sources(List<Entry> entries, Material material, int most) {
    Map<String, Sentence> byDocument = new LinkedHashMap<>();
    for (Entry entry : entries) {
      List<Entry.Member> members =
          Telling.supporting(entry)
              .sorted(
                  Comparator.comparing(Entry.Member::grade)
                      .thenComparing(m -> m.statement().document()))
              .toList();
      for (Entry.Member member : members) {
        Statement statement = member.statement();
        String key = statement.document() + statement.span();
        if (byDocument.size() < most) {
          byDocument.putIfAbsent(key, source(entry, member, material));
        }
      }
    }
    return List.copyOf(byDocument.values());
  }

  private Sentence source(Entry entry, Entry.Member member, Material material) {
    Statement statement = member.statement();
    String word = statement.attribution() == null ? "" : telling.source(statement.attribution());
    String date =
        material
            .findSource(statement.document())
            .map(s -> s.document().date())
            .map(found -> Days.label(found.value()))
            .orElse("undated");
    String text =
        material.documentName(statement.document())
            + " ("
            + date
            + ", source graded "
            + member.grade()
            + ") says"
            + (word.isEmpty() ? " on its own word" : ", according to " + word)
            + ": “"
            + shortened(statement)
            + "”.";
    return new Sentence(
        text, List.of(entry.id()), List.of(), List.of(Citation.of(statement)), entry.standing());
  }

  /** A dispute with the words of each side. */
  Sentence dispute(Dispute dispute) {
    Map<String, Statement> sides = new LinkedHashMap<>();
    dispute.members().forEach(m -> sides.putIfAbsent(m.side(), m.statement()));
    List<String> quotes = sides.values().stream().map(s -> "“" + shortened(s) + "”").toList();
    String reason = reason(dispute).strip().replaceAll("\\.$", "");
    String text = "Disputed: " + reason + ". " + String.join(" against ", quotes) + ".";
    List<String> entries =
        dispute.members().stream().map(Dispute.Member::entry).distinct().toList();
    List<Citation> citations =
        dispute.members().stream().map(m -> Citation.of(m.statement())).distinct().toList();
    return new Sentence(text, entries, List.of(), citations, Standing.DISPUTED);
  }

  /** The reason with the names of actors for their codes. */
  String reason(Dispute dispute) {
    String reason = dispute.reason();
    Set<ActorCode> actors = new LinkedHashSet<>();
    for (Dispute.Member member : dispute.members()) {
      actors.addAll(member.statement().from());
      actors.addAll(member.statement().to());
    }
    for (ActorCode actor : actors) {
      reason =
          reason.replaceAll(
              "\\b" + actor.code() + "\\b",
              java.util.regex.Matcher.quoteReplacement(names.inSentence(actor)));
    }
    return reason;
  }

  /** What a measure says, with the statements behind it. */
  Sentence measured(String text, List<Measure> measures) {
    List<Citation> citations =
        measures.stream()
            .flatMap(m -> m.citations().stream())
            .map(Citation::of)
            .distinct()
            .toList();
    return new Sentence(
        text, List.of(), measures.stream().map(Measure::name).toList(), citations, null);
  }

  private Sentence sentence(String text, List<Entry> entries) {
    List<Citation> citations =
        entries.stream()
            .flatMap(Telling::supporting)
            .sorted(
                Comparator.comparing(Entry.Member::grade).thenComparing(m -> m.statement().id()))
            .map(m -> Citation.of(m.statement()))
            .filter(distinctPlaces())
            .limit(Math.max(CITED, entries.size()))
            .toList();
    return new Sentence(
        text,
        entries.stream().map(Entry::id).distinct().toList(),
        List.of(),
        citations,
        weakest(entries));
  }

  private static java.util.function.Predicate<Citation> distinctPlaces() {
    Set<Object> seen = new HashSet<>();
    return citation -> seen.add(List.of(citation.document(), citation.span()));
  }

  private static @Nullable Standing weakest(List<Entry> entries) {
    return entries.stream()
        .map(Entry::standing)
        .max(Comparator.comparingInt(Sayings::weakness))
        .orElse(null);
  }

  private static int weakness(Standing standing) {
    return switch (standing) {
      case CORROBORATED -> 0;
      case SINGLE_SOURCE -> 1;
      case DISPUTED -> 2;
      case OVERTAKEN -> 3;
      case REFUTED -> 4;
    };
  }

  /** The words of a line without its citations. */
  static String plain(List<Inline> line) {
    StringBuilder text = new StringBuilder();
    for (Inline piece : line) {
      if (piece instanceof Inline.Text t) {
        text.append(t.text());
      } else if (piece instanceof Inline.Strong s) {
        text.append(s.text());
      } else if (piece instanceof Inline.Foreign f) {
        text.append(f.text());
      } else if (piece instanceof Inline.Quoted q) {
        text.append('“').append(q.text()).append('”');
      }
    }
    return text.toString().replaceAll("\\s+", " ").replaceAll(" ([.,;])", "$1").strip();
  }

  /** Entries in the order of their weight. */
  static List<Entry> sorted(Stream<Entry> entries) {
    return Importance.sort(entries.toList());
  }
}
