package org.entente.workbench.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The page as it is shipped. */
class BundleTest {
  private static final List<String> FILES =
      List.of(
          "index.html",
          "page.js",
          "page.css",
          "icon.svg",
          "world.json",
          "licences.txt",
          "inter-latin-wght-normal.woff2");
  private static final int LIMIT = 250_000;

  @Test
  void weighsAtMostTwoHundredAndFiftyKilobytesGzipped() throws IOException {
    int all = 0;
    for (String file : FILES) {
      all += gzipped(read(file));
    }
    assertThat(all).isBetween(10_000, LIMIT);
  }

  @Test
  void hasNoScriptOrStyleInItsHtmlSoThatTheContentPolicyCanForbidThem() throws IOException {
    String html = new String(read("index.html"), StandardCharsets.UTF_8);
    assertThat(html).doesNotContainPattern("<script>|<style|\\sstyle=|\\son[a-z]+=");
    assertThat(html).doesNotContain("http://").doesNotContain("https://");
  }

  @Test
  void stylesFetchNothing() throws IOException {
    String css = new String(read("page.css"), StandardCharsets.UTF_8);
    assertThat(css).doesNotContain("http").doesNotContain("@import");
  }

  @Test
  void sourcesNeverPutTextInAsHtml() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/page/src"))) {
      List<Path> sources = files.filter(f -> f.toString().matches(".*\\.tsx?")).toList();
      assertThat(sources).hasSizeGreaterThan(50);
      for (Path source : sources) {
        assertThat(Files.readString(source))
            .as(source.toString())
            .doesNotContainPattern(
                "innerHTML|InnerHTML|insertAdjacentHTML|document\\.write|eval\\(");
      }
    }
  }

  private static byte[] read(String file) throws IOException {
    try (InputStream in = BundleTest.class.getResourceAsStream(file)) {
      assertThat(in).as(file).isNotNull();
      return in.readAllBytes();
    }
  }

  private static int gzipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.size();
  }
}
