package vn.congxa.site;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Slug;

/**
 * A commune's portal: what its masthead and footer say.
 *
 * @param id lower-case ASCII, the first part of every key of this site's data
 * @param hosts by which it is reached; the first is the canonical one
 * @param editorInChief Trưởng Ban Biên tập
 * @param sections in the order in which they are shown
 */
public record Site(
    String id,
    String name,
    List<String> hosts,
    ZoneId zone,
    String editorInChief,
    String address,
    String phone,
    String email,
    List<Section> sections,
    long carriedOver,
    Profile profile) {
  /** Of a line of it, in characters. */
  public static final int LONGEST = 500;

  public static final int MOST_SECTIONS = 100;

  /** Of those that it has, and of those that it had. */
  public static final int MOST_HOSTS = 100;

  public static final long MOST_VISITS = 100_000_000_000L;

  public Site {
    if (!Slug.isValid(id)) {
      throw new IllegalArgumentException("site id " + id);
    }
    if (name.isBlank() || carriedOver < 0) {
      throw new IllegalArgumentException("site " + id + " without a name, or fewer visits than 0");
    }
    hosts = List.copyOf(hosts);
    sections = List.copyOf(sections);
  }

  /** One that says nothing beside its identity. */
  public Site(
      String id,
      String name,
      List<String> hosts,
      ZoneId zone,
      String editorInChief,
      String address,
      String phone,
      String email,
      List<Section> sections,
      long carriedOver) {
    this(
        id,
        name,
        hosts,
        zone,
        editorInChief,
        address,
        phone,
        email,
        sections,
        carriedOver,
        Profile.PLAIN);
  }

  public Optional<Section> section(Slug slug) {
    return sections.stream().filter(s -> s.slug().equals(slug)).findFirst();
  }

  /** The section's name; its slug where the section is gone and articles of it remain. */
  public String sectionName(Slug slug) {
    return section(slug).map(Section::name).orElse(slug.value());
  }

  /** The same with other sections. */
  public Site with(List<Section> others) {
    return new Site(
        id, name, hosts, zone, editorInChief, address, phone, email, others, carriedOver, profile);
  }

  /** The same with another alert. */
  public Site with(@Nullable Alert alert) {
    return new Site(
        id,
        name,
        hosts,
        zone,
        editorInChief,
        address,
        phone,
        email,
        sections,
        carriedOver,
        new Profile(
            profile.formerHosts(),
            alert,
            profile.services(),
            profile.channels(),
            profile.selfApproval()));
  }

  public SiteRef ref() {
    return new SiteRef(id, zone, carriedOver, hosts, profile.formerHosts());
  }
}
