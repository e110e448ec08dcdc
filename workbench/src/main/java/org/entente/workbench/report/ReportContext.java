package org.entente.workbench.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.entente.model.ActorCode;

/**
 * What a report says of its own making, and the names of actors; nothing in it comes from a clock,
 * so that the same ledger gives the same bytes.
 *
 * @param version of the program
 * @param coder name and version of the coder
 * @param priceBook name of the price book, empty where none was used
 * @param limits the limits of the command in plain words ("documents up to 200 MB"), may be empty
 * @param ledger name of the ledger file, empty where there is none
 * @param asOf the day for which the report holds, given by the caller
 * @param actorName the English name of an actor, without an article
 */
public record ReportContext(
    String version,
    String coder,
    String priceBook,
    List<String> limits,
    String ledger,
    LocalDate asOf,
    Function<ActorCode, String> actorName) {

  public ReportContext {
    limits = List.copyOf(limits);
  }
}
