package vn.congxa.tellstaff;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs as Standard Webhooks 1 says: HMAC-SHA256 over id, time and body, joined by full stops. */
final class HookSecret {
  private static final String PREFIX = "whsec_";
  private static final String HMAC = "HmacSHA256";

  private final SecretKeySpec key;

  /**
   * Of a secret as both sides keep it.
   *
   * @throws IllegalArgumentException it is not {@code whsec_} and base64
   */
  static HookSecret of(String text) {
    if (!text.startsWith(PREFIX)) {
      throw new IllegalArgumentException("a webhook's secret begins with " + PREFIX);
    }
    return new HookSecret(Base64.getDecoder().decode(text.substring(PREFIX.length())));
  }

  private HookSecret(byte[] key) {
    this.key = new SecretKeySpec(key, HMAC);
  }

  /**
   * What stands in {@code webhook-signature}.
   *
   * @param time seconds since the epoch
   */
  String signature(String id, long time, byte[] body) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(key);
      mac.update((id + "." + time + ".").getBytes(StandardCharsets.UTF_8));
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + HMAC, e);
    }
  }
}
