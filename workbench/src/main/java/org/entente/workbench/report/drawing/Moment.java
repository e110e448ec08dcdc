package org.entente.workbench.report.drawing;

/**
 * A dated matter on a timeline.
 *
 * @param year in which it began
 * @param group which shape stands for it
 */
public record Moment(int year, Group group) {

  /** Matters that share a shape. */
  public enum Group {
    PASSING("goods, money, soldiers"),
    MEETING("agreements and meetings"),
    FORCE("sanctions, force, losses"),
    OTHER("positions and judgements");

    private final String words;

    Group(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
