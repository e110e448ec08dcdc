package org.entente.workbench.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Ways to wait for something on the page. */
final class Waiting {
  static final Locator.WaitForOptions UNTIL_GONE =
      new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);

  private Waiting() {}
}
