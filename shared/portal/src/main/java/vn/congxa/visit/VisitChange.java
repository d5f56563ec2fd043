package vn.congxa.visit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of a visitor's item, as the table's stream tells it.
 *
 * @param number the record's, in its shard's order
 * @param site its id
 * @param day by whose key the visitor has the id
 * @param seen when the visitor was seen now
 * @param left when the visitor was seen before; null where it is not known
 * @param begins whether a visit began
 */
public record VisitChange(
    String number,
    String site,
    LocalDate day,
    Instant seen,
    @Nullable Instant left,
    boolean begins) {}
