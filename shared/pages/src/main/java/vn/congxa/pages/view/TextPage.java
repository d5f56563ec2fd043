package vn.congxa.pages.view;

import java.util.List;
import vn.congxa.site.OwnAddress;
import vn.congxa.site.Site;
import vn.congxa.tthc.api.TthcProblem;

/** What a site says of itself; it ends with how to reach its publisher. */
public record TextPage(Frame frame, String heading, List<Part> parts) {
  /** Some paragraphs under a heading; the first part may have none. */
  public record Part(String heading, List<String> paragraphs) {
    static Part of(String heading, String... paragraphs) {
      return new Part(heading, List.of(paragraphs));
    }
  }

  public static TextPage contact(Site site, PageContext around) {
    return of(OwnAddress.CONTACT, Word.CONTACT, List.of(), site, around);
  }

  public static TextPage accessibility(Site site, PageContext around) {
    var parts = Statements.accessibility(around.asked().words());
    return of(OwnAddress.ACCESSIBILITY, Word.ACCESSIBILITY, parts, site, around);
  }

  public static TextPage privacy(Site site, PageContext around) {
    var parts = Statements.privacy(around.asked().words());
    return of(OwnAddress.PRIVACY, Word.PRIVACY, parts, site, around);
  }

  /** What stands in place of the TTHC reports while there are none. */
  public static TextPage withoutFigures(Site site, PageContext around) {
    var text = TthcProblem.NO_REPORT.text(around.asked().words().language(), "");
    return of(OwnAddress.TTHC, Word.TTHC, List.of(Part.of("", text)), site, around);
  }

  private static TextPage of(
      String path, Word title, List<Part> parts, Site site, PageContext around) {
    var words = around.asked().words();
    var heading = words.say(title);
    var text = heading + ". " + site.name() + ".";
    var head = HeadFactory.page(site, path, heading, text, words.language());
    return new TextPage(Frame.of(site, path, head, around), heading, parts);
  }
}
