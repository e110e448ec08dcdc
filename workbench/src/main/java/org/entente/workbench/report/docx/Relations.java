package org.entente.workbench.report.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.workbench.report.html.Escape;

/** What the main part of a Word document refers to: its styles, pictures, addresses on the web. */
final class Relations {

  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /** The parts that every report has, in this order, from rId1. */
  private static final Map<String, String> FIXED = new LinkedHashMap<>();

  static {
    FIXED.put("styles", "styles.xml");
    FIXED.put("numbering", "numbering.xml");
    FIXED.put("settings", "settings.xml");
    FIXED.put("footer", "footer1.xml");
  }

  /** The id under which the main part names its footer. */
  static final String FOOTER = "rId4";

  private final Map<String, String> links = new LinkedHashMap<>();
  private final Map<String, byte[]> pictures = new LinkedHashMap<>();

  /** The id of an address on the web; the same address has one. */
  String link(String url) {
    return links.computeIfAbsent(url, key -> "rId" + (100_000 + links.size()));
  }

  /** Keeps a picture and gives its id. */
  String picture(byte[] png) {
    String name = "media/image" + (pictures.size() + 1) + ".png";
    pictures.put(name, png);
    return "rId" + (FIXED.size() + pictures.size());
  }

  /** The pictures by the name of their part. */
  Map<String, byte[]> pictures() {
    return pictures;
  }

  /** The part that lists them all. */
  String xml() {
    StringBuilder out =
        new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            """);
    int number = 1;
    for (Map.Entry<String, String> part : FIXED.entrySet()) {
      out.append(relation("rId" + number++, part.getKey(), part.getValue(), ""));
    }
    for (String picture : pictures.keySet()) {
      out.append(relation("rId" + number++, "image", picture, ""));
    }
    links.forEach(
        (url, id) ->
            out.append(relation(id, "hyperlink", Escape.html(url), " TargetMode=\"External\"")));
    return out.append("</Relationships>\n").toString();
  }

  private static String relation(String id, String type, String target, String mode) {
    return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"%s/>\n"
        .formatted(id, TYPE, type, target, mode);
  }
}
