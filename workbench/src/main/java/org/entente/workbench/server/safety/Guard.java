package org.entente.workbench.server.safety;

import io.javalin.http.Context;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.workbench.server.http.CallProblem;
import org.jspecify.annotations.Nullable;

/** Looks at every call before anything else does, and throws a problem at those that may not in. */
public final class Guard {
  /** The header that carries the page's key on every call that changes something. */
  public static final String CSRF = "X-Entente-CSRF";

  /** The cookie that carries the token. */
  public static final String COOKIE = "entente";

  private static final String ROLE = "entente.role";
  private static final int LONGEST_ADDRESS = 8_192;
  private static final Set<String> SAFE = Set.of("GET", "HEAD");
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "DELETE");
  private static final Set<String> OPEN =
      Set.of("/api/login", "/api/openapi.json", "/api/", "/api");

  private final Supplier<Names> names;
  private final Access access;
  private final Secret csrf;

  /**
   * @param names by which it may be called; known once it has a port
   */
  public Guard(Supplier<Names> names, Access access, Secret csrf) {
    this.names = names;
    this.access = access;
    this.csrf = csrf;
  }

  /** Throws a {@link CallProblem} or notes the role of who calls. */
  public void check(Context call) {
    String method = call.req().getMethod();
    if (!METHODS.contains(method)) {
      throw new CallProblem(
          CallProblem.Type.METHOD, "There is no such method here; see GET /api/.");
    }
    String query = call.queryString();
    if (call.path().length() + (query == null ? 0 : query.length()) > LONGEST_ADDRESS) {
      throw new CallProblem(
          CallProblem.Type.TOO_LARGE, "The address is longer than 8,192 characters.");
    }
    host(call);
    site(call);
    boolean api = call.path().equals("/api") || call.path().startsWith("/api/");
    Optional<Role> role = role(call);
    if (api && role.isEmpty() && !OPEN.contains(call.path())) {
      throw new CallProblem(
          CallProblem.Type.NO_TOKEN,
          "This ledger is open to the network only with a token; it was shown where the server was"
              + " started.");
    }
    role.ifPresent(known -> call.attribute(ROLE, known));
    if (!SAFE.contains(method)) {
      write(call, role);
    }
  }

  private void host(Context call) {
    List<String> hosts = Collections.list(call.req().getHeaders("Host"));
    if (hosts.size() != 1 || !names.get().isHost(hosts.get(0))) {
      throw new CallProblem(
          CallProblem.Type.BAD_HOST,
          "The server was called by a name that is not its own. Use the address that it showed when"
              + " it started, or start it with --name for another.");
    }
  }

  /** A page of another site may link to the workbench, and nothing else. */
  private void site(Context call) {
    @Nullable String origin = call.header("Origin");
    if (origin != null && !names.get().isOrigin(origin)) {
      throw crossSite();
    }
    @Nullable String site = call.header("Sec-Fetch-Site");
    if (site == null || site.equals("same-origin") || site.equals("none")) {
      return;
    }
    boolean link =
        call.path().equals("/")
            && SAFE.contains(call.req().getMethod())
            && "navigate".equals(call.header("Sec-Fetch-Mode"))
            && "document".equals(call.header("Sec-Fetch-Dest"));
    if (!link) {
      throw crossSite();
    }
  }

  private static CallProblem crossSite() {
    return new CallProblem(
        CallProblem.Type.CROSS_SITE,
        "The call comes from a page of another site; only the workbench may call.");
  }

  private Optional<Role> role(Context call) {
    if (!access.needsToken()) {
      return Optional.of(Role.EDITOR);
    }
    @Nullable String token = token(call);
    if (token == null) {
      return Optional.empty();
    }
    if (access.isClosed()) {
      throw tooManyWrong();
    }
    Optional<Role> role = access.find(token);
    if (role.isEmpty()) {
      access.wrong();
    }
    return role;
  }

  /** The problem of too many wrong tokens. */
  public static CallProblem tooManyWrong() {
    return new CallProblem(CallProblem.Type.TOO_MANY, "Too many wrong tokens; wait a minute.");
  }

  private static @Nullable String token(Context call) {
    @Nullable String header = call.header("Authorization");
    if (header != null && header.regionMatches(true, 0, "Bearer ", 0, 7)) {
      return header.substring(7).strip();
    }
    return call.cookie(COOKIE);
  }

  private void write(Context call, Optional<Role> role) {
    boolean login = call.path().equals("/api/login");
    if (!login
        && role.filter(Role.EDITOR::equals).isEmpty()
        && !call.path().equals("/api/logout")) {
      throw new CallProblem(
          CallProblem.Type.FORBIDDEN,
          "A reader may look and export; to change something takes an editor.");
    }
    if (!login && !csrf.is(call.header(CSRF))) {
      throw new CallProblem(
          CallProblem.Type.CSRF,
          "A call that changes something carries the header "
              + CSRF
              + " with the key that GET /api/session gives; load the page again.");
    }
    if (call.req().getMethod().equals("POST") && call.req().getContentLengthLong() != 0) {
      String type = String.valueOf(call.contentType()).toLowerCase(Locale.ROOT);
      String wanted =
          call.path().equals("/api/readings") ? "multipart/form-data" : "application/json";
      if (!type.equals(wanted) && !type.startsWith(wanted + ";")) {
        throw new CallProblem(
            CallProblem.Type.WRONG_TYPE, "The body should be of type " + wanted + ".");
      }
    }
  }

  /** The role that was noted; reader where none was. */
  public static Role roleOf(Context call) {
    @Nullable Role role = call.attribute(ROLE);
    return role == null ? Role.READER : role;
  }
}
