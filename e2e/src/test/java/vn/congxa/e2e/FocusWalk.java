package vn.congxa.e2e;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Goes by the Tab key through all that a page has. */
final class FocusWalk {
  private static final double LEAST_CONTRAST = 3; // WCAG 1.4.11, of what is no text
  private static final int PARTS = 8; // of a field for a day and an hour, each a stop of its own

  /** As if nothing had been pressed yet. */
  static final String BEGIN =
      """
      () => {
        const page = document.documentElement;
        page.setAttribute('tabindex', '-1');
        page.focus();
        page.removeAttribute('tabindex');
      }
      """;

  private FocusWalk() {}

  /**
   * What was passed by, could not be seen, or had no ring: the first of it, for all else follows.
   */
  static List<String> over(Page page) {
    var stops = ((Number) page.evaluate(Focus.MARK_STOPS)).intValue();
    page.evaluate(BEGIN);
    var wrong = new ArrayList<String>();
    for (var stop = 0; stop < stops && wrong.isEmpty(); stop++) {
      var focus = next(page, stop);
      var what = focus.path("what").asString();
      if (focus.path("stop").asInt(-1) != stop) {
        wrong.add("stop " + stop + " is passed, at " + what);
      }
      if (!focus.path("inWindow").asBoolean() || focus.path("isBehind").asBoolean()) {
        wrong.add("not seen: " + what);
      }
      if (focus.path("width").asDouble() < 2
          || focus.path("contrast").asDouble() < LEAST_CONTRAST) {
        wrong.add("no ring to be seen around " + what);
      }
    }
    return wrong;
  }

  private static JsonNode next(Page page, int stop) {
    JsonNode focus;
    var turns = 0;
    do {
      page.keyboard().press("Tab");
      focus = Focus.of(page);
      turns++;
    } while (turns < PARTS
        && (focus.path("isText").asBoolean() || focus.path("stop").asInt(-1) == stop - 1));
    return focus;
  }
}
