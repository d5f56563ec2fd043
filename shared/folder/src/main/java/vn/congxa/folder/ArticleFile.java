package vn.congxa.folder;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Article;
import vn.congxa.content.Figure;
import vn.congxa.content.Slug;
import vn.congxa.newsroom.Arrival;
import vn.congxa.newsroom.LeadPicture;
import vn.congxa.newsroom.Manuscript;

/**
 * Reads {@code articles/<slug>.md} and {@code at-work/<slug>.md}: YAML between two lines of {@code
 * ---}, then Markdown.
 */
final class ArticleFile {
  static final String FOLDER = "articles";

  /** Work over what readers have. */
  static final String WORK = "at-work";

  static final String EXTENSION = ".md";

  private static final int LARGEST = 4 * 1024 * 1024;
  private static final Pattern OPENING = Pattern.compile("(?:[ \\t]*+\n)*+---[ \\t]*(?:\n|\\z)");
  private static final Pattern CLOSING = Pattern.compile("(?md)^---[ \\t]*(?:\n|\\z)");
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final long MOST_VERSIONS = 1_000_000_000;

  private final String file;
  private final FolderFiles files;
  private final FolderParts parts;
  private final FolderFaults faults;

  private ArticleFile(String file, FolderFiles files, FolderParts parts) {
    this.file = file;
    this.files = files;
    this.parts = parts;
    this.faults = parts.faults();
  }

  /** Null where it is not to be had; a fault tells why. */
  static @Nullable FolderArticle read(
      String folder, String name, FolderFiles files, FolderParts parts) {
    var file = folder + "/" + name;
    var slug = name.endsWith(EXTENSION) ? name.substring(0, name.length() - 3) : "";
    if (!Slug.isValid(slug)) {
      parts
          .faults()
          .add(file, 0, "must be named <slug>.md: a-z, 0-9 and hyphens, at most 120 characters");
      return null;
    }
    var text = files.text(file, LARGEST);
    return text.isEmpty()
        ? null
        : new ArticleFile(file, files, parts).read(new Slug(slug), text.get());
  }

  private @Nullable FolderArticle read(Slug slug, String text) {
    var opened = OPENING.matcher(text);
    if (!opened.lookingAt()) {
      faults.add(file, 1, "must begin with a line --- , YAML, and another line ---");
      return null;
    }
    var firstLine = 1 + lineFeeds(opened.group());
    var closed = CLOSING.matcher(text).region(opened.end(), text.length());
    if (!closed.find()) {
      faults.add(
          file,
          Math.max(firstLine - 1, 1),
          "the closing --- is missing, or not on a line of its own");
      return null;
    }
    var yaml = text.substring(opened.end(), closed.start());
    var form = FolderYaml.read(YamlSource.of(file, firstLine, yaml, faults));
    var bodyLine = firstLine + lineFeeds(text.substring(opened.end(), closed.end()));
    return article(slug, form, text.substring(closed.end()), bodyLine);
  }

  private static int lineFeeds(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }

  private @Nullable FolderArticle article(Slug name, YamlForm form, String markdown, int bodyLine) {
    var status = FolderStatus.read(form);
    var id = id(form);
    var title = said(form, "title", Article.LONGEST_TITLE, status);
    var section = section(form, status);
    if (status.isPublic() && !form.has("publishedAt")) {
      form.fault("publishedAt", "is missing");
    }
    var publishedAt = form.time("publishedAt");
    var author = said(form, "author", Article.LONGEST_NAME, status);
    var source = form.optional("source", Article.LONGEST_NAME);
    var lead = form.lines("lead", Article.LONGEST_LEAD);
    var image = image(form.part("image", "file"), status);
    var updatedAt = form.time("updatedAt");
    var version = form.count("version", 1, MOST_VERSIONS, 0);
    var attachments = parts.attachments().read(form, file);
    var formerSlugs = parts.former().read(form, file);
    var corrections = FolderCorrections.read(form);
    var slug = slug(name, id, form, status);
    form.noMore();
    var known = form.isUnread() ? null : attachments;
    var text = new ArticleBody(file, markdown, bodyLine, files, parts, known);
    var body = text.html();
    if (status.name() == FolderStatus.Name.PUBLISHED) {
      text.refuseMissing(body);
    }
    var isMissing = title.isEmpty() || author.isEmpty() || section == null || publishedAt == null;
    if (form.isUnread() || section == null || (status.isPublic() && isMissing)) {
      return null;
    }
    var manuscript =
        new Manuscript(
            title,
            lead == null ? "" : lead,
            "",
            section,
            author,
            source == null || source.isEmpty() ? null : source,
            status.isPublic() ? null : publishedAt,
            image,
            text.figures(body.value()),
            attachments);
    var since = publishedAt == null ? Instant.EPOCH : publishedAt;
    var arrival =
        new Arrival(
            slug,
            formerSlugs,
            manuscript,
            status.work(),
            status.standing(),
            status.returnedBecause(),
            status.withdrawal(),
            status.isPublic() ? publishedAt : null,
            status.name() == FolderStatus.Name.PUBLISHED ? corrections : List.of(),
            Math.max(version, 1),
            updatedAt == null ? since : updatedAt);
    return new FolderArticle(file, id, arrival, body, version, updatedAt);
  }

  private @Nullable String id(YamlForm form) {
    var line = form.line("id");
    var id = form.optional("id", 36);
    if (id != null && !ID.matcher(id).matches()) {
      form.fault(line, "id: must be a UUID in lower case");
      return null;
    }
    return id;
  }

  // What has no address yet, or one that another has, goes by its id.
  private static @Nullable Slug slug(
      Slug name, @Nullable String id, YamlForm form, FolderStatus status) {
    if (status.isPublic() || !name.value().equals(id)) {
      return name;
    }
    var line = form.line("slug");
    var slug = form.optional("slug", Slug.LONGEST);
    if (slug != null && !Slug.isValid(slug)) {
      form.fault(line, "slug: must be a-z, 0-9 and hyphens");
      return null;
    }
    return slug == null ? null : new Slug(slug);
  }

  private static String said(YamlForm form, String key, int longest, FolderStatus status) {
    if (status.isPublic()) {
      return form.text(key, longest);
    }
    var text = form.optional(key, longest);
    return text == null ? "" : text;
  }

  private @Nullable String section(YamlForm form, FolderStatus status) {
    var line = form.line("section");
    var slug = said(form, "section", Slug.LONGEST, status);
    if (!slug.isEmpty() && (!Slug.isValid(slug) || !parts.site().knows(slug))) {
      form.fault(line, "section: " + slug + " is none of the sections in site.yaml");
      return null;
    }
    return slug.isEmpty() && status.isPublic() ? null : slug;
  }

  private @Nullable LeadPicture image(@Nullable YamlForm form, FolderStatus status) {
    if (form == null) {
      return null;
    }
    var line = form.line("file");
    var reference = form.text("file", 300);
    var isSaid = status.isPublic() || form.has("alt");
    var alt = isSaid ? form.given("alt", Article.LONGEST_TITLE) : "";
    var caption = form.optional("caption", Article.LONGEST_LEAD);
    form.noMore();
    var image = reference.isEmpty() ? null : parts.images().at(reference, file, line);
    if (image == null) {
      return null;
    }
    var figure =
        new Figure(
            image.file().name(),
            alt,
            caption == null || caption.isEmpty() ? null : caption,
            image.width(),
            image.height(),
            image.widths());
    return new LeadPicture(figure, isSaid && alt.isBlank());
  }
}
