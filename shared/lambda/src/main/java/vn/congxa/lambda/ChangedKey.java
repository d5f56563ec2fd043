package vn.congxa.lambda;

/**
 * That an item of a table changed, as the table's stream tells it.
 *
 * @param id the record's sequence number in the stream
 * @param pk of the item, as is {@code sk}
 */
public record ChangedKey(String id, String pk, String sk) {}
