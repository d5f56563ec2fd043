package vn.congxa.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * Up to which record of a shard a counter is. Records are numbered by up to 40 digits, more than a
 * number of DynamoDB has: as text they are in order because how many digits they are comes first.
 */
final class Checkpoint {
  /** A stream holds a day and may be read anew from its beginning. */
  private static final Duration KEPT = Duration.ofDays(2);

  private static final String PREFIX = "ck";
  private static final String SHARD = "shardId-";

  private Checkpoint() {}

  /** The counter's attribute for a shard. */
  static String attribute(String shard) {
    return PREFIX + (shard.startsWith(SHARD) ? shard.substring(SHARD.length()) : shard);
  }

  static boolean isOne(String attribute) {
    return attribute.startsWith(PREFIX);
  }

  /** To be compared with what {@link #at} wrote: below it, if it is counted. */
  static String of(String number) {
    var digits = number.replaceFirst("^0+(?=.)", "");
    return String.format(Locale.ROOT, "%02d%s", digits.length(), digits);
  }

  /** Counted up to this record, at this time. */
  static String at(String number, Instant now) {
    return of(number) + "@" + now.getEpochSecond() / Duration.ofHours(1).toSeconds();
  }

  static boolean covers(String checkpoint, String number) {
    return of(number).compareTo(checkpoint) < 0;
  }

  static boolean isForgotten(String checkpoint, Instant now) {
    var hour = Long.parseLong(checkpoint.substring(checkpoint.indexOf('@') + 1));
    return Instant.ofEpochSecond(hour * 3600).plus(KEPT).isBefore(now);
  }
}
