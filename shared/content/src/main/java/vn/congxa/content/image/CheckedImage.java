package vn.congxa.content.image;

import vn.congxa.media.MediaType;

/**
 * An image that may be shown.
 *
 * @param bytes without anything about camera, place or author
 * @param width in pixels as it is shown, upright; as is the height
 */
@SuppressWarnings("ArrayRecordComponent") // handed through, never compared
public record CheckedImage(MediaType type, byte[] bytes, int width, int height) {}
