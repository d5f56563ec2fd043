package vn.congxa.renderpages;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congxa.pages.view.Around;
import vn.congxa.pages.view.Asked;
import vn.congxa.pages.view.Panel;
import vn.congxa.pages.view.Visitors;
import vn.congxa.site.Site;
import vn.congxa.tthc.TthcReport;

/** Counter and TTHC panel, read while the page's own matter is. */
final class Beside {
  private final Site site;
  private final Around.AssetUrls assets;
  private final Asked asked;
  private final Later<Visitors> visitors;
  private final @Nullable Later<Optional<TthcReport>> report;
  private Optional<TthcReport> newest = Optional.empty();

  private Beside(
      Site site,
      Around.AssetUrls assets,
      Asked asked,
      Later<Visitors> visitors,
      @Nullable Later<Optional<TthcReport>> report) {
    this.site = site;
    this.assets = assets;
    this.asked = asked;
    this.visitors = visitors;
    this.report = report;
  }

  static Beside counterAndPanel(Sources sources, Site site, Around.AssetUrls assets, Asked asked) {
    var report = Later.of("tthc", sources.log(), () -> sources.tthc().newest(site.id()));
    return new Beside(site, assets, asked, visitors(sources, site), report);
  }

  static Beside counter(Sources sources, Site site, Around.AssetUrls assets, Asked asked) {
    return new Beside(site, assets, asked, visitors(sources, site), null);
  }

  /**
   * Waits for both.
   *
   * @param others that the page has waited for as well
   */
  Around around(Later<?>... others) {
    newest = report == null ? Optional.empty() : report.or(Optional.empty());
    var panel = newest.map(found -> Panel.of(found, site, asked.words())).orElse(null);
    var counts = visitors.or(Visitors.UNKNOWN);
    var whole =
        !visitors.isMissing()
            && (report == null || !report.isMissing())
            && Stream.of(others).noneMatch(Later::isMissing);
    return new Around(counts, panel, assets, asked, whole);
  }

  /** When the panel that was waited for last changed; empty without one. */
  Optional<Instant> changedAt() {
    return newest.map(TthcReport::updatedAt);
  }

  private static Later<Visitors> visitors(Sources sources, Site site) {
    return Later.of(
        "visits",
        sources.log(),
        () -> {
          var counts = sources.visits().counts(site.ref(), sources.now());
          return Visitors.of(counts.online(), counts.today(), counts.total());
        });
  }
}
