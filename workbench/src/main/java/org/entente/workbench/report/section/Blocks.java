package org.entente.workbench.report.section;

import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Line;

/** Short forms for blocks of one line. */
final class Blocks {

  private Blocks() {}

  static Block paragraph(String text) {
    return new Block.Paragraph(Line.plain(text));
  }

  static Block remark(String text) {
    return new Block.Remark(Line.plain(text));
  }

  /** Says that there is nothing, so that silence is never taken for an answer. */
  static Block none(String text) {
    return new Block.Remark(Line.plain(text));
  }
}
