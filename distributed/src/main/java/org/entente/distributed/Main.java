package org.entente.distributed;

import org.entente.distributed.cli.ClusterProgram;

/**
 * Starts the commands of the cluster; a process of its own, so that no other command knows Spark.
 */
public final class Main {

  private Main() {}

  /**
   * Runs one command and ends the process with its exit code.
   *
   * @param args as typed
   */
  public static void main(String[] args) {
    int code = new ClusterProgram(System.out, System.err).run(args);
    System.exit(code);
  }
}
