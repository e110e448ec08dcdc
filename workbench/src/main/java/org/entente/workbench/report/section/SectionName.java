package org.entente.workbench.report.section;

/**
 * A section that a report can have.
 *
 * @param id by which it is chosen and linked to
 * @param title its heading
 */
public record SectionName(String id, String title) {}
