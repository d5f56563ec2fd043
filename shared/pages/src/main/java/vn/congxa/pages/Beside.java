package vn.congxa.pages;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congxa.pages.view.PageContext;
import vn.congxa.pages.view.PageRequest;
import vn.congxa.pages.view.Panel;
import vn.congxa.pages.view.Visitors;
import vn.congxa.reading.Reading;
import vn.congxa.tthc.TthcReport;

/** Counter and TTHC panel, which were read with the page's own matter. */
public record Beside(Reading reading, PageContext.AssetUrls assets, PageRequest asked) {
  /** The counter alone. */
  public PageContext counter() {
    return counter(true);
  }

  /**
   * Likewise.
   *
   * @param whole whether nothing else is missing
   */
  public PageContext counter(boolean whole) {
    return around(null, whole);
  }

  /** The counter and the panel. */
  public PageContext counterAndPanel() {
    return counterAndPanel(true);
  }

  /**
   * Likewise.
   *
   * @param whole whether nothing else is missing
   */
  public PageContext counterAndPanel(boolean whole) {
    var read = reading.report();
    var panel =
        read.value()
            .report()
            .map(report -> Panel.of(report, reading.site(), asked.words()))
            .orElse(null);
    return around(panel, whole && !read.isMissing());
  }

  /** When the panel last changed; empty without one. */
  public Optional<Instant> changedAt() {
    return reading.report().value().report().map(TthcReport::updatedAt);
  }

  private PageContext around(@Nullable Panel panel, boolean whole) {
    var counts = reading.counts();
    var visitors =
        counts
            .value()
            .map(count -> Visitors.of(count.online(), count.today(), count.total()))
            .orElse(Visitors.UNKNOWN);
    return new PageContext(visitors, panel, assets, asked, whole && !counts.isMissing());
  }
}
