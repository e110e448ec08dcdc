package org.entente.workbench.server.http;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Why a call cannot be answered, as RFC 9457 has it: a type, a status and a sentence for people
 * that says what to do.
 */
public final class CallProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What can be wrong with a call; the status and the title of each. */
  public enum Type {
    BAD_PARAMETER(400, "A parameter cannot be understood"),
    BAD_BODY(400, "The body of the call cannot be understood"),
    BAD_QUERY(400, "The search cannot be understood"),
    NO_TOKEN(401, "A token is needed"),
    FORBIDDEN(403, "Not allowed in this role"),
    CROSS_SITE(403, "Not called from this page"),
    CSRF(403, "The call does not carry the page's key"),
    UNKNOWN(404, "Not there"),
    METHOD(405, "Not done this way"),
    STALE(409, "It is no longer what you saw"),
    CLASH(409, "Another decision stands in the way"),
    TOO_LARGE(413, "Too large"),
    WRONG_TYPE(415, "Not of a type that is understood"),
    BAD_HOST(421, "Not called by its own name"),
    UNFIT(422, "The ruling makes no sense"),
    UNSEEN(428, "Say what you saw"),
    TOO_MANY(429, "Too many at once"),
    FAILED(500, "It failed"),
    NOT_BUILT(501, "Not there yet"),
    BUSY(503, "Somebody else is writing");

    private final int status;
    private final String title;

    Type(int status, String title) {
      this.status = status;
      this.title = title;
    }

    public int status() {
      return status;
    }

    public String title() {
      return title;
    }

    /** The last word of the type's address. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  private final Type type;
  private final transient ObjectNode more = Json.object();

  public CallProblem(Type type, String detail) {
    super(detail);
    this.type = type;
  }

  /** The same with a field more. */
  public CallProblem with(String field, String value) {
    more.put(field, value);
    return this;
  }

  /** The same with a field that is JSON. */
  public CallProblem with(String field, com.fasterxml.jackson.databind.JsonNode value) {
    more.set(field, value);
    return this;
  }

  public Type type() {
    return type;
  }

  /**
   * The problem as JSON.
   *
   * @param instance the path that was called
   */
  public ObjectNode json(String instance) {
    ObjectNode json = Json.object();
    json.put("type", "/api/#" + type.word());
    json.put("title", type.title());
    json.put("status", type.status());
    json.put("detail", String.valueOf(getMessage()));
    json.put("instance", instance);
    json.setAll(more);
    return json;
  }
}
