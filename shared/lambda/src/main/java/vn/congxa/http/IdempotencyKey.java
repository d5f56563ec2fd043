package vn.congxa.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import vn.congxa.text.Sha256;

/** By which a request that is sent twice is known. */
public final class IdempotencyKey {
  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");

  public static final Fault MISSING = new Fault("idempotency-key", FaultCode.REQUIRED);
  public static final Fault FAULTY = new Fault("idempotency-key", FaultCode.NOT_A_KEY);

  private IdempotencyKey() {}

  /** The client's key; empty, and {@link #MISSING} or {@link #FAULTY} told, where there is none. */
  public static String of(Request request, List<Fault> faults) {
    var key = request.headers().getOrDefault("idempotency-key", "");
    if (FORM.matcher(key).matches()) {
      return key;
    }
    faults.add(key.isEmpty() ? MISSING : FAULTY);
    return "";
  }

  /**
   * The same for the same request of the same caller only.
   *
   * @param meant what the request is about, beside its route and its body: parameters, the caller
   */
  public static String fingerprint(Request request, String... meant) {
    var head = request.route() + "\n" + String.join("\n", meant) + "\n";
    return Sha256.hex(Sha256.of(head.getBytes(StandardCharsets.UTF_8), request.body()));
  }
}
