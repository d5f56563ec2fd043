package vn.congxa.folder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Article;
import vn.congxa.content.Correction;
import vn.congxa.content.Figure;
import vn.congxa.content.Slug;
import vn.congxa.content.Status;

/** Reads {@code articles/<slug>.md}: YAML between two lines of {@code ---}, then Markdown. */
final class ArticleFile {
  static final String FOLDER = "articles";
  static final String EXTENSION = ".md";

  private static final int LARGEST = 2 * 1024 * 1024;
  private static final Pattern OPENING = Pattern.compile("(?:[ \\t]*+\n)*+---[ \\t]*(?:\n|\\z)");
  private static final Pattern CLOSING = Pattern.compile("(?md)^---[ \\t]*(?:\n|\\z)");
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
  static @Nullable FolderArticle read(String name, FolderFiles files, FolderParts parts) {
    var file = FOLDER + "/" + name;
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

  private @Nullable FolderArticle article(Slug slug, YamlForm form, String markdown, int bodyLine) {
    var title = form.text("title", Article.LONGEST_TITLE);
    var section = section(form);
    if (!form.has("publishedAt")) {
      form.fault("publishedAt", "is missing");
    }
    var publishedAt = form.time("publishedAt");
    var author = form.text("author", Article.LONGEST_NAME);
    var source = form.optional("source", Article.LONGEST_NAME);
    var lead = form.lines("lead", Article.LONGEST_LEAD);
    var image = image(form.part("image", "file"));
    var status = status(form);
    var reasonLine = form.line("withdrawnBecause");
    var reason = form.lines("withdrawnBecause", Article.LONGEST_LEAD);
    if (reason != null && status != Status.WITHDRAWN) {
      form.fault(reasonLine, "withdrawnBecause: goes with status: withdrawn only");
    }
    var updatedAt = form.time("updatedAt");
    var version = form.count("version", 1, MOST_VERSIONS, 0);
    var attachments = parts.attachments().read(form, file);
    var formerSlugs = parts.former().read(form, file);
    var corrections = corrections(form);
    form.noMore();
    var known = form.isUnread() ? null : attachments;
    var text = new ArticleBody(file, markdown, bodyLine, files, parts, known);
    var body = text.html();
    if (title.isEmpty() || author.isEmpty() || section == null || publishedAt == null) {
      return null;
    }
    var article =
        new Article(
            slug,
            section,
            title,
            lead == null ? "" : lead,
            "",
            image,
            author,
            source == null || source.isEmpty() ? null : source,
            publishedAt,
            status,
            reason,
            updatedAt == null ? publishedAt : updatedAt,
            Math.max(version, 1),
            text.figures(body.value()),
            attachments,
            formerSlugs,
            corrections);
    return new FolderArticle(file, article, body, version, updatedAt);
  }

  private static List<Correction> corrections(YamlForm form) {
    var corrections = new ArrayList<Correction>();
    for (var part : form.parts("corrections", Article.MOST_CORRECTIONS, "note")) {
      var note = part.text("note", Correction.LONGEST);
      if (!part.has("at")) {
        part.fault("at", "is missing");
      }
      Instant at = part.time("at");
      part.noMore();
      if (at != null && !note.isEmpty()) {
        corrections.add(new Correction(at, note));
      }
    }
    return corrections;
  }

  private @Nullable Slug section(YamlForm form) {
    var line = form.line("section");
    var slug = form.text("section", Slug.LONGEST);
    if (!slug.isEmpty() && (!Slug.isValid(slug) || !parts.site().knows(slug))) {
      form.fault(line, "section: " + slug + " is none of the sections in site.yaml");
      return null;
    }
    return slug.isEmpty() ? null : new Slug(slug);
  }

  private @Nullable Figure image(@Nullable YamlForm form) {
    if (form == null) {
      return null;
    }
    var line = form.line("file");
    var reference = form.text("file", 300);
    var alt = form.given("alt", Article.LONGEST_TITLE);
    var caption = form.optional("caption", Article.LONGEST_LEAD);
    form.noMore();
    var image = reference.isEmpty() ? null : parts.images().at(reference, file, line);
    return image == null
        ? null
        : new Figure(
            image.file().name(),
            alt,
            caption == null || caption.isEmpty() ? null : caption,
            image.width(),
            image.height(),
            image.widths());
  }

  private static Status status(YamlForm form) {
    var line = form.line("status");
    var given = form.optional("status", 20);
    if (given == null) {
      return Status.PUBLISHED;
    }
    var status =
        Stream.of(Status.values()).filter(s -> name(s).equals(given)).findFirst().orElse(null);
    if (status == null) {
      form.fault(line, "status: must be draft, submitted, published or withdrawn");
      return Status.DRAFT;
    }
    return status;
  }

  static String name(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}
