package org.entente.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.model.Document;
import org.entente.model.Kind;
import org.entente.model.Modality;
import org.entente.model.Statement;

/** Made-up documents that copy, retell, deny, foresee and contradict each other at random. */
final class RandomTexts {
  /** A document with what it says. */
  record Told(Document document, List<Statement> statements) {}

  private static final String[] STATES = {"NOR", "PER", "CHL", "FJI"};
  private static final String[] THINGS = {"grain", "refined-oil", "boat", "rocket"};
  private static final String[] SOURCES = {
    "the Harbour Watch Office", "HWO", "Northern Trade Board", "western officials", "a report"
  };
  private static final Kind[] KINDS = {
    Kind.TRANSFER, Kind.TRANSFER, Kind.DEPLOYMENT, Kind.TRADE, Kind.CASUALTY, Kind.FORECAST
  };

  private static final String[] ON_ONE_TIE = {"NOR", "PER"};
  private static final Kind[] ALL_KINDS = {
    Kind.TRANSFER,
    Kind.TRANSFER,
    Kind.TRADE,
    Kind.DEPLOYMENT,
    Kind.BENEFIT,
    Kind.CASUALTY,
    Kind.AGREEMENT,
    Kind.ASSESSMENT,
    Kind.MEETING,
    Kind.POSITION,
    Kind.FORECAST
  };

  /** What rules look for in a quote. */
  private static final String[] PHRASES = {
    "it is plain",
    "they gain very much by it",
    "they gain little by it",
    "a treaty of mutual defence binds them",
    "they are no allies",
    "their alliance holds",
    "it consists of the following",
    "trade between them grows",
    "trade between them has fallen",
    "another delivery came on top"
  };

  private final Random random;
  private final boolean oneTie;
  private final List<String> sentences = new ArrayList<>();

  RandomTexts(Random random) {
    this(random, false);
  }

  /** All on one tie, of many things and in all kinds; or of a few things between some states. */
  RandomTexts(Random random, boolean oneTie) {
    this.random = random;
    this.oneTie = oneTie;
    for (int i = 0; i < 25; i++) {
      StringBuilder sentence = new StringBuilder("Sentence");
      for (int w = 0; w < 18; w++) {
        sentence.append(" w").append(random.nextInt(400));
      }
      sentences.add(sentence.append(". ").toString());
    }
  }

  /** The document of this number in one of its versions. */
  Told make(int number, int version) {
    LocalDate date =
        random.nextInt(8) == 0 ? null : LocalDate.of(2024, 1, 1).plusDays(random.nextInt(300));
    StringBuilder text = new StringBuilder("Version " + version + " of " + number + " tells. ");
    for (int i = 0; i < 3; i++) {
      text.append(sentences.get(random.nextInt(sentences.size())));
    }
    if (oneTie) {
      for (String phrase : PHRASES) {
        text.append(phrase);
        for (int w = 0; w < 12; w++) {
          text.append(" v").append(random.nextInt(4_000));
        }
        text.append(". ");
      }
    }
    Document document =
        Samples.document("d" + number, date, "House " + random.nextInt(6), text.toString());
    List<Statement> statements = new ArrayList<>();
    for (int s = 0; s < 1 + random.nextInt(4); s++) {
      statements.add(oneTie ? onOneTie(document, version, s) : statement(document, version, s));
    }
    return new Told(document, statements);
  }

  private Statement onOneTie(Document document, int version, int s) {
    Kind kind = ALL_KINDS[random.nextInt(ALL_KINDS.length)];
    String thing = random.nextInt(6) == 0 ? "military-aid" : "kind-" + random.nextInt(40);
    boolean classed = random.nextInt(8) > 0;
    double value = 5 * (1 + random.nextInt(80));
    StatementMaker maker =
        StatementMaker.of(document, kind, PHRASES[random.nextInt(PHRASES.length)])
            .id(document.id() + "-" + version + "-" + s)
            .item(
                classed ? thing + " by sea" : "article" + random.nextInt(60),
                classed ? thing : null);
    if (kind == Kind.AGREEMENT || kind == Kind.ASSESSMENT || kind == Kind.FORECAST) {
      maker.both(ON_ONE_TIE);
    } else {
      int from = random.nextInt(2);
      maker.from(ON_ONE_TIE[from]).to(ON_ONE_TIE[1 - from]);
    }
    if (random.nextInt(3) > 0) {
      maker.quantity(value, value, random.nextInt(9) == 0 ? "%" : "tonnes");
    }
    if (random.nextInt(3) == 0 || kind == Kind.FORECAST) {
      LocalDate start = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(300));
      boolean day = kind == Kind.MEETING && random.nextBoolean();
      maker.time(start.toString(), (day ? start : start.plusDays(random.nextInt(400))).toString());
    }
    if (random.nextInt(2) == 0) {
      maker.source(SOURCES[random.nextInt(SOURCES.length)], "UNSPECIFIED");
    } else if (random.nextInt(6) == 0) {
      maker.source("its minister", ON_ONE_TIE[random.nextInt(2)]);
    }
    if (random.nextInt(8) == 0) {
      maker.modality(random.nextBoolean() ? Modality.DENIED : Modality.PLANNED);
    }
    return random.nextInt(8) == 0 ? maker.negated().make() : maker.make();
  }

  private Statement statement(Document document, int version, int s) {
    Kind kind = KINDS[random.nextInt(KINDS.length)];
    String thing = THINGS[random.nextInt(THINGS.length)];
    double value = 100 * (1 + random.nextInt(4));
    StatementMaker maker =
        StatementMaker.of(document, kind, "tells")
            .id(document.id() + "-" + version + "-" + s)
            .from(STATES[random.nextInt(STATES.length)])
            .item(thing + " goes by sea", random.nextInt(5) == 0 ? null : thing);
    if (kind != Kind.CASUALTY) {
      maker.to(STATES[random.nextInt(STATES.length)]);
    }
    if (random.nextBoolean()) {
      maker.quantity(value, value, "tonnes");
    }
    if (random.nextInt(4) == 0 || kind == Kind.FORECAST) {
      maker.time("2024-02-01", random.nextBoolean() ? "2024-06-30" : "2024-09-30");
    }
    if (random.nextInt(2) == 0) {
      maker.source(SOURCES[random.nextInt(SOURCES.length)], "UNSPECIFIED");
    }
    if (random.nextInt(6) == 0) {
      maker.modality(random.nextBoolean() ? Modality.DENIED : Modality.PLANNED);
    }
    return random.nextInt(6) == 0 ? maker.negated().make() : maker.make();
  }
}
