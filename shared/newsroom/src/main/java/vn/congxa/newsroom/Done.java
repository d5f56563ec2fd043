package vn.congxa.newsroom;

/**
 * What a command came to.
 *
 * @param isRepeated whether it was done before, and was sent again
 */
public record Done(Revision revision, boolean isRepeated) {}
