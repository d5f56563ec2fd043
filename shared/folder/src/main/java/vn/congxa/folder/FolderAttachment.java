package vn.congxa.folder;

import vn.congxa.media.MediaFile;

/**
 * A document of a content folder, checked.
 *
 * @param path within the folder
 * @param file as which it is kept
 */
public record FolderAttachment(String path, MediaFile file, long bytes) {}
