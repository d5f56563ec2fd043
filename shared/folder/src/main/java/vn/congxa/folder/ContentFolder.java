package vn.congxa.folder;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.congxa.content.Place;
import vn.congxa.site.Site;
import vn.congxa.tthc.TthcReport;
import vn.congxa.visit.CountedDay;

/**
 * What a portal holds, as plain files: read and found right, nothing written yet.
 *
 * @param root where it lies
 * @param work over what readers have of articles among them
 * @param images those that articles refer to
 * @param attachments likewise
 * @param visits of each day and portal
 * @param redirects where addresses of an earlier portal lead
 * @param unnamed what lies beside images and attachments, and stays where it is
 * @param warnings what may be wrong, by file and line
 */
public record ContentFolder(
    Path root,
    Site site,
    List<FolderArticle> articles,
    List<FolderArticle> work,
    List<FolderImage> images,
    List<FolderAttachment> attachments,
    List<TthcReport> reports,
    List<CountedDay> visits,
    Map<Place, String> redirects,
    Unnamed unnamed,
    List<FolderFault> warnings) {
  private static final Set<String> PARTS =
      Set.of(
          SiteFile.NAME,
          ArticleFile.FOLDER,
          ArticleFile.WORK,
          FolderImages.FOLDER,
          FolderAttachments.FOLDER,
          TthcFile.NAME,
          VisitsFile.NAME,
          RedirectsFile.NAME,
          ExportedHistory.FOLDER,
          "README.md");
  private static final String OWN_ARTICLE = " is the address of an article in this folder";

  public ContentFolder {
    articles = List.copyOf(articles);
    work = List.copyOf(work);
    images = List.copyOf(images);
    attachments = List.copyOf(attachments);
    reports = List.copyOf(reports);
    visits = List.copyOf(visits);
    redirects = Map.copyOf(redirects);
    warnings = List.copyOf(warnings);
  }

  /**
   * Reads a folder and checks everything in it.
   *
   * @param clock what was counted later than it says is a fault
   * @throws FaultyFolder with everything that is wrong
   */
  public static ContentFolder read(Path root, Clock clock) throws FaultyFolder {
    var faults = new FolderFaults();
    var files = new FolderFiles(root, faults);
    for (var name : files.names("")) {
      if (!PARTS.contains(name)) {
        faults.add(name, 0, "is no part of a content folder");
      }
    }
    var site = SiteFile.read(files, faults);
    var reports = TthcFile.read(files, faults, clock.instant(), site.site().zone());
    var today = LocalDate.ofInstant(clock.instant(), site.site().zone());
    var visits = VisitsFile.read(files, faults, today);
    var redirects = RedirectsFile.read(files, faults, hosts(site.site()));
    var parts = FolderParts.of(files, faults, site);
    var articles = new ArrayList<FolderArticle>();
    var names = files.names(ArticleFile.FOLDER);
    for (var name : names) {
      var article = ArticleFile.read(ArticleFile.FOLDER, name, files, parts);
      if (article != null) {
        articles.add(article);
      }
    }
    var work = FolderWork.read(files, parts, articles);
    parts.former().check(Set.copyOf(names));
    articles.stream()
        .flatMap(given -> Stream.ofNullable(given.arrival().slug()))
        .map(Place::ofArticle)
        .filter(redirects::containsKey)
        .forEach(from -> faults.add(RedirectsFile.NAME, 0, "from: " + from + OWN_ARTICLE));
    refuseTwins(articles, faults);
    var unnamed = new Unnamed(parts.images().unnamed(), parts.attachments().unnamed());
    faults.orThrow();
    return new ContentFolder(
        root,
        site.site(),
        articles,
        work,
        List.copyOf(parts.images().all()),
        List.copyOf(parts.attachments().all()),
        reports,
        visits,
        redirects,
        unnamed,
        faults.warnings());
  }

  private static void refuseTwins(List<FolderArticle> articles, FolderFaults faults) {
    var files = new HashMap<String, String>();
    for (var article : articles) {
      var id = article.id();
      var other = id == null ? null : files.putIfAbsent(id, article.file());
      if (other != null) {
        faults.add(article.file(), 0, "id: " + id + " is that of " + other + " too");
      }
    }
  }

  /** By which the site is or was reached. */
  List<String> hosts() {
    return hosts(site);
  }

  private static List<String> hosts(Site site) {
    return Stream.concat(site.hosts().stream(), site.profile().formerHosts().stream()).toList();
  }
}
