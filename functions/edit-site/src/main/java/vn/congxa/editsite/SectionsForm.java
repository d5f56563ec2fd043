package vn.congxa.editsite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congxa.content.Slug;
import vn.congxa.http.Fault;
import vn.congxa.http.FaultCode;
import vn.congxa.http.Form;
import vn.congxa.http.Refused;
import vn.congxa.site.Section;
import vn.congxa.site.Site;

/**
 * The whole list of sections as an administrator sends it.
 *
 * @param leads where each that is gone leads, in the order of the form
 */
record SectionsForm(List<Section> sections, Map<Slug, Slug> leads) {
  /** At once; three ways each, in one transaction with the site. */
  private static final int MOST_REMOVED = 10;

  SectionsForm {
    sections = List.copyOf(sections);
  }

  static SectionsForm read(Form form) {
    var sections = new ArrayList<Section>();
    var seen = new HashSet<Slug>();
    for (var part : form.list("sections", Site.MOST_SECTIONS)) {
      var slug = Forms.slug(part, "slug");
      var name = Forms.needed(part, "name", Site.LONGEST);
      part.refuseTheRest();
      if (slug != null && !seen.add(slug)) {
        part.fault("slug", FaultCode.DUPLICATE, slug.value());
      } else if (slug != null && !name.isEmpty()) {
        sections.add(new Section(slug, name));
      }
    }
    var leads = new LinkedHashMap<Slug, Slug>();
    for (var part : form.list("removed", MOST_REMOVED)) {
      var slug = Forms.slug(part, "slug");
      var leadsTo = Forms.slug(part, "leadsTo");
      part.refuseTheRest();
      if (slug != null && seen.contains(slug)) {
        part.fault("slug", SiteFault.SECTION_STAYS);
      } else if (leadsTo != null && !seen.contains(leadsTo)) {
        part.fault("leadsTo", SiteFault.UNKNOWN_SECTION);
      } else if (slug != null && leadsTo != null && leads.put(slug, leadsTo) != null) {
        part.fault("slug", FaultCode.DUPLICATE, slug.value());
      }
    }
    return new SectionsForm(sections, leads);
  }

  /**
   * The site with these sections.
   *
   * @throws Refused one of those that go leads nowhere
   */
  Site over(Site before) {
    var faults =
        gone(before).stream()
            .filter(slug -> !leads.containsKey(slug))
            .map(slug -> new Fault("/removed", SiteFault.LEADS_NOWHERE, slug.value()))
            .toList();
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
    return before.with(sections);
  }

  /** Those that the site has and the list has not. */
  List<Slug> gone(Site before) {
    var there = sections.stream().map(Section::slug).toList();
    return before.sections().stream()
        .map(Section::slug)
        .filter(slug -> !there.contains(slug))
        .toList();
  }

  /** At whose addresses no way may begin: new ones, and those to which others lead. */
  Set<Slug> there(Site before) {
    var there = new LinkedHashSet<>(leads.values());
    sections.stream()
        .map(Section::slug)
        .filter(slug -> before.section(slug).isEmpty())
        .forEach(there::add);
    return there;
  }
}
