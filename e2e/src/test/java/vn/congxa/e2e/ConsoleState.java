package vn.congxa.e2e;

import com.microsoft.playwright.Route;
import java.util.regex.Pattern;

/** How the portal answers a screen of the console, and what that screen shows then. */
enum ConsoleState {
  ORDINARY("main h1", "") {
    @Override
    void answer(Route route) {
      route.resume();
    }
  },
  LOADING("main .skeleton", "Đang tải") {
    @Override
    void answer(Route route) {} // never
  },
  OFFLINE("main [role=alert]", "Không có mạng") {
    @Override
    void answer(Route route) {
      route.abort("internetdisconnected");
    }
  },
  FORBIDDEN("main [role=alert]", "Quản trị viên của trang có thể giao vai trò này.") {
    @Override
    void answer(Route route) {
      json(route, 403, "{\"status\": 403, \"code\": \"role\", \"title\": \"Chưa có vai trò.\"}");
    }
  },
  FAILED("main [role=alert]", "Hãy thử lại sau ít phút") {
    @Override
    void answer(Route route) {
      json(route, 502, "{\"message\": \"Internal server error\"}");
    }
  },
  EMPTY("main h1", "") {
    @Override
    void answer(Route route) {
      var url = route.request().url();
      if (LISTS.matcher(url).find()) {
        json(route, 200, "{\"items\": [], \"next\": null, \"month\": null}");
      } else if (url.contains("/statistics/articles")) {
        json(
            route,
            200,
            "{\"year\": 2026, \"by\": \"month\", \"total\": 0, \"items\": [], \"others\": 0}");
      } else {
        route.resume();
      }
    }
  };

  private static final Pattern LISTS =
      Pattern.compile("/staff/(articles\\?|media(\\?|$)|audit)|/versions|/history$");

  private final String shown;
  private final String words;

  ConsoleState(String shown, String words) {
    this.shown = shown;
    this.words = words;
  }

  /** Where it is seen. */
  String shown() {
    return shown;
  }

  /** What it says. */
  String words() {
    return words;
  }

  abstract void answer(Route route);

  private static void json(Route route, int status, String body) {
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(status)
            .setContentType("application/json")
            .setBody(body));
  }
}
