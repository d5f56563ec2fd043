package vn.congxa.renderpages;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congxa.lambda.BackgroundTask;
import vn.congxa.pages.view.PageContext;
import vn.congxa.pages.view.PageRequest;
import vn.congxa.pages.view.Panel;
import vn.congxa.pages.view.Visitors;
import vn.congxa.site.Site;
import vn.congxa.tthc.TthcReport;

/** Counter and TTHC panel, read while the page's own matter is. */
final class SidebarLoader {
  private final Site site;
  private final PageContext.AssetUrls assets;
  private final PageRequest asked;
  private final BackgroundTask<Visitors> visitors;
  private final @Nullable BackgroundTask<Optional<TthcReport>> report;
  private Optional<TthcReport> newest = Optional.empty();

  private SidebarLoader(
      Site site,
      PageContext.AssetUrls assets,
      PageRequest asked,
      BackgroundTask<Visitors> visitors,
      @Nullable BackgroundTask<Optional<TthcReport>> report) {
    this.site = site;
    this.assets = assets;
    this.asked = asked;
    this.visitors = visitors;
    this.report = report;
  }

  static SidebarLoader counterAndPanel(
      Sources sources, Site site, PageContext.AssetUrls assets, PageRequest asked) {
    var report = BackgroundTask.of("tthc", sources.log(), () -> sources.tthc().newest(site.id()));
    return new SidebarLoader(site, assets, asked, visitors(sources, site), report);
  }

  static SidebarLoader counter(
      Sources sources, Site site, PageContext.AssetUrls assets, PageRequest asked) {
    return new SidebarLoader(site, assets, asked, visitors(sources, site), null);
  }

  /**
   * Waits for both.
   *
   * @param others that the page has waited for as well
   */
  PageContext around(BackgroundTask<?>... others) {
    newest = report == null ? Optional.empty() : report.or(Optional.empty());
    var panel = newest.map(found -> Panel.of(found, site, asked.words())).orElse(null);
    var counts = visitors.or(Visitors.UNKNOWN);
    var whole =
        !visitors.isMissing()
            && (report == null || !report.isMissing())
            && Stream.of(others).noneMatch(BackgroundTask::isMissing);
    return new PageContext(counts, panel, assets, asked, whole);
  }

  /** When the panel that was waited for last changed; empty without one. */
  Optional<Instant> changedAt() {
    return newest.map(TthcReport::updatedAt);
  }

  private static BackgroundTask<Visitors> visitors(Sources sources, Site site) {
    return BackgroundTask.of(
        "visits",
        sources.log(),
        () -> {
          var counts = sources.visits().counts(site.ref(), sources.now());
          return Visitors.of(counts.online(), counts.today(), counts.total());
        });
  }
}
