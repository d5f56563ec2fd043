package vn.congxa.search;

import java.time.Instant;

/**
 * An article as the index takes it.
 *
 * @param slug by which it is replaced and taken out; unique in its site
 * @param at when it is published; may lie ahead: not found until then
 * @param version tells a changed article from what the index has
 * @param rest everything else that it can be found by, as text in which the end of a block is a
 *     space: body, captions, names of attachments, author, source
 */
public record SearchText(
    String slug,
    String section,
    Instant at,
    long version,
    String title,
    String lead,
    String rest) {}
