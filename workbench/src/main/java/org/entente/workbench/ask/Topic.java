package org.entente.workbench.ask;

import java.util.Locale;
import java.util.Set;
import org.entente.model.Kind;

/** What a question is about, with the kinds of entries that can answer it. */
public enum Topic {
  DISPUTES(Set.of(), true),
  RISKS(Set.of(Kind.RISK), true),
  FORECASTS(Set.of(Kind.FORECAST), true),
  BALANCE(Set.of(Kind.TRANSFER, Kind.BENEFIT), true),
  BENEFITS(Set.of(Kind.BENEFIT), true),
  CASUALTIES(Set.of(Kind.CASUALTY), true),
  ALLIANCE(Set.of(Kind.ASSESSMENT, Kind.AGREEMENT), true),
  DEPENDENCE(Set.of(Kind.ASSESSMENT), true),
  SANCTIONS(Set.of(Kind.SANCTION), false),
  AGREEMENTS(Set.of(Kind.AGREEMENT), false),
  MEETINGS(Set.of(Kind.MEETING), false),
  DEPLOYMENTS(Set.of(Kind.DEPLOYMENT), false),
  POSITIONS(Set.of(Kind.POSITION), false),
  TRADE(Set.of(Kind.TRADE, Kind.TRANSFER), false),
  TRANSFERS(Set.of(Kind.TRANSFER, Kind.TRADE, Kind.DEPLOYMENT, Kind.BENEFIT), false);

  private final Set<Kind> kinds;
  private final boolean firm;

  Topic(Set<Kind> kinds, boolean firm) {
    this.kinds = kinds;
    this.firm = firm;
  }

  /** The kinds of entries that answer; empty where no kind alone does. */
  public Set<Kind> kinds() {
    return kinds;
  }

  /** Whether the word decides also where the coder reads the question as of another kind. */
  boolean isFirm() {
    return firm;
  }

  /** The word as it stands in the JSON and in the list of question words. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The topic under which a statement of this kind falls. */
  static Topic of(Kind kind) {
    return switch (kind) {
      case TRANSFER -> TRANSFERS;
      case TRADE -> TRADE;
      case DEPLOYMENT -> DEPLOYMENTS;
      case CASUALTY -> CASUALTIES;
      case AGREEMENT -> AGREEMENTS;
      case MEETING -> MEETINGS;
      case POSITION, ACTION -> POSITIONS;
      case SANCTION -> SANCTIONS;
      case BENEFIT -> BENEFITS;
      case RISK -> RISKS;
      case FORECAST -> FORECASTS;
      case ASSESSMENT -> ALLIANCE;
    };
  }

  /** The topic of a word; throws on any other. */
  static Topic get(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
