package org.entente.workbench.server;

import java.util.ArrayList;
import java.util.List;
import org.entente.workbench.server.api.Actors;
import org.entente.workbench.server.api.AskApi;
import org.entente.workbench.server.api.DisputeApi;
import org.entente.workbench.server.api.DocumentApi;
import org.entente.workbench.server.api.EntryApi;
import org.entente.workbench.server.api.Explanations;
import org.entente.workbench.server.api.ExportApi;
import org.entente.workbench.server.api.LedgerApi;
import org.entente.workbench.server.api.NetworkApi;
import org.entente.workbench.server.api.Places;
import org.entente.workbench.server.api.ReportApi;
import org.entente.workbench.server.api.ReviewApi;
import org.entente.workbench.server.api.RulingApi;
import org.entente.workbench.server.api.Rulings;
import org.entente.workbench.server.api.ScenarioApi;
import org.entente.workbench.server.api.SessionApi;
import org.entente.workbench.server.api.SettingsApi;
import org.entente.workbench.server.api.SourceApi;
import org.entente.workbench.server.api.StatementApi;
import org.entente.workbench.server.api.TieApi;
import org.entente.workbench.server.api.TimeApi;
import org.entente.workbench.server.http.Route;
import org.entente.workbench.server.safety.Access;
import org.entente.workbench.server.safety.Secret;

/** Puts the parts of the API together. */
record Api(ServerOptions options, WorkbenchServer.Parts parts, OpenLedger ledger, Actors actors) {

  List<Route> routes(Access access, Secret csrf) {
    Rulings rulings = new Rulings(ledger);
    SessionApi.About about =
        new SessionApi.About(
            parts.version(),
            String.valueOf(ledger.file().getFileName()),
            options.analyst(),
            parts.answering().isPresent());
    List<Route> routes = new ArrayList<>();
    routes.addAll(new SessionApi(about, access, csrf).routes());
    routes.addAll(new LedgerApi(ledger, actors, rulings).routes());
    routes.addAll(new TieApi(ledger, actors).routes());
    routes.addAll(new EntryApi(rulings).routes());
    routes.addAll(new StatementApi(ledger, rulings, new Explanations()).routes());
    routes.addAll(new DisputeApi(rulings).routes());
    routes.addAll(new DocumentApi(ledger, rulings).routes());
    routes.addAll(new TimeApi().routes());
    routes.addAll(new NetworkApi(actors, Places.load()).routes());
    routes.addAll(new SourceApi().routes());
    routes.addAll(new ReviewApi().routes());
    routes.addAll(new RulingApi(ledger, rulings, options.analyst()).routes());
    routes.addAll(new AskApi(ledger, parts.answering()).routes());
    routes.addAll(new ScenarioApi(ledger).routes());
    routes.addAll(new ReportApi(ledger, parts.version()).routes());
    routes.addAll(new SettingsApi(ledger, parts.version()).routes());
    routes.addAll(new ExportApi(ledger).routes());
    return routes;
  }
}
