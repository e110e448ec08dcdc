package org.entente.workbench.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** Opens the page in fresh windows, which are closed after the test. */
final class Visits implements AutoCloseable {
  private final String address;
  private final Browser browser;
  private final List<Visit> open = new ArrayList<>();

  Visits(String address, Browser browser) {
    this.address = address;
    this.browser = browser;
  }

  /** A window of this width, as somebody sees it who likes this colour scheme. */
  Visit window(int width, ColorScheme scheme) {
    Visit visit =
        new Visit(
            address,
            browser.newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, 900)
                    .setColorScheme(scheme)
                    .setAcceptDownloads(true)));
    open.add(visit);
    return visit;
  }

  Visit window() {
    return window(1280, ColorScheme.LIGHT);
  }

  @Override
  public void close() {
    open.forEach(Visit::close);
  }
}
