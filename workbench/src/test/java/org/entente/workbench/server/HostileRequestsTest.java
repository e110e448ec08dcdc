package org.entente.workbench.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Calls that somebody who means harm would make; each is refused, or answered as nothing but data.
 */
class HostileRequestsTest {
  @TempDir static Path folder;
  private static Served served;
  private static String host = "";
  private static String csrf = "";

  /** What is sent, byte by byte, and the status that must come back. */
  record Sent(String why, int status, String bytes) {
    @Override
    public String toString() {
      return status + " " + why;
    }
  }

  @BeforeAll
  static void serve() throws Exception {
    served = Served.of(folder);
    host = "127.0.0.1:" + served.server.port();
    csrf = served.csrf();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static String get(String path, String... headers) {
    return "GET "
        + path
        + " HTTP/1.1\r\nHost: HOST\r\n"
        + lines(headers)
        + "Connection: close\r\n\r\n";
  }

  private static String post(String path, String body, String... headers) {
    return "POST "
        + path
        + " HTTP/1.1\r\nHost: HOST\r\nContent-Length: "
        + body.length()
        + "\r\n"
        + lines(headers)
        + "Connection: close\r\n\r\n"
        + body;
  }

  private static String lines(String... headers) {
    return headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
  }

  private static final String JSON = "Content-Type: application/json";
  private static final String KEY = "X-Entente-CSRF: KEY";

  static List<Sent> calls() {
    List<Sent> calls = new ArrayList<>();
    rebinding(calls);
    crossSite(calls);
    paths(calls);
    parameters(calls);
    bodies(calls);
    malformed(calls);
    return calls;
  }

  private static void rebinding(List<Sent> calls) {
    for (String name :
        List.of(
            "evil.example",
            "127.0.0.1.evil.example:PORT",
            "localhost.evil.example",
            "0.0.0.0:PORT",
            "127.0.0.1:1",
            "127.0.0.1",
            "[::ffff:127.0.0.1]:PORT",
            "2130706433:PORT")) {
      calls.add(
          new Sent(
              "rebinding: host " + name,
              421,
              "GET /api/entries HTTP/1.1\r\nHost: " + name + "\r\nConnection: close\r\n\r\n"));
    }
    calls.add(
        new Sent(
            "rebinding: an absolute address of another host",
            421,
            "GET http://evil.example/api/ledger HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"));
  }

  private static void crossSite(List<Sent> calls) {
    calls.add(
        new Sent(
            "a page of another site", 403, get("/api/ledger", "Origin: https://evil.example")));
    calls.add(new Sent("a file or a sandboxed frame", 403, get("/api/ledger", "Origin: null")));
    calls.add(
        new Sent("our host under another scheme", 403, get("/api/ledger", "Origin: https://HOST")));
    calls.add(
        new Sent(
            "our host with more behind it",
            403,
            get("/api/ledger", "Origin: http://HOST.evil.example")));
    calls.add(
        new Sent(
            "our host on another port", 403, get("/api/ledger", "Origin: http://127.0.0.1:1")));
    calls.add(
        new Sent(
            "a picture on another site", 403, get("/api/ledger", "Sec-Fetch-Site: cross-site")));
    calls.add(
        new Sent("a neighbouring site", 403, get("/api/session", "Sec-Fetch-Site: same-site")));
    calls.add(
        new Sent(
            "a frame of another site around the page",
            403,
            get(
                "/",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Mode: navigate",
                "Sec-Fetch-Dest: iframe")));
    String body =
        "{\"ruling\":\"accept\",\"on\":[\"s-0transfer\"],\"seen\":{\"s-0transfer\":\"x\"}}";
    calls.add(new Sent("a ruling without the key", 403, post("/api/rulings", body, JSON)));
    calls.add(
        new Sent(
            "a ruling with a wrong key",
            403,
            post("/api/rulings", body, JSON, "X-Entente-CSRF: guessed")));
    calls.add(
        new Sent(
            "a ruling with an empty key",
            403,
            post("/api/rulings", body, JSON, "X-Entente-CSRF: ")));
    calls.add(
        new Sent(
            "the key from another site",
            403,
            post("/api/rulings", body, JSON, KEY, "Origin: http://evil.example")));
    calls.add(
        new Sent(
            "a form of another site",
            415,
            post("/api/rulings", body, KEY, "Content-Type: text/plain")));
    calls.add(
        new Sent(
            "a form's own type",
            415,
            post("/api/rulings", body, KEY, "Content-Type: application/x-www-form-urlencoded")));
    calls.add(new Sent("no type", 415, post("/api/rulings", body, KEY)));
    calls.add(new Sent("an upload of another type", 415, post("/api/readings", "x", KEY, JSON)));
    calls.add(new Sent("undo without the key", 403, post("/api/decisions/undo", "{}", JSON)));
    calls.add(
        new Sent(
            "stop without the key",
            403,
            "DELETE /api/readings/r1 HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n"));
  }

  private static void paths(List<Sent> calls) {
    for (String path :
        List.of(
            "/../../etc/passwd",
            "/%2e%2e/%2e%2e/etc/passwd",
            "/..%2f..%2fetc%2fpasswd",
            "/..;/..;/etc/passwd",
            "/%252e%252e%252fetc",
            "/..%5c..%5cwindows%5cwin.ini",
            "//etc/passwd",
            "/page.js%00.html",
            "/./../ledger.entente",
            "/api/../../ledger.entente",
            "/%c0%ae%c0%ae/etc/passwd")) {
      calls.add(new Sent("a way out of the page: " + path, 0, get(path)));
    }
    calls.add(new Sent("the ledger itself", 404, get("/ledger.entente")));
    calls.add(new Sent("a class of the program", 404, get("/WorkbenchServer.class")));
    calls.add(new Sent("a hidden file", 404, get("/.env")));
    calls.add(new Sent("a document that is a path", 404, get("/api/document?id=../../etc/passwd")));
    calls.add(new Sent("its text", 404, get("/api/document/text?id=%2Fetc%2Fpasswd")));
    calls.add(new Sent("an entry that is a path", 0, get("/api/entries/..%2f..%2fetc")));
  }

  private static void parameters(List<Sent> calls) {
    calls.add(new Sent("SQL in an id", 404, get("/api/entries/e'%20OR%20'1'='1")));
    calls.add(new Sent("SQL in a sort", 400, get("/api/entries?sort=id;DROP%20TABLE%20entry")));
    calls.add(new Sent("SQL in a channel", 400, get("/api/entries?channel='%20OR%201=1--")));
    calls.add(new Sent("SQL in an actor", 400, get("/api/entries?actor='%20OR%201=1--")));
    calls.add(new Sent("SQL in a tie", 400, get("/api/entries?between=NOR,MDA'--")));
    calls.add(
        new Sent("words of the index of words", 400, get("/api/search?q=%22%20OR%20*%20NEAR(")));
    calls.add(new Sent("a page of a million", 400, get("/api/entries?limit=1000000")));
    calls.add(new Sent("a page before the first", 400, get("/api/entries?offset=-1")));
    calls.add(new Sent("a number that is none", 400, get("/api/entries?limit=1e9")));
    calls.add(
        new Sent("a number too large", 400, get("/api/document/text?id=d0.txt&end=99999999999")));
    calls.add(new Sent("a day that is none", 400, get("/api/entries?since=2024-02-31")));
    calls.add(new Sent("a parameter that is not taken", 400, get("/api/entries?callback=alert")));
    calls.add(new Sent("one twice that stands once", 400, get("/api/entries?limit=1&limit=2")));
    calls.add(
        new Sent("a value as long as a book", 400, get("/api/entries?q=" + "a".repeat(3_000))));
    calls.add(new Sent("an address without end", 413, get("/api/entries?q=" + "a".repeat(9_000))));
    calls.add(new Sent("three hundred filters", 400, get("/api/entries?" + "year=1&".repeat(300))));
    calls.add(
        new Sent("a question without end", 400, get("/api/ask?question=" + "why+".repeat(200))));
    calls.add(
        new Sent("a report of anything", 400, get("/api/report?between=NOR,MDA&format=../../x")));
    calls.add(new Sent("a tie of one with itself", 400, get("/api/ties/NOR/NOR")));
    calls.add(new Sent("a tie of a script", 400, get("/api/ties/%3Cscript%3E/MDA")));
  }

  private static void bodies(List<Sent> calls) {
    String[] ours = {JSON, KEY};
    calls.add(new Sent("no JSON", 400, post("/api/rulings", "ruling=accept", ours)));
    calls.add(new Sent("half of it", 400, post("/api/rulings", "{\"ruling\":", ours)));
    calls.add(new Sent("two of them", 400, post("/api/rulings", "{}{}", ours)));
    calls.add(new Sent("a list", 400, post("/api/rulings", "[]", ours)));
    calls.add(new Sent("nothing in it", 400, post("/api/rulings", "{}", ours)));
    calls.add(new Sent("one field twice", 400, post("/api/rulings", "{\"on\":1,\"on\":2}", ours)));
    calls.add(
        new Sent(
            "a deep well",
            400,
            post("/api/rulings", "{\"a\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}", ours)));
    calls.add(
        new Sent(
            "a number without end",
            400,
            post("/api/rulings", "{\"a\":" + "9".repeat(5_000) + "}", ours)));
    calls.add(
        new Sent(
            "a field that is not there", 400, post("/api/rulings", "{\"__proto__\":{}}", ours)));
    calls.add(
        new Sent(
            "two megabytes",
            413,
            post("/api/rulings", "{\"why\":\"" + "a".repeat(2 << 20) + "\"}", ours)));
    calls.add(
        new Sent(
            "a ruling on nothing that was seen",
            428,
            post("/api/rulings", "{\"ruling\":\"accept\",\"on\":[\"s-0transfer\"]}", ours)));
    calls.add(
        new Sent(
            "a ruling on what is not there",
            404,
            post(
                "/api/rulings",
                "{\"ruling\":\"accept\",\"on\":[\"s-x\"],\"seen\":{\"s-x\":\"1\"}}",
                ours)));
    calls.add(
        new Sent(
            "a slot that is not there",
            0,
            post(
                "/api/rulings",
                "{\"ruling\":\"correct\",\"on\":[\"s-0transfer\"],\"slots\":{\"id\":\"s-1\"},\"seen\":{\"s-0transfer\":\"x\"}}",
                ours)));
    calls.add(
        new Sent(
            "a name of two lines",
            400,
            post(
                "/api/rulings",
                "{\"ruling\":\"note\",\"on\":[\"s-0transfer\"],\"who\":\"a\\nb\",\"seen\":{\"s-0transfer\":\"x\"}}",
                ours)));
    calls.add(
        new Sent("undo of what never was", 0, post("/api/decisions/d-none/undo", "{}", ours)));
  }

  private static void malformed(List<Sent> calls) {
    for (String method :
        List.of("TRACE", "CONNECT", "PUT", "PATCH", "OPTIONS", "PROPFIND", "QUERY")) {
      calls.add(
          new Sent(
              "the method " + method,
              0,
              method + " /api/ledger HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n"));
    }
    calls.add(
        new Sent("a header without end", 0, get("/api/ledger", "X-A: " + "a".repeat(40_000))));
    calls.add(new Sent("no host", 0, "GET /api/ledger HTTP/1.1\r\nConnection: close\r\n\r\n"));
    calls.add(
        new Sent(
            "two hosts",
            0,
            "GET /api/ledger HTTP/1.1\r\nHost: HOST\r\nHost: evil.example\r\nConnection: close\r\n\r\n"));
    calls.add(
        new Sent(
            "a line break in the address",
            0,
            "GET /api/ledger?q=a\nb HTTP/1.1\r\nHost: HOST\r\n\r\n"));
    calls.add(
        new Sent(
            "two lengths",
            0,
            "POST /api/rulings HTTP/1.1\r\nHost: HOST\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello"));
    calls.add(
        new Sent(
            "a smuggled call",
            0,
            "POST /api/rulings HTTP/1.1\r\nHost: HOST\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /"));
    calls.add(
        new Sent("no HTTP at all", 0, "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc"));
    calls.add(
        new Sent(
            "a packed body",
            0,
            post(
                "/api/rulings",
                "\u001f\u008b\b\0\0\0\0\0\0\3",
                JSON,
                KEY,
                "Content-Encoding: gzip")));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void isRefused(Sent sent) throws Exception {
    String port = String.valueOf(served.server.port());
    String answer =
        served.rawAnswer(
            sent.bytes().replace("HOST", host).replace("KEY", csrf).replace("PORT", port));
    String line = answer.lines().findFirst().orElse("");
    if (sent.status() != 0) {
      assertThat(line).startsWith("HTTP/1.1 " + sent.status());
    } else {
      assertThat(line).matches("(HTTP/1\\.1 4\\d\\d.*)?|HTTP/1.1 505.*");
    }
    assertThat(answer).doesNotContain("root:", "SQLite", "\tat ", "Jetty", folder.toString());
    assertThat(served.unforeseen).isEmpty();
  }

  @Test
  void thereAreEnoughOfThem() {
    assertThat(calls()).hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  void nothingOfItChangedTheLedger() throws Exception {
    assertThat(served.json("/api/decisions").path("total").asInt()).isZero();
    assertThat(served.json("/api/ledger").path("documents").asInt()).isEqualTo(12);
  }
}
