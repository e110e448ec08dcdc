package org.entente.ledger.reference;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entente.ledger.importing.ImportFindings;

/**
 * Reads the consolidated list of the UN Security Council in the XML in which it is published, one
 * listing after another. Nothing outside the file is ever fetched.
 */
final class UnListXml {

  private static final Map<String, String> KINDS =
      Map.of("INDIVIDUAL", "individual", "ENTITY", "entity");
  private static final Set<String> NAMES =
      Set.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME");

  private final ListingWriter writer;
  private final ImportFindings findings;
  private int taken;

  private String kind = "";
  private String reference = "";
  private String programme = "";
  private String listedOn = "";
  private String remark = "";
  private final List<String> name = new ArrayList<>();
  private final List<String> aliases = new ArrayList<>();
  private final List<String> states = new ArrayList<>();

  UnListXml(ListingWriter writer, ImportFindings findings) {
    this.writer = writer;
    this.findings = findings;
  }

  /** Reads to the end; gives the number of listings. */
  int read(InputStream in) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(unclosed(in));
      try {
        walk(xml);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      findings.malformedRow(
          e.getLocation() == null ? 1 : e.getLocation().getLineNumber(),
          "The XML breaks off or is no XML here; what came before was taken. Get the file again.");
    }
    return taken;
  }

  private void walk(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    List<String> open = new ArrayList<>();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open.add(xml.getLocalName());
        text.setLength(0);
        begin(xml.getLocalName());
      } else if (event == XMLStreamConstants.CHARACTERS) {
        text.append(xml.getText());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        open.remove(open.size() - 1);
        end(open.isEmpty() ? "" : open.get(open.size() - 1), xml.getLocalName(), text);
        text.setLength(0);
        if (KINDS.containsKey(xml.getLocalName())) {
          add(xml.getLocation().getLineNumber());
        }
      }
    }
  }

  private void begin(String element) {
    if (KINDS.containsKey(element)) {
      kind = KINDS.getOrDefault(element, "");
      reference = "";
      programme = "";
      listedOn = "";
      remark = "";
      name.clear();
      aliases.clear();
      states.clear();
    }
  }

  private void end(String parent, String element, StringBuilder characters) {
    String text = characters.toString().strip();
    if (text.isEmpty()) {
      return;
    }
    if (element.equals("ALIAS_NAME")) {
      aliases.add(text);
    } else if (element.equals("VALUE") && parent.equals("NATIONALITY")) {
      states.add(text);
    } else if (KINDS.containsKey(parent)) {
      field(element, text);
    }
  }

  private void field(String element, String text) {
    switch (element) {
      case "REFERENCE_NUMBER" -> reference = text;
      case "UN_LIST_TYPE" -> programme = text;
      case "LISTED_ON" -> listedOn = text;
      case "COMMENTS1" -> remark = text;
      default -> {
        if (NAMES.contains(element)) {
          name.add(text);
        }
      }
    }
  }

  private void add(int line) {
    if (reference.isEmpty() || name.isEmpty()) {
      findings.malformedRow(line, "This listing has no number or no name.");
      return;
    }
    writer.add(
        new ListingWriter.Raw(
            reference,
            kind,
            String.join(" ", name),
            aliases,
            String.join("; ", states),
            programme,
            listedOn,
            remark),
        line);
    taken++;
  }

  /** The reader of XML closes what it reads, which a member of an archive must not be. */
  private static InputStream unclosed(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public void close() {}
    };
  }
}
