package org.entente.workbench.server.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Optional;
import org.entente.workbench.server.http.CallProblem;
import org.entente.workbench.server.http.Dispatch;
import org.entente.workbench.server.http.Json;
import org.entente.workbench.server.http.Query;
import org.entente.workbench.server.http.Route;
import org.entente.workbench.server.reading.Uploads;
import org.entente.workbench.server.safety.Access;
import org.entente.workbench.server.safety.Guard;
import org.entente.workbench.server.safety.Role;
import org.entente.workbench.server.safety.Secret;

/** Who calls, what they may do, and what this program can. */
public final class SessionApi {
  private static final int LONGEST_TOKEN = 200;

  private final About about;
  private final Access access;
  private final Secret csrf;

  public SessionApi(About about, Access access, Secret csrf) {
    this.about = about;
    this.access = access;
    this.csrf = csrf;
  }

  /**
   * What the session tells of the program.
   *
   * @param answers whether questions in plain words are answered
   */
  public record About(String version, String ledger, String analyst, boolean answers) {}

  public List<Route> routes() {
    return List.of(
        Route.stream("/api/session", "Who calls and what may be done.", List.of(), this::session),
        new Route(
            "POST",
            "/api/login",
            "Gives a token for a cookie.",
            List.of(),
            false,
            (Route.Acts) this::login),
        new Route(
            "POST",
            "/api/logout",
            "Takes the cookie away.",
            List.of(),
            false,
            (Route.Acts) this::logout));
  }

  private void session(Context call, Query query) {
    boolean editor = Guard.roleOf(call) == Role.EDITOR;
    ObjectNode json = Json.object();
    json.put("version", about.version());
    json.put("ledger", about.ledger());
    json.put("role", Guard.roleOf(call).word());
    json.put("csrf", csrf.reveal());
    json.put("login", access.needsToken() ? "token" : "none");
    json.put("analyst", about.analyst());
    ObjectNode can = json.putObject("can");
    can.put("write", editor);
    can.put("read_documents", editor);
    can.put("ask", about.answers());
    can.put("scenarios", true);
    can.set("report_formats", Json.texts(ReportApi.words()));
    ObjectNode limits = json.putObject("limits");
    limits.put("upload_bytes", Uploads.MOST_BYTES);
    limits.put("upload_files", Uploads.MOST_FILES);
    limits.put("page", Query.LARGEST_PAGE);
    Dispatch.json(call, 200, json);
  }

  private void login(Context call, Query query) {
    String token = Json.sent(call.bodyAsBytes()).path("token").asText("");
    if (access.isClosed()) {
      throw Guard.tooManyWrong();
    }
    Optional<Role> role = token.length() > LONGEST_TOKEN ? Optional.empty() : access.find(token);
    if (role.isEmpty()) {
      access.wrong();
      throw new CallProblem(
          CallProblem.Type.NO_TOKEN,
          "This is not the token that was shown where the server was started.");
    }
    call.cookie(cookie(token, -1));
    call.status(204);
  }

  private void logout(Context call, Query query) {
    call.cookie(cookie("", 0));
    call.status(204);
  }

  /** Not to be read by scripts, never sent for another site. */
  private static Cookie cookie(String value, int seconds) {
    Cookie cookie = new Cookie(Guard.COOKIE, value);
    cookie.setPath("/");
    cookie.setMaxAge(seconds);
    cookie.setSecure(true);
    cookie.setHttpOnly(true);
    cookie.setSameSite(SameSite.STRICT);
    return cookie;
  }
}
