package vn.congxa.lambda;

import java.time.Instant;

/**
 * That an item of a table changed, as the table's stream tells it.
 *
 * @param id the record's sequence number in the stream
 * @param pk of the item, as is {@code sk}
 * @param at when, to the second; {@link Instant#MAX} where it is not told
 */
public record ChangedKey(String id, String pk, String sk, Instant at) {}
