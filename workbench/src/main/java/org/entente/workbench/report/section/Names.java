package org.entente.workbench.report.section;

import java.util.List;
import java.util.function.Function;
import org.entente.model.ActorCode;
import org.entente.workbench.report.wording.Articles;
import org.entente.workbench.report.wording.Words;

/** The names of actors, in tables as they are and in sentences with their article. */
public final class Names {

  private final Function<ActorCode, String> actorName;
  private final Articles articles = new Articles();

  public Names(Function<ActorCode, String> actorName) {
    this.actorName = actorName;
  }

  /** The bare name, for tables and drawings. */
  public String bare(ActorCode actor) {
    if (actor.equals(ActorCode.UNSPECIFIED)) {
      return "others, not named";
    }
    if (actor.equals(ActorCode.WORLD)) {
      return "other countries at large";
    }
    if (actor.equals(ActorCode.WEST)) {
      return "the West";
    }
    return actor.equals(ActorCode.REGION) ? "the region" : actorName.apply(actor);
  }

  /** The name within a sentence, with "the" where English wants it. */
  public String inSentence(ActorCode actor) {
    return actor.isLoose() ? bare(actor) : articles.name(bare(actor));
  }

  /** Names joined for a table; a dash where the text names nobody. */
  public String list(List<ActorCode> actors) {
    return actors.isEmpty() ? "—" : Words.list(actors.stream().map(this::bare).toList());
  }

  /** Names joined for a sentence. */
  public String listInSentence(List<ActorCode> actors) {
    return Words.list(actors.stream().map(this::inSentence).toList());
  }

  /** The word lists by which sentences are made. */
  public Articles articles() {
    return articles;
  }

  /** A thing with the article that a sentence needs. */
  public String thing(String text) {
    return articles.indefinite(text);
  }
}
