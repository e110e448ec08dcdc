package org.entente.workbench.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.entente.coding.Coder;
import org.entente.ledger.browse.View;
import org.entente.measures.prices.PriceBook;
import org.entente.reading.ReadingLimits;
import org.entente.workbench.server.OpenLedger;
import org.entente.workbench.server.http.Json;
import org.entente.workbench.server.http.Query;
import org.entente.workbench.server.http.Route;
import org.entente.workbench.server.reading.Uploads;

/** By what the program works; to be looked at, since it is set where the server is started. */
public final class SettingsApi {
  private static final int MEGABYTE = 1 << 20;

  private final OpenLedger ledger;
  private final String version;

  public SettingsApi(OpenLedger ledger, String version) {
    this.ledger = ledger;
    this.version = version;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/api/settings", "By what the program works.", List.of(), this::settings));
  }

  private JsonNode settings(View view, Query query) {
    ObjectNode json = Json.object();
    ObjectNode file = json.putObject("ledger");
    file.put("file", String.valueOf(ledger.file().getFileName()));
    try {
      file.put("bytes", Files.size(ledger.file()));
    } catch (IOException e) {
      file.putNull("bytes");
    }
    file.put("current", view.state().current());
    json.put("version", version);
    json.put("coder", Coder.version());
    json.put("price_book", PriceBook.load().name());
    json.set("limits", Json.texts(limits()));
    return json;
  }

  private static List<String> limits() {
    ReadingLimits limits = ReadingLimits.DEFAULT;
    return List.of(
        "documents up to " + limits.documentBytes() / MEGABYTE + " MB",
        String.format(
            Locale.ENGLISH, "stored text up to %,d characters", limits.documentCharacters()),
        "archives up to " + limits.archiveDepth() + " deep",
        limits.perDocument().toSeconds() + " seconds to read a document",
        "uploads up to "
            + Uploads.MOST_BYTES / MEGABYTE
            + " MB and "
            + Uploads.MOST_FILES
            + " files");
  }
}
