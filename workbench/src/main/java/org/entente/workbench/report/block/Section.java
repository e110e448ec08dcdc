package org.entente.workbench.report.block;

import java.util.List;

/**
 * A section of a report.
 *
 * @param id anchor within the report
 * @param title heading
 * @param blocks content in order
 */
public record Section(String id, String title, List<Block> blocks) {
  public Section {
    blocks = List.copyOf(blocks);
  }
}
