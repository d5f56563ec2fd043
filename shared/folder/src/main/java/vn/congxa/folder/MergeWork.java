package vn.congxa.folder;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congxa.content.Place;
import vn.congxa.content.Slug;
import vn.congxa.site.FormerSite.Stage;
import vn.congxa.site.OwnAddress;
import vn.congxa.site.Profile;
import vn.congxa.site.Section;
import vn.congxa.site.Site;

/** What a merge comes to at one moment: read, not written yet. */
final class MergeWork {
  private final PortalStores portal;
  private final SiteBelongingsStore belongings;
  private final Merge.Wish wish;
  final Site from;
  final Site into;
  private final Slug section;
  private final TakenArticles taken;
  private final Optional<FolderArticle> reports;
  private final String archive;

  MergeWork(PortalStores portal, SiteBelongingsStore belongings, Merge.Wish wish) {
    this.portal = portal;
    this.belongings = belongings;
    this.wish = wish;
    var directory = portal.sites.directoryNow();
    var left = directory.leaving(wish.from());
    left.filter(gone -> !wish.into().equals(gone.into()) || gone.stage() == Stage.EMPTYING)
        .ifPresent(gone -> {
          throw new IllegalArgumentException(
              "the site " + gone.id() + " is just being taken out otherwise");
        });
    this.from =
        left.isPresent()
            ? portal.sites.findNow(wish.from()).orElseThrow()
            : Removal.site(portal, directory, wish.from());
    this.section = new Slug(from.id());
    var heir = Removal.site(portal, directory, wish.into());
    if (from.id().equals(heir.id())) {
      throw new IllegalArgumentException("a site cannot be merged into itself");
    }
    if (heir.hosts().isEmpty()) {
      throw new IllegalArgumentException(
          "the site " + heir.id() + " has no host to which those of " + from.id() + " could lead");
    }
    this.into = heir(heir, 0);
    refuseTooMany();
    this.taken = TakenArticles.of(portal, from, into, section, wish.takesArticles());
    this.reports =
        wish.takesArticles()
            ? FormerReports.article(portal.reports.years(from.id()), from, into, section)
            : Optional.empty();
    this.archive = archive();
  }

  private String archive() {
    var given = wish.archive();
    if (given != null && !given.startsWith("/")) {
      throw new IllegalArgumentException("--archive must be a path of " + into.id());
    }
    return given != null ? given : wish.takesArticles() ? OwnAddress.section(section) : "/";
  }

  private void refuseTooMany() {
    if (into.profile().formerHosts().size() > Site.MOST_HOSTS) {
      throw new IllegalArgumentException(
          into.id() + " would have more than " + Site.MOST_HOSTS + " former hosts");
    }
    if (into.sections().size() > Site.MOST_SECTIONS) {
      throw new IllegalArgumentException(
          into.id() + " would have more than " + Site.MOST_SECTIONS + " sections");
    }
  }

  /** The other site once it is in its place. */
  Site heir(Site site, long visits) {
    var former = new LinkedHashSet<>(site.profile().formerHosts());
    former.addAll(from.ref().names());
    former.removeAll(site.hosts());
    var old = site.profile();
    var profile =
        new Profile(
            List.copyOf(former), old.alert(), old.services(), old.channels(), old.selfApproval());
    var sections = new ArrayList<>(site.sections());
    if (wish.takesArticles() && site.section(section).isEmpty()) {
      sections.add(new Section(section, from.name()));
    }
    return with(site, sections, site.carriedOver() + visits, profile);
  }

  long visits() {
    return from.carriedOver() + belongings.visits(from.id());
  }

  void take(Progress progress) {
    var all = new ArrayList<>(taken.articles());
    reports.ifPresent(all::add);
    if (wish.takesArticles()) {
      new TakenMedia(portal, from.id(), into.id()).copy();
    }
    var articles =
        new ImportedArticles(portal, into, false, new Summary.Counter(progress, all.size()));
    articles.store(all);
    portal.formerHosts.lay(into.id(), ways(), portal.clock.instant());
    portal.projection.rebuild(into.id(), articles.lately());
  }

  private Map<Place, String> ways() {
    return FormerAddresses.of(
        portal, from, into, archive, taken.addresses(), reports.map(_ -> FormerReports.slug(from)));
  }

  Merge.Sum sum() {
    var readdressed =
        taken.addresses().entrySet().stream()
            .filter(way -> way.getValue().value().startsWith(way.getKey().value() + "-"))
            .count();
    return new Merge.Sum(
        from.name(),
        from.ref().names(),
        taken.articles().size() + (reports.isPresent() ? 1 : 0),
        (int) readdressed,
        ways().size(),
        visits());
  }

  static Site with(Site site, long carriedOver) {
    return with(site, site.sections(), carriedOver, site.profile());
  }

  private static Site with(Site site, List<Section> sections, long carriedOver, Profile profile) {
    return new Site(
        site.id(),
        site.name(),
        site.hosts(),
        site.zone(),
        site.editorInChief(),
        site.address(),
        site.phone(),
        site.email(),
        sections,
        carriedOver,
        profile);
  }
}
