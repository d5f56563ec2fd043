package vn.congxa.pages.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Telephone numbers and e-mail addresses in what people write where one is asked for: none yet, two
 * of them, an office's name before or an extension behind. Only what is surely one becomes a link.
 */
final class Contacts {
  /**
   * Numbers as Vietnam's plan has them, with what stands between their digits: any behind a
   * country's code, eleven digits for a desk, ten for a mobile and for a desk before 2017, and
   * those of hot lines.
   */
  private static final Pattern PHONE =
      Pattern.compile(
          """
          (?<![\\p{L}\\p{N}+])
          (?: \\(?\\+84\\)? (?:GAP\\(0\\))? (?:GAP[0-9]){9,10}
            | \\(?\\+(?!84)[1-9] (?:GAP[0-9]){7,14}
            | \\(?0GAP2 (?:GAP[0-9]){9}
            | \\(?0GAP[1-9] (?:GAP[0-9]){8}
            | 1GAP[89]GAP0GAP0 (?:GAP[0-9]){4,6} )
          (?![\\p{L}\\p{N}] | [\\ .-](?:[1-9] | 00))
          """
              .replace("GAP", "[\\ .()\u00a0-]{0,3}"),
          Pattern.COMMENTS);

  private static final Pattern EMAIL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}._+-])[A-Za-z0-9_+-]+(?:\\.[A-Za-z0-9_+-]+)*@"
              + "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}"
              + "(?![\\p{L}\\p{N}@-])");

  private Contacts() {}

  static List<Said> phones(String text) {
    return parts(text, PHONE, number -> "tel:" + dialled(number));
  }

  static List<Said> emails(String text) {
    return parts(text, EMAIL, address -> "mailto:" + address);
  }

  /** The numbers alone, as they are written; the brackets around a code are no part of them. */
  static List<String> numbers(String text) {
    return links(phones(text)).map(number -> withoutTrunk(number).replaceAll("[()]", "")).toList();
  }

  /** The addresses alone. */
  static List<String> addresses(String text) {
    return links(emails(text)).toList();
  }

  private static Stream<String> links(List<Said> parts) {
    return parts.stream().filter(part -> part.url() != null).map(Said::text);
  }

  private static List<Said> parts(String text, Pattern pattern, UnaryOperator<String> url) {
    var parts = new ArrayList<Said>();
    var found = pattern.matcher(text);
    var at = 0;
    while (found.find()) {
      if (found.start() > at) {
        parts.add(new Said(text.substring(at, found.start()), null));
      }
      parts.add(new Said(found.group(), url.apply(found.group())));
      at = found.end();
    }
    if (at < text.length()) {
      parts.add(new Said(text.substring(at), null));
    }
    return List.copyOf(parts);
  }

  private static String dialled(String number) {
    return withoutTrunk(number).replaceAll("[^0-9+]", "");
  }

  // The zero that is dialled at home only: +84 (0) 200.
  private static String withoutTrunk(String number) {
    return number.replace("(0)", "");
  }
}
