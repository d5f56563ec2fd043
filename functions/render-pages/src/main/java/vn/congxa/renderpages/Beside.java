package vn.congxa.renderpages;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congxa.lambda.BackgroundTask;
import vn.congxa.pages.view.PageContext;
import vn.congxa.pages.view.PageRequest;
import vn.congxa.pages.view.Panel;
import vn.congxa.pages.view.Visitors;
import vn.congxa.reading.Reading;
import vn.congxa.site.SiteRef;
import vn.congxa.tthc.TthcReport;

/** Counter and TTHC panel; the counter is read while the page's own matter is. */
final class Beside {
  private final PageContext.AssetUrls assets;
  private final PageRequest asked;
  private final BackgroundTask<Visitors> visitors;

  Beside(Sources sources, SiteRef site, PageRequest asked) {
    this.assets = sources.assets();
    this.asked = asked;
    this.visitors = BackgroundTask.of("visits", sources.log(), () -> sources.visitors().at(site));
  }

  /** The counter alone. */
  PageContext counter() {
    return counter(true);
  }

  /**
   * Likewise.
   *
   * @param whole whether nothing else is missing
   */
  PageContext counter(boolean whole) {
    return around(null, whole);
  }

  /** The counter, and the panel that was read. */
  PageContext counterAndPanel(Reading reading) {
    return counterAndPanel(reading, true);
  }

  /**
   * Likewise.
   *
   * @param whole whether nothing else is missing
   */
  PageContext counterAndPanel(Reading reading, boolean whole) {
    var read = reading.report();
    var panel =
        read.value()
            .report()
            .map(report -> Panel.of(report, reading.site(), asked.words()))
            .orElse(null);
    return around(panel, whole && !read.isMissing());
  }

  /** When the panel last changed; empty without one. */
  static Optional<Instant> changedAt(Reading reading) {
    return reading.report().value().report().map(TthcReport::updatedAt);
  }

  private PageContext around(@Nullable Panel panel, boolean whole) {
    var counts = visitors.or(Visitors.UNKNOWN);
    return new PageContext(counts, panel, assets, asked, whole && !visitors.isMissing());
  }
}
