package org.entente.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Document;

/** Reads id and text of the records of a JSON Lines corpus; dates are not needed for sides. */
final class GoldRecords {

  private static final String STRING = "\"((?:[^\"\\\\]++|\\\\.)*+)\"";
  private static final Pattern ID = Pattern.compile("\"id\": " + STRING);
  private static final Pattern TEXT = Pattern.compile("\"text\": " + STRING);
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

  private GoldRecords() {}

  static List<Document> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> LoadedCoder.document(field(ID, line), field(TEXT, line), "en"))
        .toList();
  }

  private static String field(Pattern field, String line) {
    Matcher matcher = field.matcher(line);
    if (!matcher.find()) {
      throw new IllegalArgumentException("No " + field + " in: " + line);
    }
    return ESCAPE.matcher(matcher.group(1)).replaceAll(GoldRecords::unescape);
  }

  private static String unescape(MatchResult escape) {
    String sign =
        escape.group(1) != null
            ? String.valueOf((char) Integer.parseInt(escape.group(1), 16))
            : switch (escape.group(2)) {
              case "n" -> "\n";
              case "r" -> "\r";
              case "t" -> "\t";
              default -> escape.group(2);
            };
    return Matcher.quoteReplacement(sign);
  }
}
