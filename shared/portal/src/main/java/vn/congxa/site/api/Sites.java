package vn.congxa.site.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.congxa.http.Refused;
import vn.congxa.http.Tenants;
import vn.congxa.lambda.Wiring;
import vn.congxa.log.RequestLog;
import vn.congxa.outage.Outage;
import vn.congxa.site.Site;
import vn.congxa.site.SiteDirectory;
import vn.congxa.site.SiteRef;
import vn.congxa.site.SiteStore;

/**
 * The sites as a running function remembers them. They change a few times a year and are needed by
 * every request, so what was read holds for a minute, and longer while the table does not answer.
 */
public final class Sites implements Tenants<SiteRef> {
  private static final Duration KEPT = Duration.ofMinutes(1);

  /** Before the table is asked again that did not answer. */
  private static final Duration SPARED = Duration.ofSeconds(10);

  private record Kept<T>(T value, Instant until) {
    /** Not for longer than that: a clock may have been put back. */
    boolean isFresh(Instant now, Duration most) {
      return !until.isBefore(now) && !until.isAfter(now.plus(most));
    }
  }

  private final SiteStore store;
  private final Duration window;
  private final Clock clock;
  private final RequestLog log;
  private final Map<String, Kept<Site>> sites = new ConcurrentHashMap<>();
  private volatile @Nullable Kept<SiteDirectory> directory;

  /** Those of the stack that a function is started in. */
  public static Sites of(Wiring wiring) {
    var store = new SiteStore(wiring.db(), wiring.table("CONTENT_TABLE"));
    return new Sites(store, window(wiring), wiring.clock(), wiring.log());
  }

  /** The same for a function that reads pages: see {@link SiteStore#besidePages}. */
  public static Sites besidePages(Wiring wiring) {
    var store = SiteStore.besidePages(wiring.db(), wiring.table("CONTENT_TABLE"));
    return new Sites(store, window(wiring), wiring.clock(), wiring.log());
  }

  // None in tests that change a site and look at it.
  private static Duration window(Wiring wiring) {
    var seconds = String.valueOf(KEPT.toSeconds());
    return Duration.ofSeconds(Long.parseLong(wiring.environment().get("SITE_SECONDS", seconds)));
  }

  public Sites(SiteStore store, Clock clock) {
    this(store, clock, RequestLog.TO_CONSOLE);
  }

  public Sites(SiteStore store, Clock clock, RequestLog log) {
    this(store, KEPT, clock, log);
  }

  private Sites(SiteStore store, Duration window, Clock clock, RequestLog log) {
    this.window = window;
    this.store = store;
    this.clock = clock;
    this.log = log;
  }

  @Override
  public SiteRef at(String host) {
    return directory().at(host).orElseThrow(() -> new Refused(SiteProblem.UNKNOWN_SITE));
  }

  /** The site of this id. */
  public SiteRef named(String id) {
    var site = directory().sites().get(id);
    if (site == null) {
      throw new Refused(SiteProblem.UNKNOWN_SITE);
    }
    return site;
  }

  @Override
  public String id(SiteRef site) {
    return site.id();
  }

  @Override
  public @Nullable String movedFrom(SiteRef site, String host) {
    return site.movedFrom(host);
  }

  /** The whole identity of a site that {@link #at} answered. */
  public Site identity(SiteRef site) {
    var kept =
        held(
            sites.get(site.id()),
            () -> store.find(site.id()).orElseThrow(() -> new Refused(SiteProblem.UNKNOWN_SITE)));
    sites.put(site.id(), kept);
    return kept.value();
  }

  /** The same where it was read a short while ago. */
  public Optional<Site> remembered(SiteRef site) {
    return Optional.ofNullable(sites.get(site.id()))
        .filter(kept -> kept.isFresh(clock.instant(), window))
        .map(Kept::value);
  }

  /** The last that was read, however long ago. */
  public Optional<Site> last(SiteRef site) {
    return Optional.ofNullable(sites.get(site.id())).map(Kept::value);
  }

  /** Remembers what was read beside other things. */
  public Site remember(Site site) {
    sites.put(site.id(), new Kept<>(site, clock.instant().plus(window)));
    return site;
  }

  /** Signs and checks cursors. */
  public byte[] signingKey() {
    return directory().key();
  }

  /** A host that some site answers at; empty where there is no site. */
  public String anyHost() {
    return directory().sites().values().stream()
        .flatMap(site -> site.hosts().stream())
        .findFirst()
        .orElse("");
  }

  /** As {@link SiteDirectory#only}. */
  public Optional<SiteRef> only() {
    return directory().only();
  }

  /** The site that took the place of one that there was. */
  public Optional<String> heir(String former) {
    return Optional.ofNullable(directory().former().get(former))
        .flatMap(gone -> Optional.ofNullable(gone.into()));
  }

  /** Reads the directory before the first request; not every function may read more. */
  public void prime() {
    directory();
  }

  private SiteDirectory directory() {
    var kept = held(directory, store::directory);
    directory = kept;
    return kept.value();
  }

  /** What is kept, read anew when its time is over. */
  private <T> Kept<T> held(@Nullable Kept<T> kept, Supplier<T> read) {
    var now = clock.instant();
    if (kept != null && kept.isFresh(now, window)) {
      return kept;
    }
    try {
      return new Kept<>(read.get(), now.plus(window));
    } catch (RuntimeException e) {
      if (kept == null || !(Outage.isOne(e) || Refused.isBusy(e))) {
        throw e;
      }
      log.warn("sites", e);
      return new Kept<>(kept.value(), now.plus(SPARED));
    }
  }
}
