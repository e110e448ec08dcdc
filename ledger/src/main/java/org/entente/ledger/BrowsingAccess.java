package org.entente.ledger;

import java.util.List;
import org.entente.ledger.browse.Browsing;
import org.entente.ledger.decide.RuledStatements;
import org.entente.ledger.importing.Database;
import org.entente.ledger.reconcile.Overlay;
import org.entente.ledger.search.Match;
import org.entente.ledger.search.QueryParser;
import org.jdbi.v3.core.Handle;

/** How a ledger lets itself be looked through. */
record BrowsingAccess(Database database, DecisionRows rulings, SearchQueries queries)
    implements Browsing.Access {

  @Override
  public Overlay overlay(Handle handle) {
    return rulings.load(handle).overlay();
  }

  @Override
  public RuledStatements ruled(Handle handle) {
    return rulings.load(handle).statements();
  }

  @Override
  public String stamp(String json) {
    return Stamps.hash(json);
  }

  @Override
  public List<Long> numbers(Handle handle, String query, int limit) {
    return queries.numbers(handle, Match.statements(QueryParser.parse(query), query), 0, limit);
  }
}
