package org.entente.distributed;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** News that never was, made from a seed: reports, copies of them, and what breaks readers. */
final class TestCorpus {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> STATES =
      List.of("Russia", "North Korea", "China", "Iran", "Japan", "India", "Turkey", "Egypt");
  private static final List<String> SOURCES =
      List.of("South Korea's spy agency", "The Defence Ministry", "Two officials", "Reuters");
  private static final List<String> HOUSES = List.of("Daily Post", "Evening News", "The Record");

  private final Random random;

  TestCorpus(long seed) {
    this.random = new Random(seed);
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** Some sentences, most of which say something between states. */
  String text() {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 4 + random.nextInt(6); i++) {
      sentences.add(sentence());
    }
    return String.join(" ", sentences);
  }

  private String sentence() {
    String a = any(STATES);
    String b = any(STATES.stream().filter(state -> !state.equals(a)).toList());
    int n = (1 + random.nextInt(90)) * 100;
    return switch (random.nextInt(8)) {
      case 0 -> a + " sent " + n + " containers of artillery shells to " + b + " in 2023.";
      case 1 -> any(SOURCES) + " said that " + a + " gave " + b + " $" + n + " million in aid.";
      case 2 -> a + " and " + b + " signed a treaty on mutual defence on 19 June 2024.";
      case 3 -> a + " imposed sanctions on " + b + " over its missile tests.";
      case 4 -> "The foreign minister of " + a + " visited " + b + " on Tuesday.";
      case 5 -> a + " will deploy " + n + " soldiers to " + b + " by the end of the year.";
      case 6 ->
          any(SOURCES) + " said " + a + " may supply oil worth $" + n + " million to " + b + ".";
      default -> "The harvest was gathered in before the rains came over the hills.";
    };
  }

  /** So many records; every sixth text repeats an earlier one, cut or as it is. */
  List<ObjectNode> records(String prefix, int count) {
    List<ObjectNode> records = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String text = i > 5 && i % 6 == 0 ? copy(any(texts)) : text();
      texts.add(text);
      ObjectNode node = JSON.createObjectNode();
      node.put("id", prefix + i).put("text", text).put("title", "Report " + i);
      if (i % 11 != 0) {
        node.put("date", LocalDate.of(2023, 11, 20).plusDays(i % 90).toString());
      }
      records.add(node.put("publisher", any(HOUSES)));
    }
    return records;
  }

  private String copy(String text) {
    return random.nextBoolean() ? text : text.substring(0, Math.max(20, text.length() * 3 / 4));
  }

  static byte[] lines(List<ObjectNode> records) {
    StringBuilder lines = new StringBuilder();
    records.forEach(record -> lines.append(record).append('\n'));
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A folder with everything that can be read, and much of what cannot. */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("pages/sub"));
    List<ObjectNode> records = records("n", 60);
    records.get(40).put("id", "n3"); // a name that is taken
    records.get(41).put("text", "   ");
    records.get(42).put("id", "n41"); // free, for nothing was read under it
    String plain = new String(lines(records), StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("a.jsonl"), plain + "{\"id\": \"cut off\n\n[1]\n{}\n");
    Files.write(folder.resolve("b.jsonl.gz"), gzip(lines(records("n", 8))));
    byte[] gzip = gzip(lines(records("g", 300)));
    Files.write(folder.resolve("broken.jsonl.gz"), Arrays.copyOf(gzip, gzip.length / 2));
    for (int i = 0; i < 9; i++) {
      Files.writeString(folder.resolve("pages/page" + i + ".html"), page(text()));
      Files.writeString(folder.resolve("pages/sub/page" + i + ".html"), page(text()));
      Files.writeString(folder.resolve("pages/note" + i + ".txt"), text() + "\n");
    }
    Files.writeString(folder.resolve("pages/empty.txt"), " ");
    Files.write(folder.resolve("pages/scan.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});
    Files.write(folder.resolve("bundle.zip"), zip());
    byte[] warc = warc(25);
    Files.write(folder.resolve("crawl.warc.gz"), warc);
    Files.write(folder.resolve("crawl-broken.warc.gz"), Arrays.copyOf(warc, warc.length * 2 / 3));
  }

  private static String page(String text) {
    return "<html><head><title>A page</title></head><body><article><h1>A page</h1><p>"
        + text
        + "</p><p>"
        + text
        + "</p></article></body></html>";
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private byte[] zip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : List.of("one.txt", "two.txt", "note1.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text().getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  /** Pages as a crawler keeps them, among them an error, a picture and a second visit. */
  private byte[] warc(int pages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WarcWriter writer =
        new WarcWriter(java.nio.channels.Channels.newChannel(out), WarcCompression.GZIP)) {
      for (int i = 0; i < pages; i++) {
        MediaType type = i == 7 ? MediaType.parse("image/png") : MediaType.HTML_UTF8;
        HttpResponse http =
            new HttpResponse.Builder(i == 5 ? 404 : 200, "as asked")
                .body(type, page(text()).getBytes(StandardCharsets.UTF_8))
                .build();
        URI address = URI.create("https://news.example/story-" + (i == 20 ? 2 : i));
        writer.write(
            new WarcResponse.Builder(address)
                .date(Instant.parse("2024-03-01T00:00:00Z"))
                .body(MediaType.HTTP_RESPONSE, message(http))
                .build());
      }
    }
    return out.toByteArray();
  }

  private static byte[] message(HttpResponse http) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(http.serializeHeader());
    http.body().stream().transferTo(out);
    return out.toByteArray();
  }
}
