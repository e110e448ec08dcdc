package org.entente.workbench.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts server and browser once for all tests of the page, and hands each test a visit. */
final class BrowserExtension implements BeforeAllCallback, ParameterResolver {

  /** Server and browser, shared by all tests of a run. */
  record Shared(ServedWorkbench workbench, Chromium chromium) implements AutoCloseable {
    @Override
    public void close() {
      chromium.close();
      workbench.close();
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    Assumptions.assumeTrue(Chromium.find().isPresent(), Chromium.WHERE);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Visits.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Shared shared =
        context
            .getRoot()
            .getStore(Namespace.create(BrowserExtension.class))
            .getOrComputeIfAbsent("shared", key -> start(), Shared.class);
    Visits visits = new Visits(shared.workbench().address(), shared.chromium().browser());
    Store store = context.getStore(Namespace.create(BrowserExtension.class, context.getUniqueId()));
    store.put("visits", visits);
    return visits;
  }

  private static Shared start() {
    try {
      Path folder = Files.createDirectories(Path.of("target", "browser"));
      Path fresh = Files.createTempDirectory(folder.toAbsolutePath(), "ledger");
      return new Shared(
          ServedWorkbench.start(fresh), Chromium.start(Chromium.find().orElseThrow()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
