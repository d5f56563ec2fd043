package vn.congxa.newsroom;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody is sending.
 *
 * @param name what they call it
 * @param type its media type, as they say
 * @param sha256 of its bytes as they are sent, 64 hexadecimal digits
 * @param file as which the library has it; null until then
 * @param refused why it may not be kept, a code; null unless it was refused
 */
public record Upload(
    String id,
    String name,
    String type,
    long bytes,
    String sha256,
    String by,
    Instant expires,
    @Nullable String file,
    @Nullable String refused) {
  /** So long it may take. */
  public static final Duration KEPT = Duration.ofHours(1);

  /** One that begins now. */
  public Upload(
      String id, String name, String type, long bytes, String sha256, String by, Instant now) {
    this(id, name, type, bytes, sha256, by, now.plus(KEPT), null, null);
  }

  Upload kept(String as) {
    return new Upload(id, name, type, bytes, sha256, by, expires, as, null);
  }

  Upload refused(String code) {
    return new Upload(id, name, type, bytes, sha256, by, expires, null, code);
  }
}
