package vn.congxa.newsroom;

import java.time.Instant;

/** Who wants it, when, and by which rules. */
public record Order(Actor actor, Instant now, Rules rules) {}
