package org.entente.distributed.code;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.entente.distributed.input.Files;

/**
 * Remembers which document a task has in hand, so that one which takes its whole process down (by
 * exhausting the memory, say) is passed over at last instead of taking down every process that
 * tries. Nothing is noted before a task fails the first time; a document is passed over once it was
 * in hand when two noted attempts ended, so that a machine that goes away by chance costs nothing.
 */
final class InHand {

  private static final int FATAL = 2;

  private final Files files;
  private final String note;
  private final boolean careful;
  private String document = "";
  private int ended;

  /**
   * The memory of a piece.
   *
   * @param note address of the file in which it is kept
   * @param attempt how many attempts of this task failed before
   */
  InHand(Files files, String note, int attempt) throws IOException {
    this.files = files;
    this.note = note;
    this.careful = attempt > 0;
    if (careful && files.exists(note)) {
      String[] noted = new String(files.readAll(note), StandardCharsets.UTF_8).split("\t", 2);
      ended = Integer.parseInt(noted[0]) + 1;
      document = noted[1];
    }
  }

  /** Notes that this document is taken up; false where it is to be passed over. */
  boolean take(String path) throws IOException {
    if (!careful) {
      return true;
    }
    boolean again = path.equals(document);
    if (again && ended >= FATAL) {
      return false;
    }
    int before = again ? ended : 0;
    files.write(note, out -> out.write((before + "\t" + path).getBytes(StandardCharsets.UTF_8)));
    return true;
  }

  void done() throws IOException {
    if (careful) {
      files.delete(note);
    }
  }
}
