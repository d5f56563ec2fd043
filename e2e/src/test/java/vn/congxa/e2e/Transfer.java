package vn.congxa.e2e;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What a page fetches, as the browser itself counts it: headers and bodies as they were sent. */
final class Transfer {
  private final List<String> requests = new ArrayList<>();
  private double bytes;

  /** From now on, of everything but pictures, which are not fetched. */
  static Transfer withoutImages(Page page) {
    var transfer = new Transfer();
    var session = page.context().newCDPSession(page);
    session.send("Network.enable");
    block(session, "*/media/*");
    session.on(
        "Network.responseReceived",
        event -> transfer.requests.add(event.getAsJsonObject("response").get("url").getAsString()));
    session.on(
        "Network.loadingFinished",
        event -> transfer.bytes += event.get("encodedDataLength").getAsDouble());
    return transfer;
  }

  private static void block(CDPSession session, String address) {
    var addresses = new JsonArray();
    addresses.add(address);
    var blocked = new JsonObject();
    blocked.add("urls", addresses);
    session.send("Network.setBlockedURLs", blocked);
  }

  List<String> requests() {
    return List.copyOf(requests);
  }

  int bytes() {
    return (int) bytes;
  }
}
