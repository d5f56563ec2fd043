package vn.congxa.folder;

/**
 * How many files of a folder no article refers to: nobody looked at them, and none is imported.
 *
 * @param images in {@code images/}
 * @param files in {@code files/}
 */
public record Unnamed(int images, int files) {}
