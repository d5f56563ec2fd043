package vn.congxa.media;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Where files lie that somebody sends, until they were looked at: nobody reads from there but who
 * looks. Known by site and upload.
 */
public interface Quarantine {
  /**
   * What a client may put.
   *
   * @param contentType as it will say
   * @param sha256 of all bytes: 32
   */
  @SuppressWarnings("ArrayRecordComponent") // handed through, never compared
  record Parcel(String site, String upload, String contentType, long bytes, byte[] sha256) {
    public String key() {
      return "uploads/" + site + "/" + upload;
    }
  }

  /**
   * How a client puts it.
   *
   * @param headers to be sent as they are; others are refused, or belong to the client
   */
  record SignedPut(String url, Map<String, String> headers) {
    public SignedPut {
      headers = Map.copyOf(headers);
    }
  }

  /** An address at which exactly this may be put, once. */
  SignedPut sign(Parcel parcel, Instant now, Instant until);

  /** In bytes; empty where nothing was put. */
  Optional<Long> size(String site, String upload);

  /** All of it; empty where nothing is there any more. */
  Optional<byte[]> read(String site, String upload);

  /** Nothing happens where nothing is. */
  void delete(String site, String upload);
}
