package vn.congxa.folder;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congxa.newsroom.Deed;
import vn.congxa.newsroom.Signature;
import vn.congxa.newsroom.SiteChangeStore.Change;
import vn.congxa.newsroom.SiteRevision.Subject;
import vn.congxa.site.SavedSite;
import vn.congxa.site.Site;
import vn.congxa.site.SiteOutcome;
import vn.congxa.tthc.Imported;

/**
 * Brings a content folder into the portal: images, then what refers to them, the site itself last.
 * Each file is stored as a whole or not at all, and what is stored already is not written again: an
 * import that was broken off is completed by the same import.
 */
public final class Importer {
  private static final int KEY_BYTES = 32;
  static final String WHO = "import";

  private final PortalStores portal;
  private final boolean dry;

  public Importer(PortalStores portal) {
    this(portal, false);
  }

  /**
   * Into this portal.
   *
   * @param dry whether it is only told what storing would come to
   */
  public Importer(PortalStores portal, boolean dry) {
    this.portal = portal;
    this.dry = dry;
  }

  /**
   * Reads the folder, and stores it unless anything is wrong with it.
   *
   * @param overwrite whether edits made on the portal since are replaced by what the folder says
   * @throws FaultyFolder nothing was stored
   * @throws IllegalStateException broken off, for an image is not the one that was checked
   */
  public Summary load(Path folder, boolean overwrite, Progress progress) throws FaultyFolder {
    var content = ContentFolder.read(folder, portal.clock);
    refuseForeignHosts(content);
    var ways = new ImportedWays(portal, content);
    ways.refuseFaulty();
    if (!dry) {
      portal.unfinished.begin(content.site().id(), portal.clock.instant());
    }
    var counter = new Summary.Counter(progress, files(content));
    var images = new ImportedImages(portal.media, content.root());
    for (var image : content.images()) {
      counter.done(image.path(), dry ? images.planned(image) : images.store(image));
    }
    var attachments = new ImportedAttachments(portal.media, content.root());
    for (var attachment : content.attachments()) {
      counter.done(
          attachment.path(), dry ? attachments.planned(attachment) : attachments.store(attachment));
    }
    if (!dry) {
      new ImportedLibrary(portal, content.site().id()).add(content);
    }
    var articles = new ImportedArticles(portal, content.site(), overwrite, dry, counter);
    articles.store(content.articles());
    var work = new ImportedWork(portal, content.site(), overwrite, dry);
    content.work().forEach(given -> counter.done(given.file(), work.store(given)));
    storeReports(content, counter);
    if (!content.redirects().isEmpty()) {
      counter.done(RedirectsFile.NAME, dry ? ways.planned() : ways.store());
    }
    counter.done(SiteFile.NAME, storeSite(content, overwrite));
    if (!content.visits().isEmpty()) {
      counter.done(VisitsFile.NAME, storeVisits(content));
    }
    if (!dry) {
      portal.projection.rebuild(content.site().id(), articles.lately());
      portal.unfinished.end(content.site().id());
    }
    return counter.summary(content.unnamed(), content.warnings());
  }

  private static int files(ContentFolder content) {
    return content.images().size()
        + content.attachments().size()
        + content.articles().size()
        + content.work().size()
        + content.reports().size()
        + (content.redirects().isEmpty() ? 0 : 1)
        + (content.visits().isEmpty() ? 0 : 1)
        + 1;
  }

  private void refuseForeignHosts(ContentFolder content) throws FaultyFolder {
    var faults = new FolderFaults();
    var site = content.site();
    var directory = portal.sites.directoryNow();
    if (directory.leaving(site.id()).isPresent()) {
      faults.add(SiteFile.NAME, 0, "id: " + site.id() + " is just being taken out: finish that");
    }
    for (var other : directory.sites().values()) {
      if (!other.id().equals(site.id())) {
        var taken = new HashSet<>(other.hosts());
        taken.addAll(other.formerHosts());
        refuse(taken, "hosts", site.hosts(), other.id(), faults);
        refuse(taken, "formerHosts", site.profile().formerHosts(), other.id(), faults);
      }
    }
    faults.orThrow();
  }

  private static void refuse(
      Set<String> taken, String what, List<String> hosts, String other, FolderFaults faults) {
    for (var host : hosts) {
      if (taken.contains(host)) {
        faults.add(SiteFile.NAME, 0, what + ": " + host + " belongs to the site " + other);
      }
    }
  }

  private void storeReports(ContentFolder content, Summary.Counter counter) {
    var reports = content.reports();
    var site = content.site().id();
    var outcomes =
        dry
            ? portal.tthcImport.planned(site, reports)
            : portal.tthcImport.store(site, reports, WHO, portal.clock.instant());
    for (var i = 0; i < reports.size(); i++) {
      var report = reports.get(i);
      counter.done(
          String.format(Locale.ROOT, "%s %d-%02d", TthcFile.NAME, report.year(), report.month()),
          outcome(outcomes.get(i)));
    }
  }

  private static Outcome outcome(Imported imported) {
    return switch (imported) {
      case CREATED -> Outcome.ADDED;
      case REPLACED -> Outcome.REPLACED;
      case UNCHANGED -> Outcome.UNCHANGED;
      case KEPT_NEWER -> Outcome.CONFLICT;
    };
  }

  // Only a portal that has a site has a name.
  private Outcome storeVisits(ContentFolder content) {
    var site = content.site().id();
    var own = VisitsText.portal(portal.sites.directory(), site);
    if (dry) {
      return new HashSet<>(portal.visitDays.all(site, own)).containsAll(content.visits())
          ? Outcome.UNCHANGED
          : Outcome.ADDED;
    }
    return portal.visitImport.bring(site, own, content.visits()) > 0
        ? Outcome.ADDED
        : Outcome.UNCHANGED;
  }

  private Outcome storeSite(ContentFolder content, boolean overwrite) {
    var site = content.site();
    var saved = portal.sites.saved(site.id());
    var seen = saved.map(SavedSite::site);
    var isSame = seen.equals(Optional.of(site));
    var isUnedited = seen.isEmpty() || portal.importedSite.is(seen.get());
    if (isSame && dry) {
      return Outcome.UNCHANGED;
    }
    if (isSame) {
      portal.importedSite.remember(site, isUnedited);
      return Outcome.UNCHANGED;
    }
    if (!isUnedited && !overwrite) {
      return Outcome.CONFLICT;
    }
    if (dry) {
      return seen.isPresent() ? Outcome.REPLACED : Outcome.ADDED;
    }
    var key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    var mark = portal.importedSite.mark(site);
    var made = portal.siteChanges.make(change(saved.orElse(null), site), key, () -> mark);
    if (!(made instanceof SiteOutcome.Made)) {
      return Outcome.CONFLICT;
    }
    return seen.isPresent() ? Outcome.REPLACED : Outcome.ADDED;
  }

  private Change change(@Nullable SavedSite seen, Site site) {
    var now = portal.clock.instant();
    var month = YearMonth.from(now.atZone(site.zone())).toString();
    var signature = new Signature("-", "-", month);
    return new Change(seen, site, Subject.SITE, Deed.IMPORT, WHO, now, signature);
  }
}
