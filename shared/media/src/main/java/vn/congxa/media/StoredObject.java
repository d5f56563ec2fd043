package vn.congxa.media;

import org.jspecify.annotations.Nullable;

/**
 * What the store has under a key.
 *
 * @param bytes null where it is larger than what was asked for
 */
@SuppressWarnings("ArrayRecordComponent") // handed through, never compared
public record StoredObject(long size, byte @Nullable [] bytes) {}
