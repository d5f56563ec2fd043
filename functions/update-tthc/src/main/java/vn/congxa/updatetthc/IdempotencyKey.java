package vn.congxa.updatetthc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import vn.congxa.http.Caller;
import vn.congxa.http.Fault;
import vn.congxa.http.FaultCode;
import vn.congxa.http.Request;

/** By which an addition that is sent twice is known. */
final class IdempotencyKey {
  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");

  static final Fault MISSING = new Fault("idempotency-key", FaultCode.REQUIRED);
  static final Fault FAULTY = new Fault("idempotency-key", FaultCode.NOT_A_KEY);

  private IdempotencyKey() {}

  /** The client's key; empty, and {@link #MISSING} or {@link #FAULTY} told, where there is none. */
  static String of(Request request, List<Fault> faults) {
    var key = request.headers().getOrDefault("idempotency-key", "");
    if (FORM.matcher(key).matches()) {
      return key;
    }
    faults.add(key.isEmpty() ? MISSING : FAULTY);
    return "";
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
