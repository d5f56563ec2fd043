package vn.congxa.pages.view;

import org.jspecify.annotations.Nullable;

/**
 * A part of a text.
 *
 * @param url where it leads; null where it is only read
 */
public record Said(String text, @Nullable String url) {}
