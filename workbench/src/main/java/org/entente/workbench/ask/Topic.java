package org.entente.workbench.ask;

import java.util.Locale;
import java.util.Set;
import org.entente.model.Kind;

/** What a question is about, with the kinds of entries that can answer it. */
public enum Topic {
  DISPUTES(true),
  RISKS(true),
  FORECASTS(true),
  BALANCE(true),
  BENEFITS(true),
  CASUALTIES(true),
  ALLIANCE(false),
  DEPENDENCE(true),
  SANCTIONS(false),
  AGREEMENTS(false),
  MEETINGS(false),
  DEPLOYMENTS(false),
  POSITIONS(false),
  TRADE(false),
  TRANSFERS(false);

  private final boolean firm;

  Topic(boolean firm) {
    this.firm = firm;
  }

  /** The kinds of entries that answer; empty where no kind alone does. */
  public Set<Kind> kinds() {
    return switch (this) {
      case DISPUTES -> Set.of();
      case RISKS -> Set.of(Kind.RISK);
      case FORECASTS -> Set.of(Kind.FORECAST);
      case BALANCE -> Set.of(Kind.TRANSFER, Kind.BENEFIT);
      case BENEFITS -> Set.of(Kind.BENEFIT);
      case CASUALTIES -> Set.of(Kind.CASUALTY);
      case ALLIANCE -> Set.of(Kind.ASSESSMENT, Kind.AGREEMENT);
      case DEPENDENCE -> Set.of(Kind.ASSESSMENT);
      case SANCTIONS -> Set.of(Kind.SANCTION);
      case AGREEMENTS -> Set.of(Kind.AGREEMENT);
      case MEETINGS -> Set.of(Kind.MEETING);
      case DEPLOYMENTS -> Set.of(Kind.DEPLOYMENT);
      case POSITIONS -> Set.of(Kind.POSITION);
      case TRADE -> Set.of(Kind.TRADE);
      case TRANSFERS -> Set.of(Kind.TRANSFER, Kind.TRADE, Kind.DEPLOYMENT, Kind.BENEFIT);
    };
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
