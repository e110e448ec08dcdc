package org.entente.workbench.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Documents that mean harm, sent to be read: what is in them stays text, and nothing else happens.
 */
class HostileDocumentsTest {
  private static final String SAID = "Norway gave Moldova 40 tonnes of grain in 2021. ";
  private static final List<String> SCRIPTS =
      List.of(
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "<svg onload=alert(1)>",
          "<a href=\"javascript:alert(1)\">a</a>",
          "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
          "</title><script>alert(1)</script>",
          "<style>@import url(http://evil.example/x.css)</style>",
          "<meta http-equiv=refresh content='0;url=http://evil.example'>",
          "<base href=http://evil.example/>",
          "<object data=http://evil.example/x.swf></object>",
          "<math><mtext><script>alert(1)</script></mtext></math>",
          "{{constructor.constructor('alert(1)')()}}",
          "${7*7} #{7*7} <%= 7*7 %>",
          "'; DROP TABLE entry; --",
          "=HYPERLINK(\"http://evil.example\")",
          "\u202eevil\u202c \u2066x\u2069",
          "zero\u200bwidth\u200d\u2060\ufeff",
          "\u0000\u0001\u001b[31mred\u0007",
          "\ud83d\ude00 \u0627\u0644\u0639\u0631\u0628\u064a\u0629 \u05d0\u05d1",
          "a\u0300\u0301\u0302\u0303".repeat(50));

  @TempDir Path folder;

  /** Names of files and what is in them. */
  private static Map<String, byte[]> documents() throws Exception {
    Map<String, byte[]> all = new LinkedHashMap<>();
    int number = 0;
    for (String script : SCRIPTS) {
      number++;
      all.put("text" + number + ".txt", bytes(SAID + script + " " + SAID));
      all.put("page" + number + ".html", bytes(page("Title " + script, SAID + script)));
      all.put("mark" + number + ".md", bytes("# " + script + "\n\n" + SAID));
    }
    all.put("../../../../tmp/escaped.txt", bytes(SAID));
    all.put("..\\..\\windows\\escaped.txt", bytes(SAID));
    all.put("/etc/cron.d/escaped", bytes(SAID));
    all.put("con.txt", bytes(SAID));
    all.put(".htaccess", bytes(SAID));
    all.put("a\u202etxt.exe", bytes(SAID));
    all.put("<img src=x onerror=alert(1)>.txt", bytes(SAID));
    all.put(
        "picture.svg",
        bytes("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"));
    all.put(
        "entities.xml", bytes("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>"));
    all.put("laughs.xml", bytes(laughs()));
    all.put("bomb.gz", bomb(64 << 20));
    all.put("bomb.zip", zipped("huge.txt", new byte[64 << 20]));
    all.put("slip.zip", zipped("../../../../escaped.txt", bytes(SAID)));
    all.put("deep.zip", deep(8));
    all.put(
        "broken.pdf",
        bytes("%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj"));
    all.put("broken.docx", bytes("PK\u0003\u0004 not a document"));
    all.put(
        "record.jsonl",
        bytes(
            "{\"id\":\"<b>x</b>\",\"text\":\""
                + SAID
                + "\",\"url\":\"javascript:alert(1)\"}\n{broken\n"));
    all.put("empty.txt", new byte[0]);
    all.put("utf7.html", bytes("+ADw-script+AD4-alert(1)+ADw-/script+AD4- " + SAID));
    all.put(
        "elsewhere.html",
        bytes(
            "<html><head><base href='http://evil.example/'><meta http-equiv='refresh'"
                + " content='0;url=//evil.example'></head><body><p>"
                + SAID.repeat(3)
                + "</p><iframe srcdoc='<script>alert(1)</script>'></iframe></body></html>"));
    all.put(
        "foreign.svg",
        bytes(
            "<svg xmlns='http://www.w3.org/2000/svg'><foreignObject><body"
                + " xmlns='http://www.w3.org/1999/xhtml' onload='alert(1)'>"
                + SAID
                + "</body></foreignObject></svg>"));
    all.put("tags.txt", bytes(SAID + "\udb40\udc69\udb40\udc67 \u2028\u2029 " + SAID));
    all.put("untitled.txt", bytes("\u202e<script>alert(1)</script>\u202c " + SAID));
    all.put("bombs.zip", many(40, bomb(8 << 20)));
    all.put(
        "entity.docx",
        zipped(
            "word/document.xml",
            bytes("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><w>&x;</w>")));
    all.put(
        "letter.eml",
        bytes(
            "From: a@evil.example\r\nSubject: =?utf-8?q?=3Cscript=3Ealert=281=29=3C/script=3E?="
                + "\r\nContent-Type: text/html\r\n\r\n<script>alert(1)</script>"
                + SAID));
    all.put("n".repeat(4_000) + ".txt", bytes(SAID));
    return all;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String page(String title, String body) {
    return "<html><head><title>"
        + title
        + "</title></head><body><p>"
        + body.repeat(3)
        + "</p></body></html>";
  }

  private static String laughs() {
    StringBuilder xml = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 'lol'>");
    for (int i = 1; i < 12; i++) {
      xml.append("<!ENTITY l")
          .append(i)
          .append(" '")
          .append(("&l" + (i - 1) + ";").repeat(10))
          .append("'>");
    }
    return xml.append("]><a>&l11;</a>").toString();
  }

  private static byte[] bomb(int size) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(new byte[size]);
    }
    return out.toByteArray();
  }

  private static byte[] zipped(String name, byte[] content) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  /** An archive with so many files of the same content. */
  private static byte[] many(int files, byte[] content) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < files; i++) {
        zip.putNextEntry(new ZipEntry("bomb" + i + ".gz"));
        zip.write(content);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] deep(int levels) throws Exception {
    byte[] inner = zipped("a.txt", bytes(SAID));
    for (int i = 0; i < levels; i++) {
      inner = zipped("level" + i + ".zip", inner);
    }
    return inner;
  }

  @Test
  void whatTheyHoldStaysText() throws Exception {
    Map<String, byte[]> sent = documents();
    assertThat(sent).hasSizeGreaterThanOrEqualTo(60);
    try (Served served = Served.of(ServerOptions.local(folder.resolve("ledger.entente")))) {
      JsonNode reading = read(served, sent);
      assertThat(reading.path("state").asText()).as(reading.toString()).isEqualTo("done");
      JsonNode documents = served.json("/api/documents?limit=500");
      assertThat(documents.path("total").asInt()).isGreaterThan(50);
      for (JsonNode document : documents.path("items")) {
        look(served, document.path("id").asText());
      }
      assertThat(served.json("/api/entries").path("total").asInt()).isPositive();
      HttpResponse<String> report = served.get("/api/report?between=NOR,MDA&preview=yes");
      assertThat(report.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("sandbox", "default-src 'none'")
          .doesNotContain("script-src", "allow-scripts");
      assertThat(report.body()).doesNotContain("<script", "<img src=x", "<svg onload");
      assertThat(served.json("/api/problems").path("total").asInt()).isPositive();
      assertThat(served.get("/api/problems?limit=500").body()).doesNotContain("entente-serve");
      assertThat(served.get("/api/export/statements.jsonl").body()).doesNotContain("root:x:0");
      assertThat(served.unforeseen).isEmpty();
    }
    try (Stream<Path> left = Files.walk(folder)) {
      assertThat(left.map(Path::getFileName).map(Path::toString))
          .noneMatch(n -> n.contains("escaped"));
    }
  }

  private static JsonNode read(Served served, Map<String, byte[]> sent) throws Exception {
    String edge = "edge-of-the-parts";
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Map.Entry<String, byte[]> one : sent.entrySet()) {
      String name = one.getKey().replace("\\", "\\\\").replace("\"", "%22");
      body.writeBytes(
          bytes(
              "--"
                  + edge
                  + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                  + name
                  + "\"\r\nContent-Type: text/html\r\n\r\n"));
      body.writeBytes(one.getValue());
      body.writeBytes(bytes("\r\n"));
    }
    body.writeBytes(bytes("--" + edge + "--\r\n"));
    HttpResponse<String> answer =
        served.call(
            served
                .request("/api/readings")
                .header("X-Entente-CSRF", served.csrf())
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    String id = Served.read(answer).path("reading").path("id").asText();
    HttpResponse<String> events =
        served.call(
            served
                .request("/api/readings/" + id + "/events")
                .header("Accept", "text/event-stream"));
    assertThat(events.body()).contains("event: done");
    return served.json("/api/readings/" + id);
  }

  /** Everything on one document: JSON, under the policy for data, with what is hidden told. */
  private static void look(Served served, String id) throws Exception {
    String name = java.net.URLEncoder.encode(id, StandardCharsets.UTF_8);
    for (String path : List.of("/api/document?id=", "/api/document/text?id=")) {
      HttpResponse<String> answer = served.get(path + name);
      assertThat(answer.statusCode()).as(id).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/json");
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("sandbox");
      JsonNode json = Served.read(answer);
      assertThat(json.path("document").path("url").asText("")).doesNotContain("javascript:");
      String text = json.path("text").asText("");
      if (text.contains("\u202e")) {
        assertThat(json.path("hidden").toString()).contains("U+202E");
      }
    }
    assertThat(id.length()).isLessThan(1_000);
    assertThat(id).doesNotContain("entente-serve", "\u202e").doesNotStartWith(".");
  }
}
