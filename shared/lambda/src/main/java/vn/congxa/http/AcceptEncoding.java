package vn.congxa.http;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a client would have an answer compressed, by {@code Accept-Encoding}. */
public final class AcceptEncoding {
  /** Both names of one coding (RFC 9110, 8.4.1.3). */
  private static final Set<String> GZIP = Set.of("gzip", "x-gzip");

  private static final Set<String> AS_IT_IS = Set.of("identity");
  private static final Set<String> ANY = Set.of("*");

  private AcceptEncoding() {}

  /**
   * Where the client takes gzip, and likes nothing less than an answer as it is (RFC 9110, 12.5.3).
   * One that says nothing would have to take it too, but is more likely a simple program.
   */
  public static boolean prefersGzip(@Nullable String header) {
    var preferences = Preference.list(header);
    var gzip = weight(GZIP, preferences).orElse(weight(ANY, preferences).orElse(0));
    return gzip > 0 && gzip >= weight(AS_IT_IS, preferences).orElse(0);
  }

  // The least, where it is given twice: what is refused once is not sent.
  private static OptionalInt weight(Set<String> names, List<Preference> preferences) {
    return preferences.stream()
        .filter(preference -> names.contains(preference.name()))
        .mapToInt(Preference::weight)
        .min();
  }
}
