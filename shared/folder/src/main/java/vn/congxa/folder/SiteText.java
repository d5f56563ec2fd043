package vn.congxa.folder;

import java.util.List;
import java.util.TreeSet;
import vn.congxa.site.Site;
import vn.congxa.site.SiteLink;

/** Writes what {@link SiteFile} reads. */
final class SiteText {
  private final StringBuilder yaml = new StringBuilder();

  private SiteText() {}

  static String write(SiteFile.Content content) {
    return new SiteText().written(content);
  }

  private String written(SiteFile.Content content) {
    var site = content.site();
    line("id", site.id());
    line("name", site.name());
    list("hosts", site.hosts());
    if (!site.profile().formerHosts().isEmpty()) {
      list("formerHosts", site.profile().formerHosts());
    }
    line("timeZone", site.zone().getId());
    line("editorInChief", site.editorInChief());
    line("address", site.address());
    line("phone", site.phone());
    line("email", site.email());
    yaml.append(site.sections().isEmpty() ? "sections: []\n" : "sections:\n");
    for (var section : site.sections()) {
      line("  - slug", section.slug().value());
      line("    name", section.name());
    }
    if (!content.former().isEmpty()) {
      list("formerSections", List.copyOf(new TreeSet<>(content.former())));
    }
    alert(site);
    links("services", site.profile().services());
    links("channels", site.profile().channels());
    if (site.profile().selfApproval()) {
      yaml.append("newsroom:\n  selfApproval: yes\n");
    }
    yaml.append("visits:\n  carriedOver: ").append(site.carriedOver()).append('\n');
    return yaml.toString();
  }

  private void alert(Site site) {
    var alert = site.profile().alert();
    if (alert != null) {
      yaml.append("alert:\n");
      line("  text", alert.text());
      if (alert.url() != null) {
        line("  url", alert.url());
      }
      yaml.append("  until: ").append(ArticleText.time(alert.until(), site.zone())).append('\n');
    }
  }

  private void links(String name, List<SiteLink> links) {
    if (!links.isEmpty()) {
      yaml.append(name).append(":\n");
      for (var link : links) {
        line("  - name", link.name());
        line("    url", link.url());
      }
    }
  }

  private void list(String name, List<String> values) {
    yaml.append(name).append(values.isEmpty() ? ": []\n" : ":\n");
    values.forEach(value -> yaml.append("  - ").append(FolderYaml.quoted(value)).append('\n'));
  }

  private void line(String name, String value) {
    yaml.append(name).append(": ").append(FolderYaml.quoted(value)).append('\n');
  }
}
