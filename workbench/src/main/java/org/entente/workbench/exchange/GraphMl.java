package org.entente.workbench.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.entente.model.ActorCode;
import org.entente.model.Channel;
import org.entente.model.Entry;
import org.entente.model.Period;
import org.entente.model.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Writes the network of actors as GraphML (http://graphml.graphdrawing.org): a node for each actor,
 * an edge for each pair, direction and channel. What two do together has an edge each way, marked
 * {@code together}; edges without direction among others are allowed, but not every reader takes
 * them.
 */
final class GraphMl {

  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  /** Characters that no XML 1.0 may hold, whatever a text brings along. */
  private static final String NO_XML =
      "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

  private record Key(ActorCode from, ActorCode to, boolean together, Channel channel) {}

  private static final class Edge {
    private int entries;
    private int corroborated;
    private int disputed;
    private final Set<String> origins = new HashSet<>();
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    void add(Entry entry) {
      entries++;
      corroborated += entry.standing() == Standing.CORROBORATED ? 1 : 0;
      disputed += entry.standing() == Standing.DISPUTED ? 1 : 0;
      entry.statements().forEach(member -> origins.add(member.origin()));
      Period period = entry.period();
      LocalDate start = period == null ? null : period.start();
      LocalDate end = period == null ? null : period.end();
      first = first == null || (start != null && start.isBefore(first)) ? start : first;
      last = last == null || (end != null && end.isAfter(last)) ? end : last;
    }
  }

  private final Map<Key, Edge> edges =
      new TreeMap<>(
          Comparator.comparing(Key::from)
              .thenComparing(Key::to)
              .thenComparing(Key::together)
              .thenComparing(Key::channel));
  private final Set<ActorCode> actors = new TreeSet<>();
  private final Function<ActorCode, String> names;

  GraphMl(Function<ActorCode, String> names) {
    this.names = names;
  }

  void add(Entry entry) {
    actors.addAll(entry.from());
    actors.addAll(entry.to());
    boolean together = new HashSet<>(entry.from()).equals(new HashSet<>(entry.to()));
    for (ActorCode from : entry.from()) {
      for (ActorCode to : entry.to()) {
        if (!from.equals(to)) {
          edges
              .computeIfAbsent(new Key(from, to, together, entry.channel()), key -> new Edge())
              .add(entry);
        }
      }
    }
  }

  void write(OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      line(xml);
      xml.writeStartElement("graphml");
      xml.writeDefaultNamespace(NAMESPACE);
      keys(xml);
      xml.writeStartElement("graph");
      xml.writeAttribute("id", "ledger");
      xml.writeAttribute("edgedefault", "directed");
      for (ActorCode actor : actors) {
        node(xml, actor);
      }
      for (Map.Entry<Key, Edge> edge : edges.entrySet()) {
        edge(xml, edge.getKey(), edge.getValue());
      }
      line(xml);
      xml.writeEndElement();
      line(xml);
      xml.writeEndElement();
      line(xml);
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static void keys(XMLStreamWriter xml) throws XMLStreamException {
    key(xml, "name", "node", "string");
    key(xml, "channel", "edge", "string");
    key(xml, "together", "edge", "boolean");
    for (String count : List.of("entries", "origins", "corroborated", "disputed")) {
      key(xml, count, "edge", "int");
    }
    key(xml, "first", "edge", "string");
    key(xml, "last", "edge", "string");
  }

  private static void key(XMLStreamWriter xml, String name, String of, String type)
      throws XMLStreamException {
    line(xml);
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", name);
    xml.writeAttribute("for", of);
    xml.writeAttribute("attr.name", name);
    xml.writeAttribute("attr.type", type);
  }

  private void node(XMLStreamWriter xml, ActorCode actor) throws XMLStreamException {
    line(xml);
    xml.writeStartElement("node");
    xml.writeAttribute("id", actor.code());
    data(xml, "name", names.apply(actor));
    xml.writeEndElement();
  }

  private static void edge(XMLStreamWriter xml, Key key, Edge edge) throws XMLStreamException {
    line(xml);
    xml.writeStartElement("edge");
    xml.writeAttribute("source", key.from().code());
    xml.writeAttribute("target", key.to().code());
    data(xml, "channel", key.channel().word());
    data(xml, "together", key.together());
    data(xml, "entries", edge.entries);
    data(xml, "origins", edge.origins.size());
    data(xml, "corroborated", edge.corroborated);
    data(xml, "disputed", edge.disputed);
    data(xml, "first", edge.first);
    data(xml, "last", edge.last);
    xml.writeEndElement();
  }

  private static void data(XMLStreamWriter xml, String key, @Nullable Object value)
      throws XMLStreamException {
    if (value != null) {
      xml.writeStartElement("data");
      xml.writeAttribute("key", key);
      xml.writeCharacters(value.toString().replaceAll(NO_XML, " "));
      xml.writeEndElement();
    }
  }

  private static void line(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n");
  }
}
