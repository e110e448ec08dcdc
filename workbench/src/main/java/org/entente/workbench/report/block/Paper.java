package org.entente.workbench.report.block;

import java.util.List;

/**
 * A whole report, free of any file format.
 *
 * @param title the two actors
 * @param subtitle what it is
 * @param facts the title block: as of, sources, statements, entries, version
 * @param sections in order, the summary first
 */
public record Paper(String title, String subtitle, List<Block.Fact> facts, List<Section> sections) {
  public Paper {
    facts = List.copyOf(facts);
    sections = List.copyOf(sections);
  }
}
