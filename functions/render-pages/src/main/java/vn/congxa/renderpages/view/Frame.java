package vn.congxa.renderpages.view;

import java.util.ArrayList;
import java.util.List;
import vn.congxa.site.Site;

/**
 * What is around every page: head, masthead, menu, footer.
 *
 * @param kicker what kind of site it is, set smaller above its name; may be empty
 * @param phoneUrl {@code tel:} and digits
 */
public record Frame(
    Head head,
    String siteName,
    String kicker,
    String name,
    List<Link> menu,
    String editorInChief,
    String address,
    String phone,
    String phoneUrl,
    String email,
    Visitors visitors,
    Around.AssetUrls assets) {
  private static final List<String> KINDS =
      List.of("Trang thông tin điện tử", "Cổng thông tin điện tử", "Cổng thông tin");

  /** Of a site, on the page at {@code path}. */
  public static Frame of(Site site, String path, Head head, Around around) {
    var kicker = kicker(site.name());
    return new Frame(
        head,
        site.name(),
        kicker,
        site.name().substring(kicker.length()).strip(),
        menu(site, path),
        site.editorInChief(),
        site.address(),
        site.phone(),
        "tel:" + digits(site.phone()),
        site.email(),
        around.visitors(),
        around.assets());
  }

  /** Where it is not known whose page it is. */
  public static Frame nameless(Head head, Around.AssetUrls assets) {
    var name = "Cổng thông tin";
    return new Frame(head, name, "", name, List.of(), "", "", "", "", "", Visitors.UNKNOWN, assets);
  }

  private static List<Link> menu(Site site, String path) {
    var menu = new ArrayList<Link>();
    menu.add(Addresses.link("/", "Trang chủ", path));
    menu.addAll(Addresses.sections(site, path));
    menu.add(new Link(Addresses.TTHC, "Giải quyết TTHC", path.startsWith(Addresses.TTHC)));
    return List.copyOf(menu);
  }

  static String kicker(String name) {
    for (var kind : KINDS) {
      if (name.length() > kind.length() && name.regionMatches(true, 0, kind, 0, kind.length())) {
        return name.substring(0, kind.length());
      }
    }
    return "";
  }

  private static String digits(String phone) {
    var digits = new StringBuilder(phone.startsWith("+") ? "+" : "");
    phone.chars().filter(c -> c >= '0' && c <= '9').forEach(digits::appendCodePoint);
    return digits.toString();
  }
}
