package org.entente.distributed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The one jar for spark-submit, where it was built (profile {@code assembly}): it must hold all
 * that our classes need beside Java and Spark, and nothing that would stand in Spark's way.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssemblyTest {

  private static final Path JAR = Path.of("target/entente-distributed-assembly.jar");
  private static final List<String> MODULES = List.of("reading", "coding", "ledger", "distributed");

  private static final String SHADED = "org.entente.shaded";

  /** What every Spark brings. */
  private static final List<String> OF_SPARK =
      List.of("org.apache.spark.", "org.apache.hadoop.", "org.apache.parquet.", "scala.");

  private JarFile jar;
  private Set<String> names;

  @BeforeAll
  void open() throws IOException {
    assumeTrue(Files.exists(JAR), "mvn -Pquick,assembly -pl distributed -am package makes it");
    jar = new JarFile(JAR.toFile());
    names = new TreeSet<>(jar.stream().map(ZipEntry::getName).toList());
  }

  @AfterAll
  void close() throws IOException {
    if (jar != null) {
      jar.close();
    }
  }

  @Test
  void startsTheCommandsOfTheCluster() throws IOException {
    assertThat(jar.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS))
        .isEqualTo(Main.class.getName());
  }

  @Test
  void holdsEveryDataFile() throws IOException {
    for (String module : MODULES) {
      Path resources = Path.of("..", module, "src/main/resources");
      // What lies beside it says how to log, which is Spark's business there.
      if (Files.isDirectory(resources.resolve("org"))) {
        try (Stream<Path> files = Files.walk(resources.resolve("org"))) {
          assertThat(
                  files
                      .filter(Files::isRegularFile)
                      .map(file -> resources.relativize(file).toString().replace('\\', '/'))
                      .filter(name -> !names.contains(name)))
              .isEmpty();
        }
      }
    }
  }

  @Test
  void holdsAllThatOurClassesStandOn() throws IOException {
    List<String> missing = new ArrayList<>();
    URI places = URI.create("jar:" + JAR.toAbsolutePath().toUri() + "!/org/entente/");
    for (JavaClass ours : new ClassFileImporter().importLocations(Set.of(Location.of(places)))) {
      if (ours.getPackageName().startsWith(SHADED)) {
        continue;
      }
      ours.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType())
          .filter(target -> !target.isPrimitive() && !isThere(target.getName()))
          .forEach(target -> missing.add(ours.getName() + " needs " + target.getName()));
    }
    assertThat(missing).isEmpty();
  }

  private boolean isThere(String name) {
    return OF_SPARK.stream().anyMatch(name::startsWith)
        || names.contains(name.replace('.', '/') + ".class")
        || ClassLoader.getPlatformClassLoader().getResource(name.replace('.', '/') + ".class")
            != null;
  }

  @Test
  void knowsAllReadersOfDocuments() throws IOException {
    ZipEntry services = jar.getEntry("META-INF/services/org.apache.tika.parser.Parser");
    try (InputStream in = jar.getInputStream(services)) {
      List<String> readers =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .toList();
      assertThat(readers)
          .anyMatch(r -> r.contains(".pdf."))
          .anyMatch(r -> r.contains(".microsoft."));
      assertThat(readers).allMatch(this::isThere);
    }
  }

  @Test
  void holdsNothingThatSparkBringsAndNoRawModel() {
    assertThat(names)
        .noneMatch(name -> name.startsWith("org/apache/spark/"))
        .noneMatch(name -> name.startsWith("org/apache/hadoop/"))
        .noneMatch(name -> name.startsWith("org/apache/logging/"))
        .noneMatch(name -> name.startsWith("scala/"))
        .noneMatch(name -> name.startsWith("com/fasterxml/jackson/"))
        .noneMatch(name -> name.startsWith("com/google/common/"))
        .noneMatch(name -> name.matches("META-INF/[^/]+\\.(SF|RSA|DSA)"))
        .noneMatch(name -> name.endsWith(".xz"));
  }
}
