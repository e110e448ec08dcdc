package org.entente.workbench.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as its build wrote it down. */
public final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    return new String[] {"entente " + get()};
  }

  /** The number alone, such as {@code 0.1.0}. */
  public static String get() throws IOException {
    try (InputStream in =
        Version.class.getResourceAsStream("/org/entente/workbench/version.properties")) {
      if (in == null) {
        throw new IOException("version.properties is not in the program; build it again");
      }
      Properties properties = new Properties();
      properties.load(in);
      return properties.getProperty("version", "unknown");
    }
  }
}
