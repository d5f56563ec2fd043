package vn.congxa.tthc;

import java.time.Instant;
import java.util.List;
import java.util.function.LongPredicate;

/**
 * A month's report that somebody puts in the place of the one there.
 *
 * @param guard whether the version that is there, 0 for none, is the one that was meant
 * @param correction whether counts may fall below an earlier month's
 * @param who the account's stable identifier; of a program its signature
 */
public record ReplaceReportCommand(
    int year,
    int month,
    Counts counts,
    List<FieldCounts> fields,
    boolean correction,
    LongPredicate guard,
    String who,
    Instant when) {
  public ReplaceReportCommand {
    fields = List.copyOf(fields);
  }
}
