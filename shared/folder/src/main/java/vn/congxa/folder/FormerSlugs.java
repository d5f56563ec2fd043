package vn.congxa.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congxa.content.Article;
import vn.congxa.content.Slug;

/** The addresses that a folder's articles had: each leads to one article, and is none's own. */
final class FormerSlugs {
  private record Given(String file, int line) {}

  private final FolderFaults faults;
  private final Map<String, Given> given = new LinkedHashMap<>();

  FormerSlugs(FolderFaults faults) {
    this.faults = faults;
  }

  /** What an article's front matter names. */
  List<Slug> read(YamlForm form, String file) {
    var line = form.line("formerSlugs");
    var slugs = new ArrayList<Slug>();
    for (var slug : form.texts("formerSlugs", Article.MOST_FORMER_SLUGS)) {
      var other = given.putIfAbsent(slug, new Given(file, line));
      if (!Slug.isValid(slug)) {
        form.fault(line, "formerSlugs: " + slug + " is no slug");
      } else if (other != null) {
        form.fault(line, "formerSlugs: " + slug + " is given twice, in " + other.file() + " too");
      } else {
        slugs.add(new Slug(slug));
      }
    }
    return slugs;
  }

  /**
   * When all were read.
   *
   * @param names of the articles' files
   */
  void check(Set<String> names) {
    given.forEach((slug, where) -> {
      if (names.contains(slug + ArticleFile.EXTENSION)) {
        faults.add(
            where.file(),
            where.line(),
            "formerSlugs: " + slug + " is the address of an article in this folder");
      }
    });
  }
}
