package vn.congxa.visit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Who asks, for as long as the request lasts. Only the id made of it is ever stored. */
public record Visitor(String address, String userAgent) {
  private static final int LONGEST_USER_AGENT = 512;
  private static final int ID_BYTES = 16;

  public Visitor {
    userAgent = userAgent.substring(0, Math.min(userAgent.length(), LONGEST_USER_AGENT));
  }

  /** The same for the same visitor, site and key, and nothing to anyone without the key. */
  String id(String site, byte[] dayKey) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(dayKey, "HmacSHA256"));
      var text = site + '\0' + address + '\0' + userAgent;
      var hash = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, ID_BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC-SHA256", e);
    }
  }

  @Override
  public String toString() {
    return "a visitor"; // so that no log or message tells more
  }
}
