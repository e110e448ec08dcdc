package org.entente.ledger.importing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.model.ActorCode;
import org.jspecify.annotations.Nullable;

/**
 * Finds the actor that a published file means, however it writes states. Immutable and safe for
 * several threads.
 *
 * <p>What it knows stands in {@code states.tsv} and {@code other-codes.tsv}.
 */
public final class StateCodes {

  /** Who is meant: null where the code is known, but has no actor here. */
  public record Meaning(@Nullable ActorCode actor) {}

  private record Dated(int from, int to, Meaning meaning) {}

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}*]+");
  private static final String NOBODY = "-";

  private final Map<CodeScheme, Map<String, List<Dated>>> meanings;
  private final Set<String> territories;

  private StateCodes(Map<CodeScheme, Map<String, List<Dated>>> meanings) {
    this.meanings = meanings;
    this.territories = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
  }

  /** The codes that ship with the program. */
  public static StateCodes load() {
    Map<CodeScheme, Map<String, List<Dated>>> meanings = new EnumMap<>(CodeScheme.class);
    for (CodeScheme scheme : CodeScheme.values()) {
      meanings.put(scheme, new HashMap<>());
    }
    StateCodes codes = new StateCodes(meanings);
    for (String[] row : DataFile.rows(StateCodes.class, "states.tsv", 6)) {
      codes.addState(row);
    }
    for (String[] row : DataFile.rows(StateCodes.class, "other-codes.tsv", 4)) {
      Meaning meaning = new Meaning(row[2].equals(NOBODY) ? null : new ActorCode(row[2]));
      codes.add(CodeScheme.of(row[0]), row[1], meaning);
    }
    return codes;
  }

  private void addState(String[] row) {
    Meaning meaning = new Meaning(new ActorCode(row[0]));
    add(CodeScheme.ISO3, row[0], meaning);
    add(CodeScheme.CAMEO, row[0], meaning);
    add(CodeScheme.ISO2, row[1], meaning);
    String[][] numbered = {{row[2]}, {row[3]}, {row[4].equals("=") ? row[3] : row[4]}};
    CodeScheme[] schemes = {CodeScheme.NUMBER, CodeScheme.COW, CodeScheme.GW};
    for (int i = 0; i < schemes.length; i++) {
      for (String code : numbered[i][0].split(",", -1)) {
        if (!code.equals(NOBODY)) {
          add(schemes[i], code, meaning);
        }
      }
    }
    for (String name : row[5].split("\\|", -1)) {
      add(CodeScheme.NAME, name, meaning);
    }
  }

  /** A code may carry its years: {@code 345:-1992}. */
  private void add(CodeScheme scheme, String code, Meaning meaning) {
    String[] parts = code.split(":", -1);
    int from = Integer.MIN_VALUE;
    int to = Integer.MAX_VALUE;
    if (parts.length == 2) {
      String[] years = parts[1].split("-", -1);
      from = years[0].isEmpty() ? from : Integer.parseInt(years[0]);
      to = years[1].isEmpty() ? to : Integer.parseInt(years[1]);
    }
    meanings
        .getOrDefault(scheme, Map.of())
        .computeIfAbsent(key(scheme, parts[0]), k -> new ArrayList<>())
        .add(new Dated(from, to, meaning));
  }

  /**
   * Who is meant by a code in a year; empty where nobody knows the code.
   *
   * <p>Territories that have a code of ISO 3166-1 and no line of their own keep that code.
   */
  public Optional<Meaning> find(CodeScheme scheme, String code, int year) {
    Map<String, List<Dated>> ofScheme = meanings.getOrDefault(scheme, Map.of());
    String key = key(scheme, code);
    for (Dated dated : ofScheme.getOrDefault(key, List.of())) {
      if (dated.from() <= year && year <= dated.to()) {
        return Optional.of(dated.meaning());
      }
    }
    if (scheme == CodeScheme.NAME && key.endsWith("*")) {
      return Optional.of(ofScheme.getOrDefault("*", List.of()).get(0).meaning());
    }
    boolean letters = scheme == CodeScheme.ISO3 || scheme == CodeScheme.CAMEO;
    return letters && territories.contains(key)
        ? Optional.of(new Meaning(new ActorCode(key)))
        : Optional.empty();
  }

  private static String key(CodeScheme scheme, String code) {
    String bare = code.strip();
    return switch (scheme) {
      case NAME -> name(bare);
      case COW, GW, NUMBER -> number(bare);
      case ISO2, ISO3, CAMEO -> bare.toUpperCase(Locale.ROOT);
    };
  }

  /** Leading zeros and a fraction of nothing, as spreadsheets write it, make no difference. */
  private static String number(String code) {
    String whole = code.endsWith(".0") ? code.substring(0, code.length() - 2) : code;
    int zeros = 0;
    while (zeros < whole.length() - 1 && whole.charAt(zeros) == '0') {
      zeros++;
    }
    return whole.substring(zeros);
  }

  private static String name(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String words =
        NO_LETTERS.matcher(plain.toLowerCase(Locale.ROOT).replace("&", " and ")).replaceAll(" ");
    String[] parts = words.strip().split(" ", -1);
    if (parts[0].equals("st")) {
      parts[0] = "saint";
    }
    String joined = String.join(" ", parts);
    return joined.startsWith("the ") ? joined.substring(4) : joined;
  }
}
