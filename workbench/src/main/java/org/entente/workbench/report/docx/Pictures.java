package org.entente.workbench.report.docx;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.entente.workbench.report.drawing.StandaloneSvg;

/** Turns drawings into pictures of pixels, for formats that cannot hold vectors everywhere. */
final class Pictures {

  /** Pixels across: 17 cm at about 300 to the inch. */
  private static final float WIDTH = 2000;

  private final StandaloneSvg drawings = new StandaloneSvg();
  private boolean fonts;

  StandaloneSvg.Size size(String svg) {
    return drawings.size(svg);
  }

  /**
   * The drawing as PNG.
   *
   * @throws IOException where it cannot be drawn
   */
  byte[] png(String svg) throws IOException {
    loadFonts();
    StandaloneSvg.Size size = drawings.size(svg);
    String whole = drawings.of(svg, Double.toString(size.width()), Double.toString(size.height()));
    PNGTranscoder transcoder = new PNGTranscoder();
    transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, WIDTH);
    transcoder.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
    transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
    transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      transcoder.transcode(new TranscoderInput(new StringReader(whole)), new TranscoderOutput(out));
    } catch (TranscoderException e) {
      throw new IOException("A drawing of the report cannot be made a picture", e);
    }
    return out.toByteArray();
  }

  /**
   * Makes the fonts that come with the program known, so that a picture looks the same anywhere.
   */
  private void loadFonts() throws IOException {
    if (fonts) {
      return;
    }
    for (String cut : new String[] {"Regular", "Bold"}) {
      String name = "/liberation/LiberationSans-" + cut + ".ttf";
      try (InputStream in = Pictures.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new IOException("Missing from the program: " + name);
        }
        GraphicsEnvironment.getLocalGraphicsEnvironment()
            .registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
      } catch (FontFormatException e) {
        throw new IOException("Not a font: " + name, e);
      }
    }
    fonts = true;
  }
}
