package vn.congxa.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.ObjectMapper;

/** What the portal answered to one browser's saves. */
final class SaveAnswers {
  private static final int SUPERSEDED = 412;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Request> heard = new ArrayList<>();
  private final Map<Integer, String> acknowledged = new TreeMap<>();
  private final Map<String, String> asides = new TreeMap<>();

  SaveAnswers(BrowserContext window) {
    // Of others the connection broke, and be it amid the answer: the page has not heard them
    // either.
    window.onRequestFinished(save -> {
      if (StaffBrowser.isSave(save)) {
        heard.add(save);
      }
    });
  }

  /** Takes down what was heard; to be called often, for a page forgets answers after a while. */
  void read() {
    var saves = List.copyOf(heard);
    heard.clear();
    for (var save : saves) {
      var answer = save.response();
      var body = JSON.readTree(save.postData()).path("body").asString();
      if (answer.ok()) {
        acknowledged.put(JSON.readTree(answer.text()).path("version").asInt(), body);
      } else if (answer.status() == SUPERSEDED) {
        asides.put(JSON.readTree(answer.text()).path("kept").asString(), body);
      }
    }
  }

  /** Those that were not read went with their page. */
  void forget() {
    heard.clear();
  }

  /** The bodies that it said it has, by the number of their version. */
  Map<Integer, String> acknowledged() {
    read();
    return acknowledged;
  }

  /** The bodies that it said it put aside, by their name. */
  Map<String, String> asides() {
    read();
    return asides;
  }
}
