package vn.congxa.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.congxa.newsroom.PublicState;

/** Reads {@code at-work/}: what is worked on over articles that readers have. */
final class FolderWork {
  private FolderWork() {}

  /** Each bears the name of an article that the folder publishes. */
  static List<FolderArticle> read(
      FolderFiles files, FolderParts parts, List<FolderArticle> articles) {
    var published =
        articles.stream()
            .filter(article -> article.arrival().standing() == PublicState.PUBLISHED)
            .map(article -> article.arrival().slug())
            .collect(Collectors.toSet());
    var work = new ArrayList<FolderArticle>();
    for (var name : files.names(ArticleFile.WORK)) {
      var given = ArticleFile.read(ArticleFile.WORK, name, files, parts);
      if (given == null) {
        continue;
      }
      if (given.arrival().standing() != PublicState.NEVER) {
        parts.faults().add(given.file(), 0, "status: must be draft, submitted or returned");
      } else if (!published.contains(given.arrival().slug())) {
        parts.faults().add(given.file(), 0, "readers have no article of this name in the folder");
      } else {
        work.add(given);
      }
    }
    return work;
  }
}
