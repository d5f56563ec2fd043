package vn.congxa.e2e;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** What moves on a page after it was shown, on a network that lets one see it. */
final class LayoutShifts {
  private static final String WATCH =
      """
      window.shifts = [];
      // A centred line of which the network has brought but half grows to both sides: nothing moves.
      // So does a word of the menu, which may take it to the next row.
      const grows = ({ node, previousRect: was, currentRect: is }) =>
          (is.top <= was.top && is.left <= was.left && is.right >= was.right && is.bottom >= was.bottom)
          || (is.width > was.width && node?.parentElement?.closest('.masthead nav'));
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries().filter(s => !s.sources.every(grows)))
          shifts.push(`${shift.value} ${shift.sources.map(s => s.node?.parentElement?.outerHTML.slice(0, 80))}`);
      }).observe({ type: 'layout-shift', buffered: true });
      """;

  /** To the page's end, until every picture on the way is there and drawn. */
  private static final String READ_ON =
      """
      async () => {
        for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
          scrollTo({ top: y, behavior: 'instant' });
          await new Promise(requestAnimationFrame);
        }
        await Promise.all([...document.images].map(i => i.decode().catch(() => {})));
        await new Promise(drawn => requestAnimationFrame(() => setTimeout(drawn)));
        return shifts.join('; ');
      }
      """;

  private LayoutShifts() {}

  static void watch(BrowserContext window) {
    window.addInitScript(WATCH);
  }

  /** As a phone in the fields has it: words come well before pictures. */
  static void slowDown(Page page) {
    var network = new JsonObject();
    network.addProperty("offline", false);
    network.addProperty("latency", 100);
    network.addProperty("downloadThroughput", 200_000);
    network.addProperty("uploadThroughput", 100_000);
    page.context().newCDPSession(page).send("Network.emulateNetworkConditions", network);
  }

  /** How much moved, and where; empty if nothing did. */
  static String whileReading(Page page) {
    return String.valueOf(page.evaluate(READ_ON));
  }
}
