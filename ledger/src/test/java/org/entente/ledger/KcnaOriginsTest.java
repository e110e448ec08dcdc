package org.entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.entente.ledger.reconcile.Reconciler;
import org.entente.model.Document;
import org.entente.model.Origin;
import org.junit.jupiter.api.Test;

/**
 * Origins of the texts of one news agency, which prints many of them again, and of copies of them
 * that are altered from a seed. Needs a corpus beside the project.
 */
class KcnaOriginsTest {
  private static final long SEED = 1_946;
  private static final int ALTERED = 500;
  private static final int LONG_ENOUGH = 6;

  private record Article(Document document, int group) {}

  private static Path corpus() {
    return GoldMattersTest.shared().resolve("data/kcna/kcna_en_2023-12_2024-11.jsonl");
  }

  @Test
  void republishedAndAlteredTextsFindTheirOrigin() throws Exception {
    assumeTrue(Files.isRegularFile(corpus()), "shared corpus not here: skipped");
    List<Article> articles = articles("KCNA");
    List<Document> all = new ArrayList<>(articles.stream().map(Article::document).toList());
    Map<String, String> copies = altered(articles, all);
    Map<String, String> originOf = new HashMap<>();
    for (Origin origin : new Reconciler().reconcile(all, List.of()).origins()) {
      origin.members().forEach(member -> originOf.put(member.document(), origin.id()));
    }
    double republished = republished(articles, originOf);
    long found =
        copies.entrySet().stream()
            .filter(
                copy ->
                    originOf.containsKey(copy.getKey())
                        && originOf.get(copy.getKey()).equals(originOf.get(copy.getValue())))
            .count();
    List<String> others = others(articles, originOf);
    keep(others);
    System.out.printf(
        Locale.ROOT,
        "republished pairs in one origin: %.4f of %d; altered copies with their original: %d of %d; pairs"
            + " of other texts in one origin: %d (seed %d)%n",
        republished,
        groups(articles).values().stream().mapToInt(g -> g.size() * (g.size() - 1) / 2).sum(),
        found,
        copies.size(),
        others.size(),
        SEED);
    assertThat(republished).isEqualTo(1);
    assertThat(found).isGreaterThanOrEqualTo(copies.size() * 95 / 100);
  }

  private static List<Article> articles(String publisher) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (JsonNode row : GoldStatements.rows(corpus())) {
      articles.add(
          new Article(
              Samples.document(
                  row.get("id").asText(),
                  LocalDate.parse(row.get("date").asText()),
                  publisher,
                  row.get("text").asText()),
              row.get("text_group").asInt()));
    }
    return articles;
  }

  /** Adds altered copies by another publisher; gives the original of each. */
  private static Map<String, String> altered(List<Article> articles, List<Document> all) {
    Random random = new Random(SEED);
    Map<String, String> copies = new TreeMap<>();
    Set<Integer> used = new HashSet<>();
    while (copies.size() < ALTERED) {
      Article article = articles.get(random.nextInt(articles.size()));
      List<String> sentences = AlteredText.sentences(article.document().text());
      if (sentences.size() >= LONG_ENOUGH && used.add(article.group())) {
        String id = "altered-" + article.document().id();
        all.add(
            Samples.document(
                id, LocalDate.of(2024, 11, 30), "Other House", AlteredText.of(sentences, random)));
        copies.put(id, article.document().id());
      }
    }
    return copies;
  }

  private static double republished(List<Article> articles, Map<String, String> originOf) {
    int pairs = 0;
    int together = 0;
    for (List<Article> group : groups(articles).values()) {
      for (int i = 0; i < group.size(); i++) {
        for (int j = 0; j < i; j++) {
          String origin = originOf.get(group.get(i).document().id());
          pairs++;
          together +=
              origin != null && origin.equals(originOf.get(group.get(j).document().id())) ? 1 : 0;
        }
      }
    }
    return (double) together / pairs;
  }

  private static Map<Integer, List<Article>> groups(List<Article> articles) {
    Map<Integer, List<Article>> groups = new TreeMap<>();
    articles.forEach(a -> groups.computeIfAbsent(a.group(), g -> new ArrayList<>()).add(a));
    return groups;
  }

  /** Pairs of different texts that were put into one origin, for looking at. */
  private static List<String> others(List<Article> articles, Map<String, String> originOf) {
    List<Article> firsts = groups(articles).values().stream().map(g -> g.get(0)).toList();
    List<String> pairs = new ArrayList<>();
    for (Article a : firsts) {
      for (Article b : firsts) {
        String origin = originOf.get(a.document().id());
        boolean one = origin != null && origin.equals(originOf.get(b.document().id()));
        if (a.document().id().compareTo(b.document().id()) < 0 && one) {
          pairs.add(a.document().id() + "\t" + b.document().id());
        }
      }
    }
    return pairs;
  }

  private static void keep(List<String> pairs) throws IOException {
    String folder = System.getenv("ENTENTE_KEEP");
    if (folder != null) {
      Files.write(Path.of(folder).resolve("kcna-pairs.tsv"), pairs);
    }
  }
}
