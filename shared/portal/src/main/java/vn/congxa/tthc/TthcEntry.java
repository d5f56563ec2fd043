package vn.congxa.tthc;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who changed a month's report, when, from what to what.
 *
 * @param who the account's stable identifier; of a program its signature
 * @param before null for a first report
 */
public record TthcEntry(
    TthcDeed what, String who, Instant when, @Nullable TthcReport before, TthcReport after) {}
