package vn.congxa.newsroom;

/**
 * By what a command that is sent again is known.
 *
 * @param key the client's
 * @param fingerprint of the whole request: a key that comes back with another one was reused
 * @param month of its time on the site, {@code 2026-03}, under which the audit has it
 */
public record Signature(String key, String fingerprint, String month) {}
