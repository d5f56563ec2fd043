package vn.congxa.updatetthc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import vn.congxa.http.Caller;
import vn.congxa.http.Code;
import vn.congxa.http.Refused;
import vn.congxa.http.Request;

/** By which an addition that is sent twice is known. */
final class IdempotencyKey {
  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");

  private IdempotencyKey() {}

  /**
   * The client's key.
   *
   * @throws Refused {@link Code#IDEMPOTENCY_KEY_REQUIRED}
   */
  static String of(Request request) {
    var key = request.header("idempotency-key");
    if (key == null || !FORM.matcher(key).matches()) {
      throw new Refused(Code.IDEMPOTENCY_KEY_REQUIRED);
    }
    return key;
  }

  /** The same for the same request of the same clerk only. */
  static String fingerprint(Request request, int year, int month, Caller clerk) {
    var head = request.route() + "\n" + year + "\n" + month + "\n" + clerk.subject() + "\n";
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(head.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(request.body()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
