package org.entente.workbench.report.section;

import org.entente.workbench.report.block.Section;

/** Makes one section of a report from the material. */
@FunctionalInterface
public interface Part {

  Section write(Material material);
}
