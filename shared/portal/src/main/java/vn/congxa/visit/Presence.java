package vn.congxa.visit;

import java.time.Instant;

/**
 * What is known of a visitor.
 *
 * @param seen at the last view; up to a minute earlier
 * @param begun when the visit began
 */
record Presence(Instant seen, Instant begun) {}
