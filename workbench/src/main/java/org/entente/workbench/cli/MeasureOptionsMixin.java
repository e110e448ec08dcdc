package org.entente.workbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.entente.measures.MeasureOptions;
import org.entente.measures.hypotheses.HypothesisFile;
import org.entente.measures.prices.PriceBook;
import org.entente.workbench.service.Failure;
import org.entente.workbench.service.TieService;
import org.entente.workbench.service.WrongUsage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say by which assumptions a tie is measured. */
final class MeasureOptionsMixin {

  @Option(
      names = "--price-book",
      paramLabel = "BOOK",
      description =
          "production, market, sanctions or a file: the first values everything, further ones stand"
              + " beside it in price-books (default: production first, the others beside).")
  List<String> books = List.of();

  @Option(
      names = "--prices",
      paramLabel = "FILE",
      description = "Prices of your own, that go before those of the book.")
  @Nullable Path prices;

  @Option(
      names = "--dollars-of",
      paramLabel = "YEAR",
      description = "All values in US dollars of this year (default: each in those of its time).")
  @Nullable Integer dollarsOf;

  @Option(
      names = "--hypotheses",
      paramLabel = "FILE",
      description = "Explanations and marks of your own for the measure hypotheses.")
  @Nullable Path hypotheses;

  /** The service that measures so. */
  TieService service() {
    return service(book -> book);
  }

  /**
   * The same with prices before those of each book.
   *
   * @param before lays them over a book
   */
  TieService service(UnaryOperator<PriceBook> before) {
    List<PriceBook> all = new ArrayList<>();
    List<String> names = books.isEmpty() ? PriceBook.listShipped() : books;
    names.forEach(name -> all.add(before.apply(book(name))));
    MeasureOptions options = MeasureOptions.standard().dollarsOf(dollarsOf).books(all);
    if (hypotheses != null) {
      options = options.hypotheses(hypotheses(hypotheses));
    }
    return new TieService(all.get(0), options);
  }

  private PriceBook book(String name) {
    PriceBook book =
        PriceBook.listShipped().contains(name) ? PriceBook.shipped(name) : file(Path.of(name));
    return prices == null ? book : file(prices).over(book);
  }

  private static PriceBook file(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new WrongUsage(
          "There is no price book "
              + file
              + "; give "
              + String.join(", ", PriceBook.listShipped())
              + " or a file (docs/price-book.md).");
    }
    try {
      return PriceBook.read(file);
    } catch (IOException e) {
      throw new Failure("The price book " + file + " cannot be read: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    }
  }

  private static HypothesisFile hypotheses(Path file) {
    try {
      return HypothesisFile.read(file);
    } catch (IOException e) {
      throw new Failure("The file of hypotheses " + file + " cannot be read: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    }
  }
}
