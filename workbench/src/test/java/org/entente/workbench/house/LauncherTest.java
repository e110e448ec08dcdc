package org.entente.workbench.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher itself, run by the shell in a checkout of its own, in which a script takes the place
 * of Maven and lays down a program that prints its arguments.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  private static final String TOOLS =
      "awk cat chmod cp cut date dirname find grep head kill ls mkdir mv readlink rm sed sleep stty"
          + " sysctl tail tr";

  @TempDir Path folder;
  private Path checkout;
  private Path bin;

  private record Ended(int exitCode, String out, String err) {}

  @BeforeEach
  void layOutACheckout() throws IOException {
    checkout = Files.createDirectories(folder.resolve("a checkout with blanks"));
    Files.copy(launcher(), checkout.resolve("entente"));
    executable(checkout.resolve("entente"));
    Files.createDirectories(checkout.resolve("workbench/src/main"));
    Files.writeString(checkout.resolve("workbench/src/main/Some.java"), "class Some {}");
    Files.writeString(checkout.resolve("pom.xml"), "<project/>");
    writeProgram(folder.resolve("program.jar"));
    bin = Files.createDirectories(folder.resolve("bin"));
    for (String tool : TOOLS.split(" ", -1)) {
      for (String place : List.of("/usr/bin/", "/bin/", "/usr/sbin/", "/sbin/")) {
        if (Files.exists(Path.of(place + tool)) && !Files.exists(bin.resolve(tool))) {
          standIn(bin.resolve(tool), Path.of(place + tool));
        }
      }
    }
  }

  @Test
  void buildsOnFirstUseAndNotAgain() throws Exception {
    mavenThat("succeeds");

    Ended first = start(checkout.resolve("entente"), "read", "two words", "--x=\"y\"");
    assertThat(first.exitCode()).isZero();
    assertThat(first.out()).contains("started with read|two words|--x=\"y\"");
    assertThat(first.err())
        .as("the first start says what is being done and how long it may take")
        .contains("Building Entente, once", "downloaded from Maven Central", "Built in");

    Ended second = start(checkout.resolve("entente"), "ledger");
    assertThat(second.out()).contains("started with ledger");
    assertThat(second.err()).as("a later start goes straight to the program").isEmpty();
    assertThat(Files.readString(checkout.resolve("builds"))).isEqualTo("build\n");
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws Exception {
    mavenThat("succeeds");
    start(checkout.resolve("entente"), "ledger");
    Files.setLastModifiedTime(
        checkout.resolve("workbench/src/main/Some.java"),
        FileTime.from(Instant.now().plusSeconds(5)));

    Ended again = start(checkout.resolve("entente"), "ledger");
    assertThat(again.err()).contains("Sources have changed");
    assertThat(Files.readString(checkout.resolve("builds"))).isEqualTo("build\nbuild\n");
  }

  @Test
  void worksThroughALinkFromElsewhere() throws Exception {
    mavenThat("succeeds");
    Path elsewhere = Files.createDirectories(folder.resolve("else where"));
    Path link = Files.createSymbolicLink(elsewhere.resolve("e"), checkout.resolve("entente"));
    Path chain = Files.createSymbolicLink(elsewhere.resolve("f"), link.getFileName());

    assertThat(start(chain, "problems").out()).contains("started with problems");
  }

  @Test
  void givesTheExitCodeOfTheProgramAndTheOptionsOfTheUser() throws Exception {
    mavenThat("succeeds");
    Ended ended =
        start(Map.of("ENTENTE_JAVA_OPTS", "-Dextra=given"), checkout.resolve("entente"), "fail");
    assertThat(ended.exitCode()).isEqualTo(3);
    assertThat(ended.out()).contains("extra given");
  }

  @Test
  void showsTheEndOfTheLogWhenTheBuildFails() throws Exception {
    mavenThat("fails");
    Ended ended = start(checkout.resolve("entente"), "read");
    assertThat(ended.exitCode()).isEqualTo(3);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .contains("the build failed", "[ERROR] nothing is as it should be", "build.log");

    mavenThat("succeeds");
    assertThat(start(checkout.resolve("entente"), "read").exitCode())
        .as("a build that failed leaves nothing in the way of the next")
        .isZero();
  }

  @Test
  void saysWhatToDoWithoutMaven() throws Exception {
    Ended ended = start(checkout.resolve("entente"), "read");
    assertThat(ended.exitCode()).isEqualTo(3);
    assertThat(ended.err()).contains("Maven is not on the PATH", "maven.apache.org");
  }

  @Test
  void passesByAJavaThatIsTooOld() throws Exception {
    mavenThat("succeeds");
    Path old = Files.createDirectories(folder.resolve("old java/bin"));
    Files.writeString(old.resolve("java"), "#!/bin/sh\necho 'this one must not run'\n");
    executable(old.resolve("java"));
    Files.writeString(old.resolveSibling("release"), "JAVA_VERSION=\"11.0.2\"\n");
    standIn(bin.resolve("java"), javaHome().resolve("bin/java"));
    standIn(bin.resolve("javac"), javaHome().resolve("bin/javac"));

    Ended ended =
        start(Map.of("JAVA_HOME", old.getParent().toString()), checkout.resolve("entente"), "read");
    assertThat(ended.out()).contains("started with read");
  }

  // ---- The checkout and its neighbours ---------------------------------------------------------

  private static Path launcher() {
    Path here = Path.of("").toAbsolutePath();
    Path root = Files.exists(here.resolve("entente")) ? here : here.getParent();
    return root.resolve("entente");
  }

  private static Path javaHome() {
    return Path.of(System.getProperty("java.home"));
  }

  private void mavenThat(String does) throws IOException {
    String script =
        does.equals("succeeds")
            ? """
              #!/bin/sh
              echo '[INFO] Building Entente model 0.1 [1/2]'
              mkdir -p workbench/target && cp '%s' workbench/target/entente-workbench.jar
              echo build >>builds
              """
                .formatted(folder.resolve("program.jar"))
            : """
              #!/bin/sh
              echo '[ERROR] nothing is as it should be'
              exit 1
              """;
    Files.writeString(bin.resolve("mvn"), script);
    executable(bin.resolve("mvn"));
  }

  private static void writeProgram(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, EchoMain.class.getName());
    String name = EchoMain.class.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest);
        InputStream in = EchoMain.class.getClassLoader().getResourceAsStream(name)) {
      out.putNextEntry(new JarEntry(name));
      assertThat(in).isNotNull();
      in.transferTo(out);
    }
  }

  private static void standIn(Path script, Path program) throws IOException {
    Files.writeString(script, "#!/bin/sh\nexec '" + program + "' \"$@\"\n");
    executable(script);
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Ended start(Path launcher, String... arguments) throws Exception {
    return start(Map.of("JAVA_HOME", javaHome().toString()), launcher, arguments);
  }

  private Ended start(Map<String, String> environment, Path launcher, String... arguments)
      throws Exception {
    ProcessBuilder builder = new ProcessBuilder(launcher.toString());
    builder.command().addAll(List.of(arguments));
    builder.directory(folder.toFile());
    builder.environment().clear();
    builder.environment().put("JAVA_HOME", javaHome().toString());
    builder.environment().put("HOME", folder.toString());
    builder.environment().putAll(environment);
    builder.environment().put("PATH", bin.toString());
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("the launcher must end").isTrue();
    return new Ended(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
