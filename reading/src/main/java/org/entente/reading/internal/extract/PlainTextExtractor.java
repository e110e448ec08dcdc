package org.entente.reading.internal.extract;

import java.util.List;
import org.entente.model.Problem;
import org.entente.reading.internal.facts.Facts;
import org.entente.reading.internal.facts.FirstLine;
import org.entente.reading.internal.facts.TopOfText;
import org.entente.reading.internal.text.Decoded;
import org.entente.reading.internal.text.Decoder;
import org.entente.reading.problem.EncodingDoubtful;

/** A plain text file: its characters unchanged. */
final class PlainTextExtractor implements Extractor {

  @Override
  public Extraction extract(Content content) {
    Decoded decoded = Decoder.decode(content.bytes(), null);
    Facts facts = TopOfText.find(decoded.text());
    if (facts.title() == null) {
      facts = facts.withTitle(FirstLine.find(decoded.text()));
    }
    return new Extraction(decoded.text(), facts, null, doubts(content, decoded));
  }

  static List<Problem> doubts(Content content, Decoded decoded) {
    return decoded.doubtful()
        ? List.of(new EncodingDoubtful(content.path(), decoded.charset(), decoded.replaced()))
        : List.of();
  }
}
