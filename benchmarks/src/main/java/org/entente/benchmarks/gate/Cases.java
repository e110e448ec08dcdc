package org.entente.benchmarks.gate;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.coding.gate.LearnedGate;
import org.entente.coding.parse.RawToken;
import org.entente.coding.sentence.DocumentCoder;
import org.entente.coding.sentence.Draft;
import org.entente.model.Document;
import org.entente.model.Problem;
import org.entente.reading.DocumentReader;
import org.entente.reading.DocumentSink;
import org.entente.reading.ReadingLimits;

/** Sentences of corpora with what came of each; a sentence that was seen before is left out. */
final class Cases {

  private static final int PARTS = 10;

  private final DocumentCoder coder;
  private final LearnedGate gate;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<Case> all = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  /**
   * @param coder that parses every sentence
   * @param gate that knows the signs of a sentence
   */
  Cases(DocumentCoder coder, LearnedGate gate) {
    this.coder = coder;
    this.gate = gate;
  }

  /**
   * Adds a corpus.
   *
   * @param source whatever the program reads
   * @param every of how many documents one is taken
   * @param start the number of the first, from 0
   */
  void read(String source, int every, int start, int corpus) {
    DocumentSink sink =
        new DocumentSink() {
          private int number;

          @Override
          public void document(Document document) {
            if (number++ % every == start) {
              add(document, corpus);
            }
          }

          @Override
          public void problem(Problem problem) {
            // what cannot be read teaches nothing
          }
        };
    new DocumentReader(ReadingLimits.DEFAULT)
        .read(List.of(source), InputStream.nullInputStream(), sink);
  }

  private void add(Document document, int corpus) {
    int part = Math.floorMod(document.text().hashCode(), PARTS);
    for (DocumentCoder.Sighting sighting : coder.sightings(document)) {
      int from = sighting.glance().words().get(0).span().start();
      List<RawToken> words = sighting.glance().words();
      String text = document.text().substring(from, words.get(words.size() - 1).span().end());
      if (seen.add(text)) {
        int[] signs =
            gate.signs(sighting.glance()).stream()
                .distinct()
                .mapToInt(sign -> numbers.computeIfAbsent(sign, s -> numbers.size()))
                .toArray();
        int kept = (int) sighting.drafts().stream().filter(Draft::isKept).count();
        all.add(new Case(part, corpus, sighting.glance().topic(), signs, kept, words.size()));
      }
    }
  }

  /** The cases without signs that fewer than so many sentences show. */
  List<Case> list(int least) {
    int[] counts = new int[numbers.size()];
    for (Case one : all) {
      for (int i = 0; i < one.size(); i++) {
        counts[one.sign(i)]++;
      }
    }
    return all.stream().map(c -> c.withCommon(counts, least)).toList();
  }

  /** The names of the signs by number. */
  List<String> signs() {
    return List.copyOf(numbers.keySet());
  }
}
