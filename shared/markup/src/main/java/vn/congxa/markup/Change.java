package vn.congxa.markup;

/**
 * What became of a text on its way in, for whoever sent it.
 *
 * @param pointer where the text stood in what was sent, as a JSON pointer
 * @param code of {@link Loss.Kind}
 * @param count how many of them, at least one
 */
public record Change(String pointer, String code, int count) {}
