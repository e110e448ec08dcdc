package org.entente.distributed.code;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.LongAccumulator;
import org.entente.distributed.input.Files;
import org.entente.distributed.input.Part;
import org.entente.distributed.input.PartCutter;
import org.entente.distributed.input.Piece;
import org.entente.distributed.input.PiecePlan;
import org.entente.distributed.input.Source;
import org.entente.distributed.input.SourceList;
import org.entente.distributed.table.DocumentTable;
import org.entente.distributed.table.ProblemTable;
import org.entente.distributed.table.StatementTable;
import org.entente.ledger.reconcile.Reconciler;
import org.entente.model.Problem;

/**
 * Codes documents into the tables of a folder. What earlier runs have coded is left out; what an
 * earlier attempt of this run has coded is taken as it is.
 */
public final class CodeJob {

  private static final int FILES_A_TASK = 200;

  private final SparkSession spark;
  private final JavaSparkContext context;
  private final String folder;
  private final Rules rules;
  private final long pieceBytes;
  private final Consumer<String> progress;

  /**
   * A job.
   *
   * @param folder address of the folder of tables, made where it is not there
   * @param pieceBytes so many bytes of input are one task
   * @param progress is told what is being done
   */
  public CodeJob(
      SparkSession spark, String folder, Rules rules, long pieceBytes, Consumer<String> progress) {
    this.spark = spark;
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    this.folder = folder;
    this.rules = rules;
    this.pieceBytes = pieceBytes;
    this.progress = progress;
  }

  /**
   * What a run did.
   *
   * @param run its number, empty where there was nothing new
   * @param documents coded or found coded by an earlier attempt
   * @param statements of these documents
   * @param problems of these and of what could not be read
   * @param serious whether some document was read in part or not at all
   * @param pieces all of the run
   * @param found how many of them an earlier attempt had coded
   */
  public record Summary(
      String run,
      long documents,
      long statements,
      long problems,
      boolean serious,
      int pieces,
      int found) {}

  /** Runs, or goes on with a run that failed. */
  public Summary run(List<String> inputs) throws IOException {
    Files files = Files.here();
    Runs runs = new Runs(files, folder);
    List<String> earlier = runs.list();
    mustFit(runs, earlier);
    Costs costs = new Costs();
    spark.sparkContext().addSparkListener(costs);
    try {
      SourceList sources = SourceList.of(inputs, files);
      List<Part> parts = parts(sources.sources(), runs.read());
      if (parts.isEmpty() && (sources.problems().isEmpty() || !earlier.isEmpty())) {
        return new Summary("", 0, 0, sources.problems().size(), false, 0, 0);
      }
      Dataset<Row> known = new Tables(spark, folder).documents(earlier).select("id", "fingerprint");
      List<Piece> pieces = PiecePlan.of(parts, pieceBytes);
      progress.accept("Settling the ids of the documents in " + pieces.size() + " pieces");
      pieces = new Survey(spark, rules).settle(pieces, work(pieces), known);
      return write(runs, files, sources.problems(), parts, pieces, costs);
    } finally {
      spark.sparkContext().removeSparkListener(costs);
    }
  }

  private void mustFit(Runs runs, List<String> earlier) throws IOException {
    for (String run : earlier) {
      String coder = runs.manifest(run).path("versions").path("coder").asText();
      if (!coder.equals(rules.coder())) {
        throw new IOException(
            folder
                + " was coded by "
                + coder
                + ", this is "
                + rules.coder()
                + ". Code everything anew into another folder.");
      }
    }
  }

  /** Parts of the files that no earlier run has read, in the order of reading. */
  private List<Part> parts(List<Source> sources, Set<String> read) {
    progress.accept("Looking into " + sources.size() + " files");
    if (sources.isEmpty()) {
      return List.of();
    }
    long wanted = pieceBytes;
    int slices = Math.max(context.defaultParallelism(), sources.size() / FILES_A_TASK);
    List<Part> parts =
        new ArrayList<>(
            context
                .parallelize(sources, Math.min(slices, sources.size()))
                .flatMap(source -> new PartCutter(Files.here(), wanted).cut(source).iterator())
                .collect());
    parts.removeIf(part -> read.contains(Runs.name(part)));
    return parts;
  }

  /** One task for each piece, the largest first, so that none is left for the end. */
  private JavaRDD<Piece> work(List<Piece> pieces) {
    List<Piece> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingLong(piece -> -piece.bytes()));
    return context.parallelize(sorted, Math.max(1, sorted.size()));
  }

  private Summary write(
      Runs runs,
      Files files,
      List<Problem> problems,
      List<Part> parts,
      List<Piece> pieces,
      Costs costs)
      throws IOException {
    String run = runs.next();
    String work = folder + "/_work";
    List<Piece> open = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!files.exists(CodeTask.address(work, piece, rules))) {
        open.add(piece);
      }
    }
    progress.accept(
        "Coding " + open.size() + " of " + pieces.size() + " pieces (the others are done)");
    LongAccumulator documents = spark.sparkContext().longAccumulator("documents coded");
    work(open).foreach(new CodeTask(context.broadcast(new CoderHolder()), rules, work, documents));
    progress.accept("Writing the tables of run " + run);
    Tables tables = new Tables(spark, folder);
    tables.write(
        Tables.STATEMENTS,
        run,
        rows(pieces, work, PieceFile.Kind.STATEMENTS, StatementTable.SCHEMA),
        "date");
    tables.write(
        Tables.DOCUMENTS,
        run,
        rows(pieces, work, PieceFile.Kind.DOCUMENTS, DocumentTable.SCHEMA),
        "first_day");
    List<Row> missing = problems.stream().map(problem -> ProblemTable.row(problem, 0)).toList();
    tables.write(
        Tables.PROBLEMS,
        run,
        spark
            .createDataFrame(missing, ProblemTable.SCHEMA)
            .union(rows(pieces, work, PieceFile.Kind.PROBLEMS, ProblemTable.SCHEMA)));
    runs.putInputs(run, parts);
    Manifest manifest = new Manifest(tables, run);
    ObjectNode node = manifest.make(rules, parts, pieces.size(), costs);
    runs.putManifest(run, node);
    files.delete(work);
    return new Summary(
        run,
        manifest.documents(),
        manifest.statements(),
        manifest.problems(),
        manifest.isSerious(),
        pieces.size(),
        pieces.size() - open.size());
  }

  private Dataset<Row> rows(
      List<Piece> pieces, String work, PieceFile.Kind kind, StructType schema) {
    Rules with = rules;
    JavaRDD<Row> rows =
        work(pieces)
            .flatMap(
                piece ->
                    PieceFile.rows(
                            Files.here(), CodeTask.address(work, piece, with), piece.index(), kind)
                        .iterator());
    return spark.createDataFrame(rows, schema);
  }

  /** Versions of what decides over the results. */
  static void versions(ObjectNode node, Rules rules, String spark) {
    node.put("coder", rules.coder());
    node.put("reconciling", Reconciler.RULES);
    node.put("spark", spark);
    node.put("java", Runtime.version().feature());
  }
}
