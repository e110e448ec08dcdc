package org.entente.reading.internal.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Scores article texts as the public article extraction benchmark does (scrapinghub,
 * article-extraction-benchmark, evaluate.py): multisets of 4-grams of words, precision and recall
 * of each page averaged, F1 of the averages.
 */
record ArticleScore(double precision, double recall, List<PageScore> pages) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}_]+");

  record PageScore(String id, double precision, double recall, String text, String truth) {
    double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  double f1() {
    return 2 * precision * recall / (precision + recall);
  }

  static ArticleScore of(Path benchmark, Function<Document, List<String>> extractor)
      throws IOException {
    JsonNode truths = new ObjectMapper().readTree(benchmark.resolve("ground-truth.json").toFile());
    List<PageScore> pages = new ArrayList<>();
    for (Map.Entry<String, JsonNode> truth : truths.properties()) {
      Path file = benchmark.resolve("html").resolve(truth.getKey() + ".html.gz");
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        String html = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        String text = String.join("\n\n", extractor.apply(Jsoup.parse(html)));
        pages.add(score(truth.getKey(), text, truth.getValue().path("articleBody").asText()));
      }
    }
    return new ArticleScore(
        pages.stream().mapToDouble(PageScore::precision).average().orElseThrow(),
        pages.stream().mapToDouble(PageScore::recall).average().orElseThrow(),
        pages);
  }

  private static PageScore score(String id, String text, String truth) {
    Map<List<String>, Integer> found = shingles(text);
    Map<List<String>, Integer> wanted = shingles(truth);
    double both = 0;
    for (Map.Entry<List<String>, Integer> shingle : found.entrySet()) {
      both += Math.min(shingle.getValue(), wanted.getOrDefault(shingle.getKey(), 0));
    }
    double foundAll = found.values().stream().mapToInt(i -> i).sum();
    double wantedAll = wanted.values().stream().mapToInt(i -> i).sum();
    return new PageScore(
        id,
        foundAll == 0 ? 0 : both / foundAll,
        wantedAll == 0 ? 1 : both / wantedAll,
        text,
        truth);
  }

  private static Map<List<String>, Integer> shingles(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    Map<List<String>, Integer> shingles = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - 3) && !words.isEmpty(); i++) {
      shingles.merge(words.subList(i, Math.min(i + 4, words.size())), 1, Integer::sum);
    }
    return shingles;
  }

  /** Prints the score and writes the texts of every page beside the true ones into a folder. */
  public static void main(String[] args) throws IOException {
    ArticleText articles = new ArticleText();
    ArticleScore score = of(Path.of(args[0]), articles::of);
    PrintStream out = System.out;
    out.printf("P %.4f R %.4f F1 %.4f%n", score.precision(), score.recall(), score.f1());
    Path folder = Files.createDirectories(Path.of(args[1]));
    List<PageScore> worst = new ArrayList<>(score.pages());
    worst.sort(Comparator.comparingDouble(PageScore::f1));
    for (PageScore page : worst) {
      out.printf("%.3f P %.3f R %.3f %s%n", page.f1(), page.precision(), page.recall(), page.id());
      Files.writeString(folder.resolve(page.id() + ".txt"), page.text());
      Files.writeString(folder.resolve(page.id() + ".true.txt"), page.truth());
    }
  }
}
