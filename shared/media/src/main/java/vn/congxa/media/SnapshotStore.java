package vn.congxa.media;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Files by key that several write: one is written over what its writer has seen, or not at all.
 * Every state of a file has a tag of its own.
 */
public interface SnapshotStore {
  /** What is kept under a key. */
  sealed interface Kept {
    /** This file. */
    @SuppressWarnings("ArrayRecordComponent") // handed through, never compared
    record File(byte[] bytes, String tag) implements Kept {}

    /** What the asker has. */
    record AsSeen() implements Kept {}

    record Nothing() implements Kept {}
  }

  /**
   * One request; the file is not sent again to who has it.
   *
   * @param seen the tag of what the asker has; null for nothing
   */
  Kept load(String key, @Nullable String seen);

  /**
   * Writes over what was seen, whole or not at all. One request.
   *
   * @param seen its tag; null where nothing was there
   * @return the new tag; empty where something else is there by now
   */
  Optional<String> put(String key, byte[] bytes, @Nullable String seen);

  /** Deletes every file of this name, under whatever key: {@code <form>/<name>}. */
  void delete(String name);
}
