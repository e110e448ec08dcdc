package org.entente.distributed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.entente.coding.Coder;
import org.entente.distributed.code.CodeJob;
import org.entente.distributed.code.Rules;
import org.entente.distributed.desk.SliceFilter;
import org.entente.distributed.desk.SliceImport;
import org.entente.distributed.table.DocumentTable;
import org.entente.ledger.Ledger;
import org.entente.ledger.reconcile.Reconciler;
import org.entente.model.ActorCode;
import org.entente.model.Channel;
import org.entente.model.Document;
import org.entente.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A slice of a cluster's tables in a ledger, held against the same documents read there. */
class SliceImportTest {

  private static final SliceFilter ALL = new SliceFilter(List.of(), null, null, List.of());

  @Test
  void aSliceIsWhatReadingItsDocumentsWouldHaveGiven(@TempDir Path folder) throws IOException {
    Path in = folder.resolve("in.jsonl");
    Files.write(in, TestCorpus.lines(new TestCorpus(5).records("s", 60)));
    SingleProcess single = SingleProcess.run(Coder.load(said -> {}), List.of(in.toString()));
    ActorCode one = new ActorCode("PRK");
    ActorCode other = new ActorCode("RUS");
    LocalDate until = LocalDate.of(2023, 12, 31);
    Set<String> wanted =
        single.statements.stream()
            .filter(s -> sides(s).containsAll(Set.of(one, other)))
            .filter(s -> s.channel() == Channel.MILITARY)
            .filter(s -> startsBy(s, single.documents, until))
            .map(Statement::document)
            .collect(Collectors.toSet());
    assertThat(wanted).hasSizeBetween(2, 50);

    String tables = folder.resolve("tables").toUri().toString();
    try (SparkSession spark = SparkStart.session("local[2]", TestCluster.SMALL);
        Ledger ledger = Ledger.open(folder.resolve("slice.entente"))) {
      new CodeJob(spark, tables, Rules.of(60), 20_000, said -> {}).run(List.of(in.toString()));
      SliceImport slices = new SliceImport(spark, tables, said -> {});
      SliceFilter filter =
          new SliceFilter(List.of(one, other), null, until, List.of(Channel.MILITARY));

      SliceImport.Summary done = slices.into(ledger, filter);

      assertThat(done.documents()).isEqualTo(wanted.size());
      assertThat(ledger.documents())
          .containsExactlyInAnyOrderElementsOf(
              single.documents.stream().filter(d -> wanted.contains(d.id())).toList());
      assertThat(slices.into(ledger, filter).known()).as("again").isEqualTo(wanted.size());

      slices.into(ledger, ALL); // the rest comes beside it

      assertThat(ledger.documents()).hasSameSizeAs(single.documents);
      assertThat(ledger.statements()).containsExactlyInAnyOrderElementsOf(single.statements);
      assertThat(ledger.entries())
          .isEqualTo(new Reconciler().reconcile(single.documents, single.statements).entries());
    }
  }

  private static Set<ActorCode> sides(Statement statement) {
    Set<ActorCode> sides = new java.util.HashSet<>(statement.from());
    sides.addAll(statement.to());
    return sides;
  }

  private static boolean startsBy(Statement s, List<Document> documents, LocalDate until) {
    if (s.time() != null) {
      LocalDate start = s.time().period().start();
      return start == null || !start.isAfter(until);
    }
    return documents.stream()
        .filter(document -> document.id().equals(s.document()))
        .map(DocumentTable::firstDay)
        .anyMatch(day -> day != null && !day.isAfter(until));
  }
}
