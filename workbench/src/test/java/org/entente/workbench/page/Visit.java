package org.entente.workbench.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One window with the page, which writes down whatever goes wrong: errors on the console, faults of
 * the script, requests that would leave the machine.
 */
final class Visit implements AutoCloseable {
  static final String TIE = "between=PRK,RUS";

  private final String address;
  private final BrowserContext context;
  private final Page page;
  private final List<String> wrong = new ArrayList<>();

  Visit(String address, BrowserContext context) {
    this.address = address;
    this.context = context;
    this.page = context.newPage();
    page.onConsoleMessage(
        m -> {
          if (m.type().equals("error") || m.type().equals("warning")) {
            wrong.add("console: " + m.text());
          }
        });
    page.onPageError(e -> wrong.add("script: " + e));
    page.onRequest(
        r -> {
          String url = r.url();
          if (!url.startsWith(address) && !url.startsWith("blob:") && !url.startsWith("data:")) {
            wrong.add("request off the machine: " + url);
          }
        });
  }

  /** Goes to a view, as an address has it, and waits until all of it is there. */
  Visit to(String view) {
    page.navigate(address + "/#/" + view);
    settle();
    return this;
  }

  /** Until nothing is loading any more. */
  void settle() {
    page.waitForFunction(
        """
        () => document.querySelector('h1') !== null
            && document.querySelectorAll('.wait, [aria-busy="true"]').length === 0
        """);
  }

  /** The same window, narrower or wider. */
  void resize(int width) {
    page.setViewportSize(width, 900);
    settle();
  }

  Page page() {
    return page;
  }

  Locator find(String selector) {
    return page.locator(selector);
  }

  Locator find(String selector, String words) {
    return page.locator(selector, new Page.LocatorOptions().setHasText(words));
  }

  void press(String key) {
    page.keyboard().press(key);
  }

  /** The part of the address after the sign that begins the view. */
  String place() {
    String url = page.url();
    return url.substring(url.indexOf('#') + 1);
  }

  void picture(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "screenshots", name + ".png"))
            .setFullPage(true));
  }

  void nothingWrong() {
    assertThat(wrong).isEmpty();
  }

  @Override
  public void close() {
    context.close();
  }
}
