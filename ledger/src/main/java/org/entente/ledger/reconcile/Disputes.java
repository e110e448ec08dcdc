package org.entente.ledger.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.ledger.reconcile.Clash.Side;
import org.entente.ledger.reconcile.Clash.Voice;
import org.entente.model.Dispute;
import org.entente.model.DisputeKind;
import org.entente.model.DisputeStatus;
import org.entente.model.Stance;

/** Runs all rules of dispute and makes disputes of what they find. */
final class Disputes {
  /** Rules of what was only taken over wrongly: who did so has no voice in other disputes. */
  private final List<DisputeRule> slips;

  private final List<DisputeRule> rules;
  private final RecordRule records;

  Disputes(Terms terms, Published published) {
    records = new RecordRule(terms, published);
    slips = List.of(new MiscopyRule(terms), new SameFigureRule(terms));
    rules =
        List.of(
            new NumberRule(terms),
            new AllianceRule(terms),
            new YesNoRule(terms),
            new DirectionRule(terms),
            new TimeRule(),
            new SumRule(terms),
            new DegreeRule(terms),
            records);
  }

  /** Sentences on the drafts that a published table bears out, once clashes were looked for. */
  Map<String, String> borneOut() {
    return records.borneOut();
  }

  /**
   * All clashes; one that puts the same claims against each other as an earlier one is left out.
   */
  List<Clash> clashes(List<Draft> drafts) {
    List<Clash> clashes = new ArrayList<>();
    Set<Set<Set<String>>> seen = new HashSet<>();
    run(slips, drafts, seen, clashes);
    Set<String> misled = new HashSet<>();
    for (Clash clash : clashes) {
      if (clash.kind() == DisputeKind.SAME_FIGURE_DIFFERENT_THING
          && clash.status() == DisputeStatus.SETTLED) {
        clash.sides().get(1).voices().forEach(voice -> misled.add(voice.draft().id()));
      }
    }
    run(rules, drafts.stream().filter(d -> !misled.contains(d.id())).toList(), seen, clashes);
    return clashes.stream().map(Trust::settled).toList();
  }

  private static void run(
      List<DisputeRule> rules,
      List<Draft> drafts,
      Set<Set<Set<String>>> seen,
      List<Clash> clashes) {
    ThingIndex index = new ThingIndex(drafts);
    for (DisputeRule rule : rules) {
      for (Clash clash : rule.find(drafts, index)) {
        if (seen.add(ids(clash))) {
          clashes.add(clash);
        }
      }
    }
  }

  private static Set<Set<String>> ids(Clash clash) {
    Set<Set<String>> sides = new HashSet<>();
    for (Side side : clash.sides()) {
      Set<String> ids = new HashSet<>();
      side.voices().forEach(voice -> ids.add(voice.claim().id()));
      sides.add(ids);
    }
    return sides;
  }

  /** Disputes by id. */
  static List<Dispute> of(List<Clash> clashes) {
    List<Dispute> disputes = new ArrayList<>();
    for (Clash clash : clashes) {
      List<Dispute.Member> members = new ArrayList<>();
      List<String> content = new ArrayList<>(List.of(clash.kind().word()));
      char name = 'a';
      for (Side side : clash.sides()) {
        content.add(side.voices().get(0).claim().id());
        for (Voice voice : side.voices()) {
          members.add(member(String.valueOf(name), voice));
        }
        name++;
      }
      disputes.add(
          new Dispute(
              Ids.of("d", content.toArray(String[]::new)),
              clash.kind(),
              members,
              capital(clash.reason()),
              clash.settledBy(),
              clash.status()));
    }
    disputes.sort(Comparator.comparing(Dispute::id));
    return disputes;
  }

  private static String capital(String sentence) {
    return sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sentence.substring(1);
  }

  private static Dispute.Member member(String side, Voice voice) {
    Claim claim = voice.claim();
    boolean miscopied = voice.draft().matter().claims(Stance.MISCOPIED).contains(claim);
    return new Dispute.Member(
        side,
        claim.statement(),
        voice.draft().id(),
        voice.draft().origin(claim),
        claim.date(),
        Grades.ofStatement(claim.grade(), claim.named(), miscopied));
  }

  /**
   * Ids of the drafts that a clash of this status touches; of one overtaken only the first side.
   */
  static Set<String> touched(List<Clash> clashes, DisputeStatus status) {
    Set<String> touched = new HashSet<>();
    for (Clash clash : clashes) {
      if (clash.status() == status) {
        List<Side> sides = clash.sides();
        sides.forEach(side -> side.voices().forEach(voice -> touched.add(voice.draft().id())));
      }
    }
    return touched;
  }
}
