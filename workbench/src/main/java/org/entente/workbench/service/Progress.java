package org.entente.workbench.service;

/** Takes word of how far long work is; it may come from several threads. */
public interface Progress {

  /**
   * A stretch of work begins that does not count documents.
   *
   * @param what in words for people, such as "Loading the parser"
   */
  void stage(String what);

  /**
   * How far the reading is.
   *
   * @param bytesDone bytes of the sources behind us
   * @param bytesTotal bytes of all sources, 0 where unknown
   * @param documents documents done with
   * @param statements statements found in them
   */
  void at(long bytesDone, long bytesTotal, int documents, long statements);

  /** Nothing more will come; takes the last line away. */
  void end();

  /** One that tells nobody. */
  static Progress silent() {
    return new Progress() {
      @Override
      public void stage(String what) {}

      @Override
      public void at(long bytesDone, long bytesTotal, int documents, long statements) {}

      @Override
      public void end() {}
    };
  }
}
