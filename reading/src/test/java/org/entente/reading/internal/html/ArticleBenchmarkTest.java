package org.entente.reading.internal.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.reading.SharedData;
import org.junit.jupiter.api.Test;

/** The public benchmark of 181 pages; the published extractors reach 0.92 to 0.97 on it. */
final class ArticleBenchmarkTest {

  private static final Path BENCHMARK = SharedData.folder("article_extraction");

  @Test
  void keepsItsScore() throws IOException {
    assumeTrue(Files.isDirectory(BENCHMARK), "article extraction benchmark not here: skipped");
    ArticleText articles = new ArticleText();
    ArticleScore score = ArticleScore.of(BENCHMARK, articles::of);
    System.out.printf(
        "article extraction: precision %.3f, recall %.3f, F1 %.3f%n",
        score.precision(), score.recall(), score.f1());
    assertThat(score.f1()).isGreaterThan(0.97);
  }
}
