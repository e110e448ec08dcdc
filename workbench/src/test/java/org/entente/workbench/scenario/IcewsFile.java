package org.entente.workbench.scenario;

import java.time.LocalDate;

/** Writes event files in the twenty columns in which ICEWS is published. */
public final class IcewsFile {
  private static final String HEAD =
      "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\t"
          + "Intensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\t"
          + "Publisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude\n";

  private final StringBuilder text = new StringBuilder(HEAD);
  private int rows;

  /** One event. */
  public IcewsFile row(LocalDate day, String from, String cameo, String to) {
    rows++;
    text.append(rows).append('\t').append(day).append('\t').append(from).append("\t\t");
    text.append(from).append("\t\t").append(cameo).append("\t\t").append(to).append("\t\t");
    text.append(to).append('\t').append(rows).append("\t1\t\t\t\t\t\t\t\n");
    return this;
  }

  /** How many there are. */
  public int rows() {
    return rows;
  }

  public String text() {
    return text.toString();
  }
}
