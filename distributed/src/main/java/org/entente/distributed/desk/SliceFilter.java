package org.entente.distributed.desk;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.entente.model.ActorCode;
import org.entente.model.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Which statements a slice is about; what is empty or null leaves that open.
 *
 * @param between actors that must all be among the sides of a statement
 * @param since the first day: of the time stated, or of the document where none is
 * @param until the last day
 * @param channels one of these
 */
public record SliceFilter(
    List<ActorCode> between,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    List<Channel> channels) {

  public SliceFilter {
    between = List.copyOf(between);
    channels = List.copyOf(channels);
  }

  Column condition() {
    Column all = lit(true);
    for (ActorCode actor : between) {
      all = all.and(array_contains(concat(col("from"), col("to")), actor.code()));
    }
    if (!channels.isEmpty()) {
      all = all.and(col("channel").isin(channels.stream().map(Channel::word).toArray()));
    }
    Column stated = col("time").isNotNull();
    if (since != null) {
      Column end = when(stated, col("time.end")).otherwise(col("date"));
      // A time that is open to the end goes on for all that is known; an undated document may be
      // old.
      all = all.and(end.geq(lit(since)).or(stated.and(col("time.end").isNull())));
    }
    if (until != null) {
      Column start = when(stated, col("time.start")).otherwise(col("date"));
      all = all.and(start.leq(lit(until)).or(stated.and(col("time.start").isNull())));
    }
    return all;
  }
}
