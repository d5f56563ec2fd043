package vn.congxa.editsite;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import vn.congxa.http.Fault;
import vn.congxa.http.FaultCode;
import vn.congxa.http.Form;
import vn.congxa.http.Refused;
import vn.congxa.site.HostName;
import vn.congxa.site.Profile;
import vn.congxa.site.Site;
import vn.congxa.site.SiteLink;

/** A site's identity, hosts and profile as an administrator sends them. */
record SiteForm(
    String name,
    List<String> hosts,
    String editorInChief,
    String address,
    String phone,
    String email,
    List<SiteLink> services,
    List<SiteLink> channels,
    boolean selfApproval,
    long carriedOver) {
  SiteForm {
    hosts = List.copyOf(hosts);
    services = List.copyOf(services);
    channels = List.copyOf(channels);
  }

  static SiteForm read(Form form) {
    return new SiteForm(
        Forms.needed(form, "name", Site.LONGEST),
        hosts(form.places("hosts", Site.MOST_HOSTS)),
        Forms.line(form, "editorInChief", Site.LONGEST),
        Forms.line(form, "address", Site.LONGEST),
        Forms.line(form, "phone", Site.LONGEST),
        Forms.line(form, "email", Site.LONGEST),
        links(form, "services"),
        links(form, "channels"),
        form.flag("selfApproval"),
        form.count("carriedOver", Site.MOST_VISITS));
  }

  private static List<String> hosts(Form places) {
    var hosts = new ArrayList<String>();
    for (var place : places.names()) {
      var host = places.text(place, Site.LONGEST);
      if (host == null) {
        continue; // which has been told
      }
      if (!HostName.isValid(host)) {
        places.fault(place, SiteFault.NOT_A_HOST);
      } else if (hosts.contains(host)) {
        places.fault(place, FaultCode.DUPLICATE, host);
      } else {
        hosts.add(host);
      }
    }
    return hosts;
  }

  private static List<SiteLink> links(Form form, String name) {
    var links = new ArrayList<SiteLink>();
    for (var part : form.list(name, Profile.MOST_LINKS)) {
      var text = Forms.needed(part, "name", SiteLink.LONGEST_NAME);
      var before = part.names().contains("url");
      var url = Forms.link(part, "url");
      if (!before) {
        part.fault("url", FaultCode.REQUIRED);
      }
      part.refuseTheRest();
      if (url != null && !text.isEmpty()) {
        links.add(new SiteLink(text, url));
      }
    }
    return links;
  }

  /**
   * The site with what the form says. Hosts that leave become former ones, so that their addresses
   * lead on; one that comes back is none any more.
   *
   * @throws Refused it would lose its last host, or keep too many former ones
   */
  Site over(Site before) {
    if (hosts.isEmpty() && !before.hosts().isEmpty()) {
      throw new Refused(List.of(new Fault("/hosts", SiteFault.LAST_HOST)));
    }
    var former = new LinkedHashSet<>(before.profile().formerHosts());
    former.addAll(before.hosts());
    hosts.forEach(former::remove);
    if (former.size() > Site.MOST_HOSTS) {
      var most = String.valueOf(Site.MOST_HOSTS);
      throw new Refused(List.of(new Fault("/hosts", SiteFault.TOO_MANY_FORMER_HOSTS, most)));
    }
    var profile =
        new Profile(
            List.copyOf(former), before.profile().alert(), services, channels, selfApproval);
    return new Site(
        before.id(),
        name,
        hosts,
        before.zone(),
        editorInChief,
        address,
        phone,
        email,
        before.sections(),
        carriedOver,
        profile);
  }
}
