package vn.congxa.tthc;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Dossiers that somebody adds to a month.
 *
 * @param field null where the month is kept without fields
 * @param who the account's stable identifier; of a program its signature
 * @param key the client's, by which the same addition is known when it comes again
 * @param fingerprint of the whole request: a key that comes back with another one was reused
 */
public record AddResultsCommand(
    int year,
    int month,
    @Nullable String field,
    Counts more,
    String who,
    Instant when,
    String key,
    String fingerprint) {}
