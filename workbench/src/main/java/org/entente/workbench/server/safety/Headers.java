package org.entente.workbench.server.safety;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer tells the browser to forbid. */
public final class Headers {
  /** Scripts, styles and pictures of our own alone; no plug-in, no frame around, no form out. */
  public static final String PAGE =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:;"
          + " font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'";

  /** What is data runs nothing and shows nothing. */
  private static final String DATA = "default-src 'none'; frame-ancestors 'none'; sandbox";

  /** A report shown within the page: its own styles and pictures, no script. */
  public static final String PREVIEW =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'self'; sandbox allow-popups";

  private Headers() {}

  public static void set(HttpServletResponse answer, boolean secure) {
    answer.setHeader("Content-Security-Policy", DATA);
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("Referrer-Policy", "no-referrer");
    answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    answer.setHeader("X-Frame-Options", "DENY");
    answer.setHeader(
        "Permissions-Policy",
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()");
    answer.setHeader("Cache-Control", "no-store");
    if (secure) {
      answer.setHeader("Strict-Transport-Security", "max-age=86400");
    }
  }
}
