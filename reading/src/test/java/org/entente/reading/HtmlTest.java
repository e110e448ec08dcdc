package org.entente.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.model.Document;
import org.entente.model.Found;
import org.entente.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a web page the article is kept, and what the page says of it. */
final class HtmlTest {

  private static final String PAGE =
      """
      <html lang="en"><head><title>Grain for shells | Valley Post</title>
      <meta property="og:title" content="Grain for shells">
      <meta property="og:site_name" content="Valley Post">
      <meta property="article:published_time" content="2024-06-19T21:15:00-07:00">
      <meta name="author" content="Jo Writer">
      <link rel="canonical" href="https://example.org/grain">
      <style>p { color: red }</style><script>var a = "text of a script";</script></head>
      <body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
      <div class="cookie-consent"><p>We use cookies to give you the best experience on this site,
      and by going on you accept all of them without limit.</p></div>
      <div id="main"><h1>Grain for shells</h1>
      <div class="share-bar"><a href="#">Share</a> <a href="#">Tweet</a></div>
      <div class="story"><p>The first side sent about 6,700 containers across
         the border, the ministry said on Wednesday.</p>
      <figure><img src="a.jpg"><figcaption>Containers at the port, in a picture.</figcaption></figure>
      <h2>What came back</h2>
      <p>In return it received grain, fuel and&nbsp;parts by rail, worth up to $1.2&nbsp;billion.</p>
      <div class="related-links"><h3>Related</h3><ul><li><a href="/1">Ships seen at the old pier</a></li>
      <li><a href="/2">Minister visits the plant again</a></li></ul></div>
      <ul><li>Rice came in March, in three trains.</li><li>Oil came in April, in two ships.</li></ul>
      <table><tr><th>Good</th><th>Tons</th></tr><tr><td>Rice</td><td>5,000</td></tr></table>
      <p>Neither side confirmed a delivery, and both denied that money was paid for anything.</p></div></div>
      <div id="comments"><h3>3 comments</h3><div class="comment"><p>I do not believe a word of this story,
      they never sent more than 100 containers to anybody, and everybody here knows it.</p></div>
      <div class="comment"><p>First! And the containers were empty anyway, as my cousin who works there
      told me last week, so the whole thing is nothing but a show for the cameras.</p></div></div>
      <footer><p>© 2024 Valley Post. All rights reserved.</p></footer></body></html>
      """;

  private final Path folder;

  HtmlTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Collected read(byte[] bytes) throws IOException {
    return Collected.read(Files.write(folder.resolve("a.html"), bytes));
  }

  @Test
  void keepsTheArticleWithoutTheFurniture() throws IOException {
    assertThat(read(PAGE.getBytes(UTF_8)).only().text())
        .isEqualTo(
            """
            The first side sent about 6,700 containers across the border, the ministry said on Wednesday.

            What came back

            In return it received grain, fuel and parts by rail, worth up to $1.2 billion.

            Rice came in March, in three trains.

            Oil came in April, in two ships.

            Good Tons

            Rice 5,000

            Neither side confirmed a delivery, and both denied that money was paid for anything.\
            """);
  }

  @Test
  void takesWhatThePageSaysOfItself() throws IOException {
    Document document = read(PAGE.getBytes(UTF_8)).only();
    assertThat(document.title()).isEqualTo(new Found<>("Grain for shells", "meta og:title"));
    assertThat(document.publisher()).isEqualTo(new Found<>("Valley Post", "meta og:site_name"));
    assertThat(document.author()).isEqualTo(new Found<>("Jo Writer", "meta author"));
    assertThat(document.url())
        .isEqualTo(new Found<>("https://example.org/grain", "canonical link"));
    assertThat(document.date())
        .as("the day as written, not as it was elsewhere at that hour")
        .isEqualTo(
            new Found<>(Period.day(LocalDate.of(2024, 6, 19)), "meta article:published_time"));
    assertThat(document.language()).isEqualTo("en");
  }

  @Test
  void prefersJsonLd() throws IOException {
    String json =
        "<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"Organization\",\"@id\":\"#o\","
            + "\"name\":\"House\"},{\"@type\":\"NewsArticle\",\"headline\":\"Shells &amp; grain\","
            + "\"datePublished\":\"2024-06-18\",\"author\":[{\"name\":\"A\"},{\"name\":\"B\"}],"
            + "\"publisher\":{\"@id\":\"#o\"}}]}</script></head>";
    Document document = read(PAGE.replace("</head>", json).getBytes(UTF_8)).only();
    assertThat(document.title()).isEqualTo(new Found<>("Shells & grain", "JSON-LD headline"));
    assertThat(document.author()).isEqualTo(new Found<>("A, B", "JSON-LD author"));
    assertThat(document.publisher()).isEqualTo(new Found<>("House", "JSON-LD publisher"));
    assertThat(document.date())
        .isEqualTo(new Found<>(Period.day(LocalDate.of(2024, 6, 18)), "JSON-LD datePublished"));
  }

  @Test
  void readsTheDeclaredEncoding() throws IOException {
    String page =
        "<html><head><meta charset=\"windows-1251\"></head><body><p>"
            + "Груз зерна прибыл в порт в среду, сообщило министерство, и был разгружен за два дня."
            + "</p></body></html>";
    Collected read = read(page.getBytes(Charset.forName("windows-1251")));
    assertThat(read.only().text()).startsWith("Груз зерна прибыл");
    assertThat(read.only().language()).isEqualTo("ru");
    assertThat(read.kinds()).contains("language-not-coded").doesNotContain("encoding-doubtful");
  }

  @Test
  void saysThatAPageHasNoText() throws IOException {
    assertThat(read("<html><body><img src=a.png></body></html>".getBytes(UTF_8)).kinds())
        .containsExactly("empty");
  }
}
