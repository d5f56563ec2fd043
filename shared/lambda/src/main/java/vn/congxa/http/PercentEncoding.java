package vn.congxa.http;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Percent-encoding (RFC 3986, 2.1): decoded once strictly and once as forgiving as browsers need
 * it.
 */
public final class PercentEncoding {
  private static final int ESCAPE_LENGTH = 3;

  private PercentEncoding() {}

  /** As it stands in any part of an address; a space is {@code %20}, a slash is encoded. */
  public static String encode(String text) {
    // Made for forms, where a space is a plus.
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** A path: empty if an escape is broken; a plus stays a plus. */
  public static Optional<String> decodePath(String text) {
    for (int i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 1)) {
      if (!isEscape(text, i)) {
        return Optional.empty();
      }
    }
    return Optional.of(decode(text));
  }

  /** A name or value of a query: a plus is a space, a broken escape stays as it is. */
  public static String decodeQuery(String text) {
    return decode(text.replace('+', ' '));
  }

  private static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    var bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); ) {
      if (isEscape(text, i)) {
        bytes.write(HexFormat.fromHexDigits(text, i + 1, i + ESCAPE_LENGTH));
        i += ESCAPE_LENGTH;
      } else {
        int character = text.codePointAt(i);
        bytes.writeBytes(Character.toString(character).getBytes(StandardCharsets.UTF_8));
        i += Character.charCount(character);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static boolean isEscape(String text, int at) {
    return text.charAt(at) == '%'
        && at + ESCAPE_LENGTH <= text.length()
        && HexFormat.isHexDigit(text.charAt(at + 1))
        && HexFormat.isHexDigit(text.charAt(at + 2));
  }
}
