package vn.congxa.http;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which form of an answer a client would rather have, by {@code Accept} (RFC 9110, 12.5.1). */
public final class Preferred {
  private static final Pattern CHARSET = Pattern.compile("(?i);[ \\t]*charset=[^;,]*");

  private Preferred() {}

  /**
   * Whether it names this type, and likes it no less than JSON. One that takes anything gets JSON.
   *
   * @param type lower-case, such as {@code text/csv}
   */
  public static boolean isOver(@Nullable String accept, String type) {
    var plain = accept == null ? null : CHARSET.matcher(accept).replaceAll("");
    var wanted = weight(plain, type);
    return wanted > 0 && wanted >= weight(plain, "application/json");
  }

  private static int weight(@Nullable String accept, String type) {
    return Preference.list(accept).stream()
        .filter(preference -> preference.name().equals(type))
        .mapToInt(Preference::weight)
        .min()
        .orElse(0);
  }
}
