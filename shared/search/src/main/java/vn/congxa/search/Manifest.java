package vn.congxa.search;

import java.time.Instant;

/**
 * What a snapshot says of itself.
 *
 * @param articles in it
 * @param newest the newest change that it knows of
 */
public record Manifest(String site, String format, int articles, Instant builtAt, Instant newest) {}
