package org.entente.workbench.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.entente.workbench.server.safety.Headers;

/** The files of the page, out of the program itself: no path leads from a call to a disk. */
public final class Page {
  private static final String FOLDER = "/org/entente/workbench/page/";
  private static final int ETAG_BYTES = 8;
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "json", "application/json",
          "txt", "text/plain; charset=utf-8",
          "woff2", "font/woff2");

  /** A file as it is, and packed. */
  private static final class Shown {
    private final byte[] plain;
    private final byte[] packed;
    private final String type;
    private final String tag;

    Shown(byte[] plain, byte[] packed, String type, String tag) {
      this.plain = plain;
      this.packed = packed;
      this.type = type;
      this.tag = tag;
    }
  }

  private final Map<String, Optional<Shown>> files = new ConcurrentHashMap<>();

  /** Makes the files known. */
  public void add(RoutesConfig routes) {
    routes.get("/", call -> send(call, "index.html"));
    routes.get("/{file}", call -> send(call, call.pathParam("file")));
  }

  private void send(Context call, String name) {
    Shown file =
        find(name)
            .orElseThrow(
                () ->
                    new CallProblem(
                        CallProblem.Type.UNKNOWN, "The page has no file of this name."));
    call.header("Content-Security-Policy", Headers.PAGE);
    call.header("Cache-Control", "no-cache");
    call.header("ETag", file.tag);
    call.header("Vary", "Accept-Encoding");
    if (file.tag.equals(call.header("If-None-Match"))) {
      call.status(304);
      return;
    }
    String taken = call.header("Accept-Encoding");
    boolean packed = taken != null && taken.contains("gzip");
    if (packed) {
      call.header("Content-Encoding", "gzip");
    }
    call.contentType(file.type).result(packed ? file.packed : file.plain);
  }

  /** A file by its plain name, of a type that the page may have. */
  private Optional<Shown> find(String name) {
    if (!name.matches(
        "[A-Za-z0-9][A-Za-z0-9_-]{0,60}(\\.[A-Za-z0-9_-]{1,40}){0,3}\\.[a-z0-9]{2,5}")) {
      return Optional.empty();
    }
    return files.computeIfAbsent(name, Page::load);
  }

  private static Optional<Shown> load(String name) {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null) {
      return Optional.empty();
    }
    try (InputStream in = Page.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] plain = in.readAllBytes();
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
        zip.write(plain);
      }
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain);
      String tag = "\"" + HexFormat.of().formatHex(digest, 0, ETAG_BYTES) + "\"";
      return Optional.of(new Shown(plain, packed.toByteArray(), type, tag));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
