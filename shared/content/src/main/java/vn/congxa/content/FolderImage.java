package vn.congxa.content;

import vn.congxa.media.MediaFile;

/**
 * An image of a content folder, checked.
 *
 * @param path within the folder
 * @param file as which it is kept
 */
public record FolderImage(String path, MediaFile file, int width, int height) {}
