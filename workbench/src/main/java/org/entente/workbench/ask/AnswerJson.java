package org.entente.workbench.ask;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.entente.model.ActorCode;
import org.entente.model.Period;
import org.entente.model.Tie;
import org.entente.workbench.ask.Answer.Citation;
import org.entente.workbench.ask.Answer.Near;
import org.entente.workbench.ask.Answer.Sentence;
import org.jspecify.annotations.Nullable;

/** Writes an answer in the fields of the contract, with more behind them; docs/ask.md lists all. */
public final class AnswerJson {

  private final ObjectMapper mapper = new ObjectMapper();

  /** One object on one line; the same answer gives the same bytes. */
  public String write(Answer answer) {
    return object(answer).toString();
  }

  /** The same as a tree. */
  public ObjectNode object(Answer answer) {
    ObjectNode json = mapper.createObjectNode();
    json.put("question", answer.question());
    json.put("answered", answer.answered());
    json.put("answer", answer.text());
    answer.sentences().forEach(sentences(json, "sentences"));
    json.set("understood", understood(answer.understood()));
    texts(json.putArray("disputes"), answer.disputes());
    json.put("verdict", answer.verdict() == null ? null : answer.verdict().word());
    texts(json.putArray("missing"), answer.missing());
    ArrayNode nearest = json.putArray("nearest");
    for (Near near : answer.nearest()) {
      ObjectNode node = nearest.addObject();
      node.put("why", near.why());
      node.set("sentence", sentence(near.sentence()));
    }
    texts(json.putArray("notes"), answer.notes());
    return json;
  }

  private java.util.function.Consumer<Sentence> sentences(ObjectNode json, String name) {
    ArrayNode array = json.putArray(name);
    return sentence -> array.add(sentence(sentence));
  }

  private ObjectNode sentence(Sentence sentence) {
    ObjectNode json = mapper.createObjectNode();
    json.put("text", sentence.text());
    texts(json.putArray("entries"), sentence.entries());
    ArrayNode citations = json.putArray("citations");
    for (Citation citation : sentence.citations()) {
      ObjectNode node = citations.addObject();
      node.put("id", citation.id());
      node.put("document", citation.document());
      node.putObject("span")
          .put("start", citation.span().start())
          .put("end", citation.span().end());
      node.put("quote", citation.quote());
    }
    json.put("standing", sentence.standing() == null ? null : sentence.standing().word());
    texts(json.putArray("measures"), sentence.measures());
    return json;
  }

  private ObjectNode understood(Understood asked) {
    ObjectNode json = mapper.createObjectNode();
    json.put("kind", asked.kinds().size() == 1 ? asked.kinds().iterator().next().word() : null);
    actors(json, "from", asked.from());
    actors(json, "to", asked.to());
    var item = asked.item();
    json.put(
        "item", item == null ? null : item.itemClass() == null ? item.text() : item.itemClass());
    period(json, asked.period());
    json.put("asks", asked.shape().word());
    json.put("topic", asked.topic() == null ? null : asked.topic().word());
    ArrayNode kinds = json.putArray("kinds");
    asked.kinds().forEach(kind -> kinds.add(kind.word()));
    actors(json, "among", asked.among());
    json.put("sources", asked.sources());
    Tie assumed = asked.assumed();
    if (assumed == null) {
      json.putNull("assumed");
    } else {
      json.putArray("assumed").add(assumed.a().code()).add(assumed.b().code());
    }
    return json;
  }

  private static void period(ObjectNode json, @Nullable Period period) {
    if (period == null) {
      json.putNull("period");
      return;
    }
    ObjectNode node = json.putObject("period");
    node.put("start", period.start() == null ? null : period.start().toString());
    node.put("end", period.end() == null ? null : period.end().toString());
  }

  private static void actors(ObjectNode json, String name, List<ActorCode> actors) {
    if (actors.isEmpty()) {
      json.putNull(name);
    } else {
      ArrayNode array = json.putArray(name);
      actors.forEach(actor -> array.add(actor.code()));
    }
  }

  private static void texts(ArrayNode array, List<String> texts) {
    texts.forEach(array::add);
  }
}
