package vn.congxa.media;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Files by key, as {@link MediaFile#key} names them. */
public interface ObjectStore {
  /** Looks a file up and brings it along unless it is larger than {@code largest}. One request. */
  Optional<StoredObject> find(String key, long largest);

  boolean has(String key);

  /** Stores a file as a whole or not at all; what has the same key is replaced. */
  void put(String key, byte[] bytes, MediaType type);

  /** Nothing happens where nothing is. */
  void delete(String key);

  /** Of the files that there are. One request for a thousand. */
  List<String> keys(String prefix);

  /** Stores a file under another key as well; nothing happens where it is not there. */
  void copy(String from, String to);

  /** An address from which a browser may read the file for so long; not checked for existence. */
  String signedUrl(String key, Duration valid);
}
