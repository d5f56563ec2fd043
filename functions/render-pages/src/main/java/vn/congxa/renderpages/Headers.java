package vn.congxa.renderpages;

import java.util.stream.Collectors;
import vn.congxa.http.PercentEncoding;

/** Texts as headers can hold them. */
final class Headers {
  private Headers() {}

  /** An address; people write them with the letters they have. */
  static String address(String address) {
    return address
        .codePoints()
        .mapToObj(Character::toString)
        .map(c -> c.codePointAt(0) > ' ' && c.codePointAt(0) < 0x7F ? c : PercentEncoding.encode(c))
        .collect(Collectors.joining());
  }
}
