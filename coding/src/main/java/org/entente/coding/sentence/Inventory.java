package org.entente.coding.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.coding.amounts.Mention;
import org.entente.coding.amounts.MoneyMention;
import org.entente.coding.amounts.QuantityMention;
import org.entente.coding.items.ItemClass;
import org.entente.model.Channel;
import org.entente.model.Document;
import org.entente.model.Kind;
import org.entente.model.Span;

/**
 * Reads a sentence that only lists, with a figure each, what passed: "The study names the goods: 24
 * drones, 3,000 shells and 40 trucks". The sides are those of the last flow that can have held such
 * things. One for each document.
 */
final class Inventory {

  /** What may stand between the colon and the first figure, or between two members. */
  private static final int LOOSE = 8;

  private static final int LONGEST = 60;

  private static final Pattern EDGE =
      Pattern.compile("^[\\s,;:–—-]+|[\\s,;:–—.]+$|[\\s,;]+(?:and|or|as well as)$");

  /** What makes a label a clause and no name of a thing. */
  private static final Pattern CLAUSE =
      Pattern.compile("[,;:]|\\b(?:which|who|that|was|were|is|are|has|have|to)\\b");

  private final Document document;
  private final Lexica lexica;
  private final List<Draft> flows = new ArrayList<>();

  Inventory(Document document, Lexica lexica) {
    this.document = document;
    this.lexica = lexica;
  }

  /** The members that the sentence lists; none where it is no such list. */
  List<Draft> of(Sentence sentence, List<Draft> drafts) {
    if (drafts.stream().allMatch(d -> d.frame().has("flow"))) {
      List<Member> members = members(sentence);
      if (members.size() >= 2) {
        return flow(members)
            .map(f -> members.stream().map(m -> part(f, sentence, m)).toList())
            .orElse(List.of());
      }
    }
    drafts.stream().filter(Inventory::isFlow).forEach(flows::add);
    return List.of();
  }

  private record Member(ItemClass itemClass, Mention amount, int end) {}

  private List<Member> members(Sentence sentence) {
    Span span = sentence.span();
    int colon = document.text().indexOf(':', span.start());
    if (colon < 0 || colon >= span.end()) {
      return List.of();
    }
    List<Mention> amounts =
        sentence.amounts().stream().filter(m -> m.span().start() > colon).toList();
    if (amounts.isEmpty() || amounts.get(0).span().start() - colon > LOOSE) {
      return List.of();
    }
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      int end = i + 1 < amounts.size() ? amounts.get(i + 1).span().start() : span.end();
      Optional<Member> member = member(amounts.get(i), end);
      if (member.isEmpty()) {
        return List.of();
      }
      members.add(member.get());
    }
    return members;
  }

  private Optional<Member> member(Mention amount, int end) {
    if (!(amount instanceof QuantityMention) && !(amount instanceof MoneyMention)) {
      return Optional.empty();
    }
    String label = document.text().substring(amount.span().end(), end);
    String before;
    do {
      before = label;
      label = EDGE.matcher(label).replaceAll("");
    } while (!label.equals(before));
    if (label.isEmpty() || label.length() > LONGEST || CLAUSE.matcher(label).find()) {
      return Optional.empty();
    }
    int last = document.text().indexOf(label, amount.span().end()) + label.length();
    return lexica.items().classify(label).map(c -> new Member(c, amount, last));
  }

  /** The latest flow in which something of the same channel passed. */
  private Optional<Draft> flow(List<Member> members) {
    Channel channel = members.get(0).itemClass().channel();
    for (int i = flows.size() - 1; i >= 0; i--) {
      if (flows.get(i).statement().channel() == channel) {
        return Optional.of(flows.get(i));
      }
    }
    return Optional.empty();
  }

  private static boolean isFlow(Draft draft) {
    Kind kind = draft.statement().kind();
    return (kind == Kind.TRANSFER || kind == Kind.TRADE)
        && !draft.statement().from().isEmpty()
        && !draft.statement().to().isEmpty();
  }

  private Draft part(Draft flow, Sentence sentence, Member member) {
    int start = member.amount().span().start();
    String thing = document.text().substring(start, member.end());
    return new Parts(document, lexica).of(flow, sentence.span(), thing, member.amount());
  }
}
