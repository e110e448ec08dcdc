package org.entente.workbench.report.block;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a section. */
public sealed interface Block {

  /** A heading below that of the section. */
  record Subheading(String text) implements Block {}

  /** A paragraph. */
  record Paragraph(List<Inline> line) implements Block {
    public Paragraph {
      line = List.copyOf(line);
    }
  }

  /** A remark that stands back: how to read what follows. */
  record Remark(List<Inline> line) implements Block {
    public Remark {
      line = List.copyOf(line);
    }
  }

  /** A list without order. */
  record Bullets(List<List<Inline>> lines) implements Block {
    public Bullets {
      lines = List.copyOf(lines);
    }
  }

  /** Names with what is to be said of each. */
  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /** One name with what is to be said of it. */
  record Fact(String name, List<Inline> line) {
    public Fact {
      line = List.copyOf(line);
    }
  }

  /**
   * A table.
   *
   * @param caption what it shows, one sentence
   * @param columns heads of the columns
   * @param groups rows under a common head; a group without a head has null
   */
  record Table(List<Inline> caption, List<String> columns, List<Group> groups) implements Block {
    public Table {
      caption = List.copyOf(caption);
      columns = List.copyOf(columns);
      groups = List.copyOf(groups);
    }
  }

  /**
   * Rows of a table.
   *
   * @param head common head or null
   * @param rows cells by column
   * @param more what is left out, or null
   */
  record Group(@Nullable String head, List<List<List<Inline>>> rows, @Nullable String more) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A drawing.
   *
   * @param svg a whole svg element with title and description
   * @param caption one or two sentences
   * @param inWords the content of the drawing for formats that cannot draw
   */
  record Drawing(String svg, String caption, String inWords) implements Block {}

  /** Positions side by side, as of a dispute. */
  record Sides(String title, List<Inline> intro, List<Side> sides, List<Inline> outcome)
      implements Block {
    public Sides {
      intro = List.copyOf(intro);
      sides = List.copyOf(sides);
      outcome = List.copyOf(outcome);
    }
  }

  /** One of the positions. */
  record Side(String name, List<List<Inline>> lines) {
    public Side {
      lines = List.copyOf(lines);
    }
  }

  /** The numbered evidence. */
  record Evidence(List<Exhibit> exhibits) implements Block {
    public Evidence {
      exhibits = List.copyOf(exhibits);
    }
  }

  /**
   * One numbered quote.
   *
   * @param number its number in the report
   * @param before words of the same sentence before the quote
   * @param quote the quote to the letter
   * @param after words of the same sentence after it
   * @param origin document, date, publisher, grade
   */
  record Exhibit(
      int number, String before, String quote, String after, List<Inline> origin, int uses) {
    public Exhibit {
      origin = List.copyOf(origin);
    }
  }
}
