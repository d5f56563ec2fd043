package vn.congxa.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One of the counters that a site's visits are spread over, so that none of them is written too
 * often for one item.
 *
 * @param days visits by day, until a finished day is archived
 */
record Shard(int number, long total, Map<LocalDate, Long> days) {
  static final int COUNT = 16;

  static int of(String id) {
    return Math.floorMod(id.hashCode(), COUNT); // ids are random
  }

  static long total(List<Shard> shards) {
    return shards.stream().mapToLong(Shard::total).sum();
  }

  static long on(LocalDate day, List<Shard> shards) {
    return shards.stream().mapToLong(shard -> shard.days().getOrDefault(day, 0L)).sum();
  }

  /** For each day before {@code end}, what every shard with visits on it has. */
  static Map<LocalDate, Map<Integer, Long>> before(LocalDate end, List<Shard> shards) {
    return shards.stream()
        .flatMap(shard -> shard.days().keySet().stream())
        .filter(day -> day.isBefore(end))
        .distinct()
        .collect(Collectors.toMap(day -> day, day -> shares(day, shards)));
  }

  private static Map<Integer, Long> shares(LocalDate day, List<Shard> shards) {
    return shards.stream()
        .filter(shard -> shard.days().containsKey(day))
        .collect(Collectors.toMap(Shard::number, shard -> shard.days().getOrDefault(day, 0L)));
  }
}
