package vn.congxa.e2e;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** One address of each kind of page, and the status it has. */
final class PageTypes {
  static final String SEARCH = "/tim-kiem";
  static final String CONTACT = "/lien-he";
  static final String SITE_MAP = "/so-do-trang";
  static final String ACCESSIBILITY = "/kha-nang-tiep-can";
  static final String PRIVACY = "/quyen-rieng-tu";

  private static final Pattern OLDER = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

  private PageTypes() {}

  static Stream<Arguments> all() {
    return Stream.of(
        Arguments.of("/", 200),
        Arguments.of(olderPartOf("/"), 200),
        Arguments.of("/?lang=en", 200),
        Arguments.of(section(), 200),
        Arguments.of(olderPartOf(section()), 200),
        Arguments.of(article(), 200),
        Arguments.of(article() + "?lang=en", 200),
        Arguments.of(edition(), 200),
        Arguments.of("/tthc", 200),
        Arguments.of("/tthc/" + year(), 200),
        Arguments.of(SEARCH + "?q=l%E1%BB%8Bch", 200),
        Arguments.of(SEARCH + "?q=xyzzy&section=thong-bao&lang=en", 200),
        Arguments.of(CONTACT, 200),
        Arguments.of(SITE_MAP, 200),
        Arguments.of(ACCESSIBILITY, 200),
        Arguments.of(PRIVACY, 200),
        Arguments.of("/khong-co-trang-nay", 404),
        Arguments.of("/bai-viet/" + Oddities.WITHDRAWN, 410),
        Arguments.of("/bai-viet/" + Oddities.BROKEN, 500));
  }

  static Stream<Arguments> allAtBothWidths() {
    return all()
        .flatMap(page ->
            Stream.of(360, 1280).map(width -> Arguments.of(page.get()[0], page.get()[1], width)));
  }

  static Stream<String> addresses() {
    return all().map(page -> String.valueOf(page.get()[0]));
  }

  static String section() {
    var sections = TestPortal.INSTANCE.get("/api/sections").json();
    return sections.at("/items/0/url").asString();
  }

  /** The sample that has all that an article may have: pictures, a table, files. */
  static String article() {
    return "/bai-viet/"
        + "nong-dan-an-binh-dong-vao-vu-gat-dong-xuan-nang-suat-uoc-dat-68-ta-moi-hec-ta";
  }

  /** The article as it is printed. */
  static String edition() {
    return article() + "/ban-in";
  }

  static int year() {
    return TestPortal.INSTANCE.get("/api/tthc").json().path("year").asInt();
  }

  private static String olderPartOf(String list) {
    var older = OLDER.matcher(TestPortal.INSTANCE.get(list).body());
    if (!older.find()) {
      throw new IllegalStateException(list + " has no older part");
    }
    return older.group(1).replace("&amp;", "&");
  }
}
