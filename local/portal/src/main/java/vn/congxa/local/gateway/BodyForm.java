package vn.congxa.local.gateway;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Which bodies reach a function as text; all others arrive base64-encoded. */
final class BodyForm {
  private static final Set<String> TEXT_APPLICATIONS =
      Set.of("json", "xml", "javascript", "x-javascript", "ecmascript", "graphql");

  private BodyForm() {}

  static boolean isText(String contentType) {
    String[] parts = contentType.toLowerCase(Locale.ROOT).split(";");
    return isTextType(parts[0].strip())
        && Arrays.stream(parts)
            .skip(1)
            .map(String::strip)
            .filter(parameter -> parameter.startsWith("charset="))
            .allMatch(parameter -> isUtf8(parameter.substring("charset=".length())));
  }

  private static boolean isTextType(String type) {
    if (type.startsWith("text/")) {
      return true;
    }
    if (!type.startsWith("application/")) {
      return false;
    }
    String kind = type.substring("application/".length());
    return TEXT_APPLICATIONS.contains(kind) || kind.endsWith("+json") || kind.endsWith("+xml");
  }

  private static boolean isUtf8(String quotedName) {
    String name = quotedName.replace("\"", "");
    return !name.isEmpty()
        && name.matches("[a-z0-9._:-]+")
        && Charset.isSupported(name)
        && Charset.forName(name).equals(StandardCharsets.UTF_8);
  }
}
