package org.entente.workbench.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The three streams of a process, in UTF-8 whatever the locale says: results go to {@code out},
 * everything else to {@code err}.
 *
 * @param in standard input
 * @param out where results go, as raw bytes so that a full disk or a closed pipe is not overlooked
 * @param err where progress and messages go
 * @param outIsTerminal whether a person looks at the results as they come
 * @param errIsTerminal whether a progress line can be drawn over itself
 * @param width columns of the terminal
 */
public record Console(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int width) {

  /** The name of the property in which the launcher says which streams are terminals. */
  static final String TERMINALS = "entente.terminals";

  private static final int USUAL_WIDTH = 100;
  private static final int NARROWEST = 40;

  /** The streams of this process. */
  public static Console ofProcess() {
    List<String> terminals = List.of(System.getProperty(TERMINALS, "").split(",", -1));
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        terminals.contains("out"),
        terminals.contains("err"),
        Math.max(NARROWEST, Integer.getInteger("entente.columns", USUAL_WIDTH)));
  }
}
