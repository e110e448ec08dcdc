package org.entente.workbench.cli;

/** How a command ended, for scripts. */
public final class ExitCode {

  /** Done. */
  public static final int DONE = 0;

  /** Done, but some documents had problems, which are named on standard error. */
  public static final int PROBLEMS = 1;

  /** Wrong usage. */
  public static final int USAGE = 2;

  /** Failed. */
  public static final int FAILED = 3;

  /** Stopped by Ctrl-C, the shells' own number for it. */
  public static final int STOPPED = 130;

  private ExitCode() {}
}
