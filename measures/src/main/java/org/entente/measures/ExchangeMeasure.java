package org.entente.measures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.measures.flows.Account;
import org.entente.measures.flows.Account.Root;
import org.entente.measures.flows.Direction;
import org.entente.measures.flows.Flow;
import org.entente.measures.flows.Worth;
import org.entente.model.Channel;
import org.entente.model.Measure;

/** What each side gives the other, by channel: stated money, valued quantities, and their total. */
final class ExchangeMeasure implements TieMeasure {
  private static final String FORMULA =
      "M5: V = sum of stated money and of q*p; a total and its parts are never added";

  @Override
  public List<String> names() {
    return List.of("exchange");
  }

  @Override
  public List<Measure> measure(TieCase tie) {
    Draft draft =
        new Draft(tie, "exchange", FORMULA)
            .period(tie.period())
            .assumption(
                "low and high are 5 % and 95 % points of log-normal values, errors independent; price book "
                    + tie.book());
    for (Direction direction : Direction.values()) {
      fill(draft, tie, tie.exchange().account(direction));
    }
    if (draft.isEmpty()) {
      draft.unknown("exchange", "USD").note("Nothing with a value passes either way.");
    }
    return List.of(draft.measure());
  }

  private static void fill(Draft draft, TieCase tie, Account account) {
    String way = tie.label(account.direction());
    int stream = 10 * account.direction().number();
    byChannel(account.roots())
        .forEach((channel, roots) -> channel(draft, tie, way + ", " + channel.word(), roots));
    if (!account.roots().isEmpty()) {
      add(draft, way + ", total", Sums.sum(account.roots(), tie.draws(), stream), "USD");
    }
    account.roots().forEach(root -> explain(draft, root));
    for (Flow rate : account.rates()) {
      add(
          draft,
          way + ", " + rate.label() + " per " + rate.worth().per(),
          known(rate),
          "USD per " + rate.worth().per());
      draft.note("Rates are shown and never added to sums.").inputs(rate.worth().inputs());
    }
    for (Flow trade : account.trade()) {
      trade(draft, way, trade);
    }
    account
        .unvalued()
        .forEach(f -> draft.notValued(way + ": " + f.label() + " (" + f.worth().missing() + ")"));
    account
        .leftOut()
        .forEach(l -> draft.notValued(way + ": " + l.flow().label() + " (" + l.why() + ")"));
    draft.cite(flows(account).map(Flow::entry));
  }

  private static void channel(Draft draft, TieCase tie, String label, List<Root> roots) {
    List<Root> stated = Sums.of(roots, Worth.Basis.STATED);
    List<Root> valued = Sums.of(roots, Worth.Basis.VALUED);
    if (!stated.isEmpty()) {
      add(draft, label + ", stated", Sums.sum(stated, tie.draws(), 1), "USD");
    }
    if (!valued.isEmpty()) {
      add(draft, label + ", valued quantities", Sums.sum(valued, tie.draws(), 2), "USD");
    }
    if (!stated.isEmpty() && !valued.isEmpty()) {
      add(draft, label, Sums.sum(roots, tie.draws(), 3), "USD");
    }
  }

  private static void explain(Draft draft, Root root) {
    draft.inputs(root.flow().worth().inputs());
    if (!root.isClosed()) {
      draft.note("An open end stays open: a sum that holds one has only bounds and no middle.");
    }
    if (root.filled()) {
      draft.note(
          "\""
              + root.flow().label()
              + "\" states no low end; what its own parts are worth at least stands there, an assumption.");
    }
    if (root.flow().entry().from().isEmpty()) {
      draft.note(
          "Of \""
              + root.flow().label()
              + "\" the giver is not named; it is taken to be the other side.");
    }
    if (root.clash() != null) {
      draft.note("Check: " + root.clash() + ".");
    }
    for (Flow part : root.parts()) {
      add(
          draft,
          "in \"" + root.flow().label() + "\", not added: " + part.label(),
          known(part),
          "USD");
      draft.inputs(part.worth().inputs());
    }
  }

  private static void trade(Draft draft, String way, Flow trade) {
    if (trade.worth().basis() == Worth.Basis.STATED) {
      String per = trade.worth().per();
      add(
          draft,
          way + ", trade: " + trade.label(),
          known(trade),
          per == null ? "USD" : "USD per " + per);
      draft.note("Trade is paid for; it is shown beside what is given and not added to it.");
      draft.inputs(trade.worth().inputs());
    }
  }

  private static Sums.Sum known(Flow flow) {
    return new Sums.Sum(flow.worth().dollars().low(), null, flow.worth().dollars().high());
  }

  private static void add(Draft draft, String label, Sums.Sum sum, String unit) {
    Double mid = sum.mid();
    boolean exact = mid == null && sum.low() != null && sum.low().equals(sum.high());
    draft.value(label, sum.low(), exact ? sum.low() : mid, sum.high(), unit);
  }

  private static Map<Channel, List<Root>> byChannel(List<Root> roots) {
    Map<Channel, List<Root>> channels = new EnumMap<>(Channel.class);
    for (Root root : roots) {
      channels
          .computeIfAbsent(root.flow().entry().channel(), channel -> new ArrayList<>())
          .add(root);
    }
    return channels;
  }

  private static Stream<Flow> flows(Account account) {
    Stream<Flow> roots =
        account.roots().stream()
            .flatMap(r -> Stream.concat(Stream.of(r.flow()), r.parts().stream()));
    Stream<Flow> rest =
        Stream.of(account.rates(), account.trade(), account.unvalued()).flatMap(List::stream);
    return Stream.concat(roots, rest);
  }
}
