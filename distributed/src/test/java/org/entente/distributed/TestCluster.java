package org.entente.distributed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** Spark with two executors that are processes of their own, on this machine. */
final class TestCluster {

  /** For tables of some hundred rows, for which compiling the plans would take longest. */
  static final Map<String, String> SMALL =
      Map.of(
          "spark.sql.shuffle.partitions",
          "3",
          "spark.sql.codegen.wholeStage",
          "false",
          "spark.sql.codegen.factoryMode",
          "NO_CODEGEN");

  private TestCluster() {}

  /** For tests: small executors that start fast. */
  static SparkSession start() throws IOException {
    Map<String, String> settings = new HashMap<>(SMALL);
    settings.put("spark.executor.extraJavaOptions", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    return start(1024, settings);
  }

  /**
   * Two executors with one processor and so much heap each. Workers find their scripts and jars in
   * a folder that may be empty: the class path is ours.
   */
  static SparkSession start(int megabytes, Map<String, String> more) throws IOException {
    Path home = Path.of(System.getenv("SPARK_HOME"));
    Files.createDirectories(home.resolve("jars"));
    Files.writeString(home.resolve("RELEASE"), "the class path of a test\n");
    Map<String, String> settings = new HashMap<>(more);
    settings.put("spark.executor.extraClassPath", System.getProperty("java.class.path"));
    settings.put("spark.executor.memory", megabytes + "m");
    settings.put("spark.driver.host", "127.0.0.1");
    settings.put("spark.driver.bindAddress", "127.0.0.1");
    return SparkStart.session("local-cluster[2,1," + megabytes + "]", settings);
  }

  /** The processes of the executors: all Java that this process has started. */
  static List<ProcessHandle> executors() {
    return ProcessHandle.current()
        .children()
        .filter(child -> child.info().command().map(name -> name.endsWith("java")).orElse(false))
        .toList();
  }
}
