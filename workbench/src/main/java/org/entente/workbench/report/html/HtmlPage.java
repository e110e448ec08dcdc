package org.entente.workbench.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.entente.workbench.report.block.Block;
import org.entente.workbench.report.block.Paper;
import org.entente.workbench.report.block.Section;

/**
 * Writes a report as one HTML file that asks for nothing else: the style sheet is within, allowed
 * by its digest, and every other source of anything is forbidden by its content security policy.
 */
public final class HtmlPage {

  private static final String STYLE = "/org/entente/workbench/report/report.css";

  private final String style;

  /** Reads the style sheet that ships with the program. */
  public HtmlPage() {
    try (InputStream in = HtmlPage.class.getResourceAsStream(STYLE)) {
      if (in == null) {
        throw new IllegalStateException("Missing from the program: " + STYLE);
      }
      style = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String write(Paper paper) {
    StringBuilder out = new StringBuilder();
    out.append(head(paper));
    out.append(title(paper));
    out.append(contents(paper));
    out.append("<main>\n");
    int number = 1;
    for (Section section : paper.sections()) {
      out.append(section(section, number++));
    }
    return out.append("</main>\n</body>\n</html>\n").toString();
  }

  private String head(Paper paper) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8"/>
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '%s'; \
        base-uri 'none'; form-action 'none'"/>
        <meta name="referrer" content="no-referrer"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="color-scheme" content="light dark"/>
        <meta name="generator" content="Entente"/>
        <title>%s: a report</title>
        <style>%s</style>
        </head>
        <body>
        <a class="skip" href="#summary">To the summary</a>
        """
        .formatted(digest(), Escape.html(paper.title()), style);
  }

  private static String title(Paper paper) {
    StringBuilder facts = new StringBuilder();
    for (Block.Fact fact : paper.facts()) {
      facts.append(
          "<div><dt>%s</dt><dd>%s</dd></div>\n"
              .formatted(Escape.html(fact.name()), HtmlLine.of(fact.line())));
    }
    return """
        <header>
        <p class="over">Report on a tie</p>
        <h1>%s</h1>
        <p class="under">%s</p>
        <dl class="block">
        %s</dl>
        </header>
        """
        .formatted(Escape.html(paper.title()), Escape.html(paper.subtitle()), facts);
  }

  private static String contents(Paper paper) {
    StringBuilder items = new StringBuilder();
    for (Section section : paper.sections()) {
      items.append(
          "<li><a href=\"#%s\">%s</a></li>\n"
              .formatted(Escape.html(section.id()), Escape.html(section.title())));
    }
    return "<nav aria-label=\"Contents\"><ol>\n" + items + "</ol></nav>\n";
  }

  private static String section(Section section, int number) {
    String id = Escape.html(section.id());
    return "<section id=\"%s\" aria-labelledby=\"%s-h\">\n<h2 id=\"%s-h\"><span class=\"no\">%d</span> %s</h2>\n%s</section>\n"
        .formatted(
            id, id, id, number, Escape.html(section.title()), HtmlBlocks.of(section.blocks()));
  }

  /** The source expression by which CSP level 2 lets one inline style sheet pass. */
  private String digest() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
