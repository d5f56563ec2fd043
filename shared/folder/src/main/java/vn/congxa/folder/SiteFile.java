package vn.congxa.folder;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import vn.congxa.content.Slug;
import vn.congxa.site.HostName;
import vn.congxa.site.Section;
import vn.congxa.site.Site;

/** {@code site.yaml}: a site's identity. */
final class SiteFile {
  static final String NAME = "site.yaml";

  private static final int LARGEST = 256 * 1024;
  private static final int MOST_FORMER = 1_000;
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  /** Stands in for a site of which a fault has been told. */
  private static final Site UNKNOWN =
      new Site("unknown", "unknown", List.of(), ZONE, "", "", "", "", List.of(), 0);

  /**
   * What the file says.
   *
   * @param former sections that are gone and of which articles remain
   * @param isUnread nothing could be had of it, not even which sections there are
   */
  record Content(Site site, Set<String> former, boolean isUnread) {
    Content(Site site, Set<String> former) {
      this(site, former, false);
    }

    boolean knows(String section) {
      return isUnread
          || former.contains(section)
          || site.sections().stream().anyMatch(s -> s.slug().value().equals(section));
    }
  }

  private SiteFile() {}

  /**
   * Whatever is wrong with it is a fault, and a harmless value stands in its place, so that the
   * rest of the folder can be checked all the same.
   */
  static Content read(FolderFiles files, FolderFaults faults) {
    return files
        .text(NAME, LARGEST)
        .map(text -> FolderYaml.read(YamlSource.of(NAME, 1, text, faults)))
        .filter(form -> !form.isUnread())
        .map(SiteFile::read)
        .orElseGet(() -> new Content(UNKNOWN, Set.of(), true));
  }

  private static Content read(YamlForm form) {
    var idLine = form.line("id");
    var id = form.text("id", Site.LONGEST);
    var name = form.text("name", Site.LONGEST);
    var hosts = hosts(form, "hosts");
    var formerHosts = formerHosts(form, hosts);
    var zone = zone(form);
    var editor = form.given("editorInChief", Site.LONGEST);
    var address = form.given("address", Site.LONGEST);
    var phone = form.given("phone", Site.LONGEST);
    var email = form.given("email", Site.LONGEST);
    var sections = sections(form);
    var former = former(form);
    var profile = ProfileFile.read(form, formerHosts);
    var visits = form.part("visits", "carriedOver");
    var carriedOver = visits == null ? 0 : visits.count("carriedOver", 0, Site.MOST_VISITS, 0);
    if (visits != null) {
      visits.noMore();
    }
    form.noMore();
    if (!id.isEmpty() && !Slug.isValid(id)) {
      var lower = id.toLowerCase(Locale.ROOT);
      form.fault(
          idLine,
          Slug.isValid(lower)
              ? "id: " + id + " must be written " + lower
              : "id: use a-z, 0-9 and hyphens, at most 120 characters");
    }
    var site =
        new Site(
            Slug.isValid(id) ? id : UNKNOWN.id(),
            name.isEmpty() ? UNKNOWN.name() : name,
            hosts,
            zone,
            editor,
            address,
            phone,
            email,
            sections,
            carriedOver,
            profile);
    return new Content(site, former);
  }

  private static List<String> formerHosts(YamlForm form, List<String> hosts) {
    var line = form.line("formerHosts");
    var former = new ArrayList<>(hosts(form, "formerHosts"));
    for (var host : former) {
      if (hosts.contains(host)) {
        form.fault(line, "formerHosts: " + host + " is among the hosts");
      }
    }
    former.removeAll(hosts);
    return former;
  }

  private static List<String> hosts(YamlForm form, String name) {
    var line = form.line(name);
    var hosts = new ArrayList<String>();
    for (var host : form.texts(name, Site.MOST_HOSTS)) {
      if (host.contains("*")) {
        form.fault(line, name + ": " + host + " is a wildcard: name each host of the site");
      } else if (!HostName.isValid(host)) {
        form.fault(line, name + ": " + host + " is no host name in lower case, without a port");
      } else if (hosts.contains(host)) {
        form.fault(line, name + ": " + host + " is given twice");
      } else {
        hosts.add(host);
      }
    }
    return hosts;
  }

  private static ZoneId zone(YamlForm form) {
    var line = form.line("timeZone");
    var name = form.text("timeZone", Site.LONGEST);
    try {
      return name.isEmpty() ? ZONE : ZoneId.of(name);
    } catch (DateTimeException _) {
      form.fault(line, "timeZone: must be a name such as Asia/Ho_Chi_Minh");
      return ZONE;
    }
  }

  private static List<Section> sections(YamlForm form) {
    var sections = new ArrayList<Section>();
    var seen = new HashSet<String>();
    for (var part : form.parts("sections", Site.MOST_SECTIONS, "slug")) {
      var slug = part.text("slug", Site.LONGEST);
      var name = part.text("name", Site.LONGEST);
      part.noMore();
      if (slug.isEmpty()) {
        continue; // which has been told
      }
      if (!Slug.isValid(slug)) {
        part.fault(part.line(), "slug: use a-z, 0-9 and hyphens, at most 120 characters");
      } else if (!seen.add(slug)) {
        part.fault(part.line(), "slug: " + slug + " is given twice");
      } else if (!name.isEmpty()) {
        sections.add(new Section(new Slug(slug), name));
      }
    }
    return sections;
  }

  private static Set<String> former(YamlForm form) {
    var line = form.line("formerSections");
    var former = new TreeSet<>(form.texts("formerSections", MOST_FORMER));
    for (var slug : former) {
      if (!Slug.isValid(slug)) {
        form.fault(line, "formerSections: " + slug + " is no slug");
      }
    }
    former.removeIf(slug -> !Slug.isValid(slug));
    return former;
  }
}
