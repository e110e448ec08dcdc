package org.entente.distributed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.coding.Coder;
import org.entente.distributed.code.CodeJob;
import org.entente.distributed.code.Rules;
import org.entente.distributed.reconcile.ReconcileJob;
import org.entente.distributed.table.DocumentTable;
import org.entente.ledger.reconcile.Reconciled;
import org.entente.ledger.reconcile.Reconciler;
import org.entente.model.ActorCode;
import org.entente.model.Amount;
import org.entente.model.Document;
import org.entente.model.Entry;
import org.entente.model.Modality;
import org.entente.model.Origin;
import org.entente.model.Period;
import org.entente.model.Polarity;
import org.entente.model.Standing;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dyads by month, held against a plain count over what the single process finds. */
class SeriesTest {

  private static final long SEED = 31_2026;
  private static final Set<Modality> HAPPENED =
      Set.of(Modality.ASSERTED, Modality.REPORTED, Modality.PROBABLE);

  /** What is counted of one direction in one month. */
  private static final class Count {
    private final Map<String, Long> quads = new HashMap<>();
    private final Set<String> reports = new HashSet<>();
    private final Set<String> wordings = new HashSet<>();
    private final Map<String, double[]> money = new TreeMap<>();

    @Override
    public String toString() {
      StringBuilder all = new StringBuilder();
      all.append(quads.values().stream().mapToLong(n -> n).sum());
      for (String quad : QUADS) {
        all.append(' ').append(quads.getOrDefault(quad, 0L));
      }
      all.append(' ').append(reports.size()).append(' ').append(wordings.size());
      money.forEach((unit, sum) -> all.append(' ').append(unit).append(sums(sum[0], sum[1])));
      return all.toString();
    }
  }

  private static final List<String> QUADS =
      List.of("verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict");

  private final Map<String, Count> counts = new TreeMap<>();

  @Test
  void countsWhatThePlainCountCounts(@TempDir Path folder) throws IOException {
    Path in = folder.resolve("in.jsonl");
    List<ObjectNode> records = new TestCorpus(SEED).records("s", 120);
    for (int i = 0; i < 6; i++) {
      String money = "China gave Egypt $" + (i + 2) + "00 million in aid in March 2024.";
      records.get(i).put("text", money + " " + records.get(i).path("text").asText());
    }
    Files.write(in, TestCorpus.lines(records));
    SingleProcess single = SingleProcess.run(Coder.load(said -> {}), List.of(in.toString()));
    count(single, new Reconciler().reconcile(single.documents, single.statements));
    assertThat(counts).as("seed " + SEED).hasSizeGreaterThan(50);
    assertThat(counts.values()).anyMatch(c -> c.reports.size() > c.wordings.size());
    assertThat(counts.values()).anyMatch(c -> !c.money.isEmpty());

    Map<String, String> got = new TreeMap<>();
    try (SparkSession spark = SparkStart.session("local[2]", TestCluster.SMALL)) {
      String tables = folder.resolve("tables").toUri().toString();
      new CodeJob(spark, tables, Rules.of(60), 20_000, said -> {}).run(List.of(in.toString()));
      String out = folder.resolve("out").toUri().toString();
      for (Row row : new ReconcileJob(spark, tables, out, s -> {}).series().collectAsList()) {
        got.put(row.getString(0) + " " + row.getString(1) + " " + row.getString(2), text(row));
      }
    }

    Map<String, String> wanted = new TreeMap<>();
    counts.forEach((key, count) -> wanted.put(key, count.toString()));
    assertThat(got).isEqualTo(wanted);
  }

  private static String text(Row row) {
    StringBuilder all = new StringBuilder().append(row.<Long>getAs("events"));
    QUADS.forEach(quad -> all.append(' ').append(row.<Long>getAs(quad)));
    all.append(' ').append(row.<Long>getAs("reports"));
    all.append(' ').append(row.<Long>getAs("wordings"));
    int money = row.fieldIndex("money");
    if (!row.isNullAt(money)) {
      Map<String, Row> sums = new TreeMap<>(row.<String, Row>getJavaMap(money));
      sums.forEach(
          (unit, sum) ->
              all.append(' ').append(unit).append(sums(sum.getDouble(1), sum.getDouble(2))));
    }
    return all.toString();
  }

  /** In thousands: the table adds in cents, so that the order of adding makes no difference. */
  private static List<Long> sums(double low, double high) {
    return List.of(Math.round(low / 1e3), Math.round(high / 1e3));
  }

  private void count(SingleProcess single, Reconciled ledger) {
    Map<String, Document> documents = new HashMap<>();
    single.documents.forEach(document -> documents.put(document.id(), document));
    Map<String, String> first = new HashMap<>();
    for (Origin origin : ledger.origins()) {
      if (origin.level() == Origin.Level.TEXT) {
        origin.members().forEach(member -> first.put(member.document(), origin.first()));
      }
    }
    single.statements.forEach(s -> event(s, documents, first));
    ledger.entries().forEach(this::money);
  }

  private void event(Statement s, Map<String, Document> documents, Map<String, String> first) {
    if (s.event() == null
        || s.polarity() != Polarity.AFFIRMED
        || !HAPPENED.contains(s.modality())) {
      return;
    }
    String quad = s.event().type().quad().name().toLowerCase(java.util.Locale.ROOT);
    var day = DocumentTable.firstDay(Objects.requireNonNull(documents.get(s.document())));
    @Nullable Period when =
        s.time() != null ? s.time().period() : day == null ? null : Period.day(day);
    each(
        s.from(),
        s.to(),
        when,
        (key, count) -> {
          count.quads.merge(quad, 1L, Long::sum);
          count.reports.add(s.document());
          count.wordings.add(first.getOrDefault(s.document(), s.document()));
        });
  }

  private void money(Entry e) {
    Amount amount = e.amount();
    if (amount == null
        || amount.what() != Amount.What.MONEY
        || e.partOf() != null
        || e.standing() == Standing.REFUTED) {
      return;
    }
    double low = bound(amount.low(), amount.high());
    double high = bound(amount.high(), amount.low());
    String unit = amount.unit() + (amount.per() == null ? "" : " per " + amount.per());
    each(
        e.from(),
        e.to(),
        e.period(),
        (key, count) -> {
          double[] sum = count.money.computeIfAbsent(unit, u -> new double[2]);
          sum[0] += low;
          sum[1] += high;
        });
  }

  /** An open end counts as the other. */
  private static double bound(@Nullable Double end, @Nullable Double other) {
    return end != null ? end : Objects.requireNonNull(other);
  }

  /** Each pair of a side and the other, if the time is no longer than a month. */
  private void each(
      List<ActorCode> from,
      List<ActorCode> to,
      @Nullable Period when,
      BiConsumer<String, Count> work) {
    if (when == null
        || when.start() == null
        || when.end() == null
        || !when.start().plusMonths(1).isAfter(when.end())) {
      return;
    }
    for (ActorCode a : from) {
      for (ActorCode b : to) {
        if (!a.equals(b) && !a.isLoose() && !b.isLoose()) {
          String key = a.code() + " " + b.code() + " " + YearMonth.from(when.start());
          work.accept(key, counts.computeIfAbsent(key, k -> new Count()));
        }
      }
    }
  }
}
