package vn.congxa.pages.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.site.OwnAddress;
import vn.congxa.site.Site;

/**
 * What is around every page: head, masthead, menu, footer.
 *
 * @param lead the image that readers see first, to be fetched ahead; null where there is none
 * @param kicker what kind of site it is, set smaller above its name; may be empty
 * @param alert null while there is none
 * @param publisher null where it is not known whose page it is
 * @param pages about the site itself
 * @param other the same page in the other language
 * @param lasting how long all of it may be shown
 * @param preview null where it is what readers have
 */
public record Frame(
    Words words,
    Head head,
    @Nullable Picture lead,
    String siteName,
    String kicker,
    String name,
    List<Link> menu,
    @Nullable AlertBanner alert,
    @Nullable Publisher publisher,
    List<Link> pages,
    String other,
    Visitors visitors,
    PageContext.AssetUrls assets,
    PageLifetime lasting,
    @Nullable PreviewNotice preview) {
  private static final List<String> KINDS =
      List.of("Trang thông tin điện tử", "Cổng thông tin điện tử", "Cổng thông tin");

  /** Of a site, on the page at {@code path}. */
  public static Frame of(Site site, String path, Head head, PageContext around) {
    return of(site, path, head, null, around);
  }

  /** The same with an image that readers see first. */
  public static Frame of(
      Site site, String path, Head head, @Nullable Picture lead, PageContext around) {
    var words = around.asked().words();
    var kicker = kicker(site.name());
    var alert = AlertBanner.of(site.profile().alert(), around.asked());
    return new Frame(
        words,
        head,
        lead,
        site.name(),
        kicker,
        site.name().substring(kicker.length()).strip(),
        menu(site, path, words),
        alert,
        Publisher.of(site),
        pages(path, words),
        words.other(around.asked().address()),
        around.visitors(),
        around.assets(),
        PageLifetime.of(around.whole(), alert),
        null);
  }

  /** Where it is not known whose page it is. */
  public static Frame nameless(Head head, PageContext around) {
    var words = around.asked().words();
    var name = words.say(Word.PORTAL);
    return new Frame(
        words,
        head,
        null,
        name,
        "",
        name,
        List.of(),
        null,
        null,
        List.of(),
        words.other(around.asked().address()),
        Visitors.UNKNOWN,
        around.assets(),
        PageLifetime.of(around.whole(), null),
        null);
  }

  /** The same around a preview. */
  Frame previewing(@Nullable PreviewNotice notice) {
    return new Frame(
        words, head, lead, siteName, kicker, name, menu, alert, publisher, pages, other, visitors,
        assets, lasting, notice);
  }

  private static List<Link> menu(Site site, String path, Words words) {
    var menu = new ArrayList<Link>();
    menu.add(Addresses.link("/", words.say(Word.HOME), path, words));
    menu.addAll(Addresses.sections(site, path, words));
    menu.add(
        new Link(
            words.at(OwnAddress.TTHC),
            words.say(Word.TTHC_MENU),
            path.startsWith(OwnAddress.TTHC)));
    return List.copyOf(menu);
  }

  private static List<Link> pages(String path, Words words) {
    return List.of(
        Addresses.link(OwnAddress.CONTACT, words.say(Word.CONTACT), path, words),
        Addresses.link(OwnAddress.SITE_MAP, words.say(Word.SITE_MAP), path, words),
        Addresses.link(OwnAddress.ACCESSIBILITY, words.say(Word.ACCESSIBILITY), path, words),
        Addresses.link(OwnAddress.PRIVACY, words.say(Word.PRIVACY), path, words));
  }

  static String kicker(String name) {
    for (var kind : KINDS) {
      if (name.length() > kind.length() && name.regionMatches(true, 0, kind, 0, kind.length())) {
        return name.substring(0, kind.length());
      }
    }
    return "";
  }
}
