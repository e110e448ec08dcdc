package org.entente.ledger.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.model.Entry;
import org.entente.model.Item;
import org.entente.model.Kind;
import org.entente.model.Period;
import org.entente.model.Stance;
import org.entente.model.Statement;
import org.entente.model.TimeReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Entries from statements of which some are coded in another way than an attentive reader would
 * code them, as every coder does: so that one matter stays one entry.
 */
class DifferentlyCodedTest {
  private static final long SEED = 1_828;
  private static final int TIMES = 40;

  /** In what way a statement is coded otherwise. */
  enum Fault {
    /** A transfer is taken for a deployment, a gain or trade. */
    KIND,
    /** The class of the thing is not found, or a wider one. */
    CLASS,
    /** A side is not found. */
    SIDE,
    /** The time is not found, or only the year. */
    TIME,
    /** The words of the item are cut short. */
    ITEM
  }

  private final OneTie corpus = OneTie.read();

  @Test
  void statementsWithoutFaultGiveTheirMatters() {
    assertThat(f1(corpus.statements())).isGreaterThanOrEqualTo(0.9);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void oneFaultInEveryThirdStatementLeavesMostMattersWhole(Fault fault) {
    Random random = new Random(SEED + fault.ordinal());
    double sum = 0;
    for (int time = 0; time < TIMES; time++) {
      List<Statement> faulty = new ArrayList<>();
      for (Statement s : corpus.statements()) {
        faulty.add(random.nextInt(3) == 0 ? faulty(s, fault, random) : s);
      }
      sum += f1(faulty);
    }
    System.out.printf(
        "coded otherwise (%s): pairs F1 %.3f on average (seed %d)%n", fault, sum / TIMES, SEED);
    assertThat(sum / TIMES).isGreaterThanOrEqualTo(0.75);
  }

  private double f1(List<Statement> statements) {
    Map<String, String> entries = new HashMap<>();
    for (Entry entry : new Reconciler().reconcile(corpus.documents(), statements).entries()) {
      for (Entry.Member member : entry.statements()) {
        if (member.stance() == Stance.FOR) {
          entries.put(member.statement().id(), entry.id());
        }
      }
    }
    List<String> ids = new ArrayList<>(corpus.matters().keySet());
    int hit = 0;
    int both = 0;
    for (int i = 0; i < ids.size(); i++) {
      for (int j = 0; j < i; j++) {
        String found = entries.get(ids.get(i));
        boolean together = found != null && found.equals(entries.get(ids.get(j)));
        boolean one = corpus.matter(ids.get(i)).equals(corpus.matter(ids.get(j)));
        hit += together && one ? 1 : 0;
        both += (together ? 1 : 0) + (one ? 1 : 0);
      }
    }
    return 2.0 * hit / both;
  }

  private static Statement faulty(Statement s, Fault fault, Random random) {
    boolean passes = OneFigure.PASSING.contains(s.kind());
    List<Kind> kinds = List.of(Kind.TRANSFER, Kind.TRADE, Kind.DEPLOYMENT, Kind.BENEFIT);
    return switch (fault) {
      case KIND -> passes ? with(s, kinds.get(random.nextInt(kinds.size())), s.item()) : s;
      case CLASS -> with(s, s.kind(), new Item(text(s), random.nextBoolean() ? null : wider(s)));
      case SIDE -> passes && !s.from().equals(s.to()) ? withoutSide(s, random.nextBoolean()) : s;
      case TIME -> withTime(s, random.nextBoolean());
      case ITEM -> with(s, s.kind(), new Item(lastWord(text(s)), itemClass(s)));
    };
  }

  private static String text(Statement s) {
    return s.item() == null ? s.quote() : s.item().text();
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  private static @Nullable String itemClass(Statement s) {
    return s.item() == null ? null : s.item().itemClass();
  }

  private static @Nullable String wider(Statement s) {
    String own = itemClass(s);
    List<String> wider = new Wider().of(own);
    return wider.isEmpty() ? own : wider.get(0);
  }

  private static Statement withTime(Statement s, boolean year) {
    TimeReference time = s.time();
    if (time == null || time.period().end() == null) {
      return s;
    }
    int of = time.period().end().getYear();
    return copy(s, s.kind(), s.from(), s.to(), s.item(), year ? ofYear(of) : null);
  }

  private static TimeReference ofYear(int year) {
    return new TimeReference("that year", Period.year(year));
  }

  private static Statement with(Statement s, Kind kind, @Nullable Item item) {
    return copy(s, kind, s.from(), s.to(), item, s.time());
  }

  private static Statement withoutSide(Statement s, boolean from) {
    return from
        ? copy(s, s.kind(), List.of(), s.to(), s.item(), s.time())
        : copy(s, s.kind(), s.from(), List.of(), s.item(), s.time());
  }

  private static Statement copy(
      Statement s,
      Kind kind,
      List<org.entente.model.ActorCode> from,
      List<org.entente.model.ActorCode> to,
      @Nullable Item item,
      @Nullable TimeReference time) {
    return new Statement(
        s.id(),
        s.document(),
        s.span(),
        s.quote(),
        kind,
        s.event(),
        s.channel(),
        from,
        to,
        item,
        s.quantity(),
        s.money(),
        time,
        s.attribution(),
        s.modality(),
        s.polarity(),
        s.confidence(),
        s.rule());
  }
}
