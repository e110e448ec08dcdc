package org.entente.workbench.server.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The document of the API (OpenAPI 3.1) and a page to read, both made of the routes themselves. */
public final class OpenApi {
  private static final Pattern PART = Pattern.compile("\\{([a-z]+)}");

  private final List<Route> routes;
  private final String version;

  public OpenApi(List<Route> routes, String version) {
    this.routes = List.copyOf(routes);
    this.version = version;
  }

  public List<Route> own() {
    return List.of(
        Route.stream(
            "/api/openapi.json",
            "This document.",
            List.of(),
            (call, query) -> Dispatch.json(call, 200, document())),
        Route.stream(
            "/api/",
            "The same to read.",
            List.of(),
            (call, query) -> {
              call.header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
              call.contentType("text/html; charset=utf-8").result(page());
            }));
  }

  /** The document. */
  public ObjectNode document() {
    ObjectNode json = Json.object();
    json.put("openapi", "3.1.0");
    json.putObject("info")
        .put("title", "Entente")
        .put("version", version)
        .put(
            "description",
            "A ledger of what documents say about how states deal with each other. The objects"
                + " are described in docs/data-formats.md, the rest in docs/server.md.")
        .putObject("license")
        .put("name", "Apache 2.0")
        .put("identifier", "Apache-2.0");
    ObjectNode paths = json.putObject("paths");
    for (Route route : routes) {
      ObjectNode path = paths.withObject("/" + route.path().replace("~", "~0").replace("/", "~1"));
      path.set(route.method().toLowerCase(Locale.ROOT), operation(route));
    }
    ObjectNode components = json.putObject("components");
    ObjectNode problem = components.putObject("schemas").putObject("Problem");
    problem.put("type", "object").put("description", "RFC 9457; detail says what to do.");
    ObjectNode properties = problem.putObject("properties");
    for (String field : List.of("type", "title", "detail", "instance")) {
      properties.putObject(field).put("type", "string");
    }
    properties.putObject("status").put("type", "integer");
    ObjectNode schemes = components.putObject("securitySchemes");
    schemes.putObject("token").put("type", "http").put("scheme", "bearer");
    schemes
        .putObject("key")
        .put("type", "apiKey")
        .put("in", "header")
        .put("name", "X-Entente-CSRF")
        .put("description", "from GET /api/session; on every call that changes something");
    return json;
  }

  private static ObjectNode operation(Route route) {
    ObjectNode json = Json.object();
    json.put("summary", route.about());
    json.put("operationId", id(route));
    ArrayNode params = json.putArray("parameters");
    Matcher part = PART.matcher(route.path());
    while (part.find()) {
      ObjectNode param = params.addObject();
      param.put("name", part.group(1)).put("in", "path").put("required", true);
      param.putObject("schema").put("type", "string");
    }
    for (Param one : route.params()) {
      ObjectNode param = params.addObject();
      param.put("name", one.name()).put("in", "query").put("description", one.about());
      ObjectNode schema = param.putObject("schema");
      if (one.repeated()) {
        schema.put("type", "array").putObject("items").put("type", "string");
      } else {
        schema.put("type", "string");
      }
    }
    ObjectNode responses = json.putObject("responses");
    responses.putObject("200").put("description", "what was asked for");
    ObjectNode problem = responses.putObject("default");
    problem.put("description", "a problem");
    problem
        .putObject("content")
        .putObject("application/problem+json")
        .putObject("schema")
        .put("$ref", "#/components/schemas/Problem");
    if (route.editor()) {
      json.putArray("security").addObject().putArray("key");
    }
    return json;
  }

  private static String id(Route route) {
    String words = route.path().replaceAll("[^A-Za-z]+", "-").replaceAll("^-|-$", "");
    return route.method().toLowerCase(Locale.ROOT) + "-" + words;
  }

  private String page() {
    StringBuilder html =
        new StringBuilder("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">");
    html.append("<title>Entente: the API</title><h1>Entente: the API</h1>");
    html.append("<p>Version ").append(escaped(version));
    html.append(". <a href=\"openapi.json\">openapi.json</a> says the same to programs.</p>");
    html.append("<h2>Routes</h2><dl>");
    for (Route route : routes) {
      html.append("<dt><code>").append(route.method()).append(' ');
      html.append(escaped(route.path())).append("</code></dt><dd><p>");
      html.append(escaped(route.about()));
      html.append(route.editor() ? " Only for editors." : "").append("</p>");
      if (!route.params().isEmpty()) {
        html.append("<ul>");
        for (Param param : route.params()) {
          html.append("<li><code>").append(escaped(param.name())).append("</code> ");
          html.append(escaped(param.about()));
          html.append(param.repeated() ? " (may be repeated)" : "").append("</li>");
        }
        html.append("</ul>");
      }
      html.append("</dd>");
    }
    html.append("</dl><h2>Problems</h2><dl>");
    for (CallProblem.Type type : CallProblem.Type.values()) {
      html.append("<dt id=\"").append(type.word()).append("\"><code>").append(type.word());
      html.append("</code> ").append(type.status()).append("</dt><dd>");
      html.append(escaped(type.title())).append(".</dd>");
    }
    return html.append("</dl></html>").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
