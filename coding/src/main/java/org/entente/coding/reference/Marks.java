package org.entente.coding.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.coding.actors.ActorMention;
import org.entente.coding.actors.Role;
import org.entente.coding.parse.Token;
import org.entente.coding.parse.Tree;
import org.entente.model.ActorCode;

/** The actor mentions of a sentence, tied to the words of its tree. */
public final class Marks {

  /** A name for more states than these ("European nations") is no party to anything. */
  static final int TOO_MANY = 4;

  private final Tree tree;
  private final Map<Integer, ActorMention> byToken = new HashMap<>();
  private final Map<ActorMention, Token> heads = new HashMap<>();
  private final List<ActorMention> mentions = new ArrayList<>();

  public Marks(Tree tree, List<ActorMention> all) {
    this.tree = tree;
    for (ActorMention mention : all) {
      if (mention.codes().size() > TOO_MANY) {
        continue;
      }
      List<Token> words =
          tree.tokens().stream().filter(t -> t.span().overlaps(mention.span())).toList();
      if (words.isEmpty()) {
        continue;
      }
      mentions.add(mention);
      Token head = words.get(words.size() - 1);
      for (Token word : words) {
        byToken.put(word.index(), mention);
        if (words.stream().noneMatch(w -> w.index() == word.head())) {
          head = word;
        }
      }
      heads.put(mention, head);
    }
  }

  public Tree tree() {
    return tree;
  }

  /** The mentions that may stand for their actor, in the order of the sentence. */
  public List<ActorMention> actors() {
    return mentions.stream().filter(ActorMention::isActor).toList();
  }

  /** The mention that the word belongs to, if it may stand for its actor. */
  public Optional<ActorMention> find(Token token) {
    return Optional.ofNullable(byToken.get(token.index())).filter(ActorMention::isActor);
  }

  /** The mention that the word belongs to, if its actor leads what is joined to it. */
  Optional<ActorMention> findLeader(Token token) {
    return Optional.ofNullable(byToken.get(token.index())).filter(m -> m.role() == Role.LED_BY);
  }

  /** The word of a mention that the others hang on. */
  public Token head(ActorMention mention) {
    Token head = heads.get(mention);
    if (head == null) {
      throw new IllegalArgumentException("Not a mention of this sentence: " + mention);
    }
    return head;
  }

  /** The actors that these words name, in their order. */
  public List<ActorCode> named(List<Token> words) {
    return words.stream()
        .flatMap(w -> find(w).stream())
        .flatMap(m -> m.codes().stream())
        .distinct()
        .toList();
  }

  /** All actors named at or below a word, nearest to the word first. */
  public List<ActorCode> inside(Token top) {
    Set<ActorCode> codes = new LinkedHashSet<>();
    List<Token> level = List.of(top);
    while (!level.isEmpty()) {
      List<Token> next = new ArrayList<>();
      for (Token token : level) {
        find(token).ifPresent(mention -> codes.addAll(mention.codes()));
        next.addAll(tree.children(token));
      }
      level = next;
    }
    return List.copyOf(codes);
  }
}
