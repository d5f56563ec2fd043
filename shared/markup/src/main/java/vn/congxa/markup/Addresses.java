package vn.congxa.markup;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Links that lead where they say: not by way of somebody who counts who follows them, and without
 * what tells him who that was. A link that may not stay is told; its text stays.
 */
final class Addresses implements Pass {
  /** A way of a way: more would be made to keep us busy. */
  private static final int MOST_WAYS = 5;

  private static final Pattern WEB =
      Pattern.compile("(?i)(https?://)([^/?#]*)([^?#]*)(?:\\?([^#]*))?(#.*)?");

  private static final Pattern GOOGLE = Pattern.compile("(?:www\\.)?google\\.[a-z.]{2,6}");

  /** What names where such a host leads, by host and path. */
  private static final Map<String, Set<String>> WAYS =
      Map.of(
          "l.facebook.com/l.php", Set.of("u"),
          "lm.facebook.com/l.php", Set.of("u"),
          "l.messenger.com/l.php", Set.of("u"),
          "l.instagram.com/", Set.of("u"),
          "google/url", Set.of("q", "url"));

  private static final Set<String> TRACKS =
      Set.of(
          ("fbclid gclid gbraid wbraid dclid msclkid yclid ttclid twclid igshid igsh mibextid"
                  + " mc_cid mc_eid _ga _gl __tn__ __eep__ __xts__ __cft__ zarsrc")
              .split(" "));

  @Override
  public void over(Pasted text) {
    if (!text.has("a")) {
      return;
    }
    for (var link : text.body().select("a[href]")) {
      var address = straight(link.attr("href"));
      link.attr("href", address);
      if (isSeen(link, address) && !HtmlPolicy.LINK.matcher(address).matches()) {
        text.told().tell(Loss.Kind.LINK);
      }
    }
  }

  // One to a place of the text itself leads nowhere once the text stands elsewhere.
  private static boolean isSeen(Element link, String address) {
    return !address.isBlank()
        && !address.startsWith("#")
        && (Trees.hasText(link) || link.selectFirst("img") != null);
  }

  /** Where it leads in the end. */
  static String straight(String address) {
    var straight = address;
    for (var way = 0; way < MOST_WAYS; way++) {
      var next = target(straight);
      if (next.equals(straight)) {
        break;
      }
      straight = next;
    }
    return withoutTracks(straight);
  }

  private static String target(String address) {
    var web = WEB.matcher(address);
    if (!web.matches() || web.group(4) == null) {
      return address;
    }
    var host = web.group(2).toLowerCase(Locale.ROOT);
    var place = (GOOGLE.matcher(host).matches() ? "google" : host) + web.group(3);
    var names = WAYS.getOrDefault(place, Set.of());
    return Arrays.stream(web.group(4).split("&", -1))
        .filter(part -> names.contains(name(part)) && part.indexOf('=') > 0)
        .map(part -> decoded(part.substring(part.indexOf('=') + 1)))
        .filter(target -> WEB.matcher(target).matches())
        .filter(target -> HtmlPolicy.LINK.matcher(target).matches())
        .findFirst()
        .orElse(address);
  }

  private static String withoutTracks(String address) {
    var web = WEB.matcher(address);
    if (!web.matches() || web.group(4) == null) {
      return address;
    }
    var query = web.group(4);
    var kept =
        Arrays.stream(query.split("&", -1))
            .filter(part -> !isTrack(name(part)))
            .collect(Collectors.joining("&"));
    if (kept.equals(query)) {
      return address;
    }
    return address.substring(0, web.start(4) - 1)
        + (kept.isEmpty() ? "" : "?" + kept)
        + (web.group(5) == null ? "" : web.group(5));
  }

  private static boolean isTrack(String name) {
    return name.startsWith("utm_") || TRACKS.contains(name);
  }

  /** Of a parameter, without the place in a list of several. */
  private static String name(String part) {
    return decoded(part.split("=", 2)[0]).replaceAll("\\[\\w*\\]$", "").toLowerCase(Locale.ROOT);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return text; // not written as addresses are
    }
  }
}
