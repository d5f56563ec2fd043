package vn.congxa.folder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Attachment;
import vn.congxa.content.Figure;
import vn.congxa.content.Slug;
import vn.congxa.markup.ArticleHtml;
import vn.congxa.newsroom.Arrival;
import vn.congxa.newsroom.LeadPicture;
import vn.congxa.newsroom.Manuscript;
import vn.congxa.newsroom.PublicState;
import vn.congxa.newsroom.Withdrawal;
import vn.congxa.site.Site;

/**
 * A site's articles as another site takes them over: with its own files, in its own sections, and
 * under another address where it has an article at theirs. Known by the same name, so that an
 * article that was taken over before is found again.
 */
final class TakenArticles {
  private static final Pattern LINK = Pattern.compile("(?<=href=\")/bai-viet/([a-z0-9-]+)");

  private final PortalStores portal;
  private final Site from;
  private final Site into;
  private final Slug archive;
  private final Pattern files;
  private final Map<Slug, Slug> addresses = new LinkedHashMap<>();
  private final Set<Slug> taken = new HashSet<>();
  private final List<FolderArticle> articles = new ArrayList<>();

  private TakenArticles(PortalStores portal, Site from, Site into, Slug archive) {
    this.portal = portal;
    this.from = from;
    this.into = into;
    this.archive = archive;
    this.files = Pattern.compile("(?<=/media/)" + from.id() + "(?=\\.[0-9a-f]{32})");
  }

  /**
   * As they are now.
   *
   * @param archive the section of those whose section the other site has not
   * @param all whether more than what was withdrawn, whose addresses go on saying why
   */
  static TakenArticles of(PortalStores portal, Site from, Site into, Slug archive, boolean all) {
    var taken = new TakenArticles(portal, from, into, archive);
    var kept =
        KeptArticles.of(portal, from.id()).articles().stream()
            .filter(article -> all || article.arrival().standing() == PublicState.WITHDRAWN)
            .toList();
    kept.forEach(taken::address);
    kept.forEach(taken::take);
    return taken;
  }

  List<FolderArticle> articles() {
    return articles;
  }

  /** Where each is now, and each of its former addresses, by the address at the other site. */
  Map<Slug, Slug> addresses() {
    return addresses;
  }

  private void address(ExportedArticle given) {
    var arrival = given.arrival();
    var slug = arrival.slug();
    if (slug == null || !given.isPublic()) {
      return;
    }
    var now = free(given, slug);
    addresses.put(slug, now);
    arrival.formerSlugs().forEach(former -> addresses.put(former, now));
  }

  private Slug free(ExportedArticle given, Slug slug) {
    var opened = portal.newsroom.open(into.id(), given.id());
    var known = opened.map(there -> there.state().slug()).orElse(null);
    if (known != null) {
      taken.add(known);
      return known;
    }
    var wished = Stream.concat(Stream.of(slug), slug.alternatives().stream()).toList();
    var there = portal.standings.at(into.id(), wished).keySet();
    var found =
        wished.stream()
            .filter(one -> !there.contains(one) && taken.add(one))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no address is free beside " + slug));
    return found;
  }

  private void take(ExportedArticle given) {
    var old = given.arrival();
    var text = text(old.text());
    var slug = old.slug() == null ? null : addresses.getOrDefault(old.slug(), old.slug());
    var arrival =
        new Arrival(
            slug,
            List.of(),
            text,
            old.work(),
            old.standing(),
            old.returnedBecause(),
            withdrawal(old.withdrawal()),
            old.publishedAt(),
            old.corrections(),
            old.version(),
            old.at());
    var name = slug == null ? given.id() : slug.value();
    var file = ArticleFile.FOLDER + "/" + name + ArticleFile.EXTENSION;
    var body = ArticleHtml.sanitise(text.body());
    articles.add(
        new FolderArticle(file, given.id(), arrival, body, arrival.version(), arrival.at()));
  }

  private Manuscript text(Manuscript old) {
    var picture = old.image();
    return new Manuscript(
        old.title(),
        old.lead(),
        links(files.matcher(old.body()).replaceAll(into.id())),
        section(old.section()),
        old.author(),
        old.source(),
        old.publishAt(),
        picture == null ? null : new LeadPicture(figure(picture.figure()), picture.decorative()),
        old.figures().stream().map(this::figure).toList(),
        old.attachments().stream()
            .map(a -> new Attachment(file(a.file()), a.name(), a.bytes()))
            .toList());
  }

  private String section(String slug) {
    return slug.isEmpty() || (Slug.isValid(slug) && into.section(new Slug(slug)).isPresent())
        ? slug
        : archive.value();
  }

  private Figure figure(Figure old) {
    return new Figure(
        file(old.file()), old.alt(), old.caption(), old.width(), old.height(), old.widths());
  }

  /** The other site's name of a file. */
  String file(String name) {
    return name.startsWith(from.id() + ".") ? into.id() + name.substring(from.id().length()) : name;
  }

  private String links(String text) {
    return LINK.matcher(text)
        .replaceAll(link -> Matcher.quoteReplacement("/bai-viet/" + now(link.group(1))));
  }

  private String now(String slug) {
    var now = Slug.isValid(slug) ? addresses.get(new Slug(slug)) : null;
    return now == null ? slug : now.value();
  }

  private @Nullable Withdrawal withdrawal(@Nullable Withdrawal old) {
    var by = old == null ? null : old.replacedBy();
    if (old == null || by == null || !by.startsWith("/bai-viet/")) {
      return old;
    }
    return new Withdrawal(old.because(), "/bai-viet/" + now(by.substring("/bai-viet/".length())));
  }
}
