package vn.congxa.folder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congxa.site.SiteDirectory;

/**
 * What folders that come together say of each other and of the portal's sites: an id or a host that
 * two of them name, or that another site has.
 */
final class CommuneIdentities {
  private final SiteDirectory directory;
  private final List<FolderFault> faults = new ArrayList<>();
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, String> hosts = new HashMap<>();

  CommuneIdentities(SiteDirectory directory) {
    this.directory = directory;
  }

  /** Of both folders, where two are at odds. What else is wrong with one, reading it tells. */
  List<FolderFault> faults(Path all, List<String> names) {
    for (var name : names) {
      var folder = new FolderFaults();
      var site = SiteFile.read(new FolderFiles(all.resolve(name), folder), folder).site();
      if (folder.areNone()) {
        only(ids, "id", site.id(), name);
        for (var host : site.ref().names()) {
          only(hosts, "hosts", host, name);
          directory.sites().values().stream()
              .filter(other -> !other.id().equals(site.id()) && other.names().contains(host))
              .forEach(
                  other -> tell(name, "hosts: " + host + " belongs to the site " + other.id()));
        }
      }
    }
    return faults.stream().distinct().toList();
  }

  private void only(Map<String, String> taken, String what, String value, String name) {
    var other = taken.putIfAbsent(value, name);
    if (other != null) {
      tell(other, what + ": " + value + " is named by " + name + " too");
      tell(name, what + ": " + value + " is named by " + other + " too");
    }
  }

  private void tell(String name, String reason) {
    faults.add(new FolderFault(name + "/" + SiteFile.NAME, 0, reason));
  }
}
