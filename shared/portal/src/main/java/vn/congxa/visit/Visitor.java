package vn.congxa.visit;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Who asks, for as long as the request lasts. Only the id made of it is ever stored. */
public record Visitor(String address, String userAgent) {
  private static final int LONGEST_USER_AGENT = 512;
  private static final int ID_BYTES = 16;
  private static final int NETWORK_BYTES = 8;

  /** Of a network's code, in hexadecimal: so many are the same for a million IPv4 addresses. */
  static final int SLOT_DIGITS = 3;

  public Visitor {
    userAgent = userAgent.substring(0, Math.min(userAgent.length(), LONGEST_USER_AGENT));
  }

  /** The same for the same visitor, site and key, and nothing to anyone without the key. */
  String id(String site, byte[] dayKey) {
    var code = code(dayKey, site + '\0' + address + '\0' + userAgent);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
  }

  /**
   * The same for all visitors of one network in a half hour: an address, or an IPv6 /64. In
   * hexadecimal, and for memory alone.
   */
  String network(String site, byte[] dayKey, long halfHour) {
    return HexFormat.of().formatHex(code(dayKey, site + '\0' + network() + '\0' + halfHour));
  }

  private String network() {
    try {
      var bytes = InetAddress.ofLiteral(address).getAddress(); // ::ffff:203.0.113.7 has four
      return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK_BYTES)));
    } catch (IllegalArgumentException _) {
      return address;
    }
  }

  private static byte[] code(byte[] dayKey, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(dayKey, "HmacSHA256"));
      return Arrays.copyOf(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), ID_BYTES);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC-SHA256", e);
    }
  }

  @Override
  public String toString() {
    return "a visitor"; // so that no log or message tells more
  }
}
