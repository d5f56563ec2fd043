package vn.congxa.folder;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.congxa.content.Article;
import vn.congxa.content.Status;

/** Writes what {@link ArticleFile} reads. */
final class ArticleText {
  private final StringBuilder text = new StringBuilder();

  private ArticleText() {}

  /**
   * The whole file.
   *
   * @param image what the folder calls the article's picture; not used where it has none
   * @param files what the folder calls each attachment
   * @param body in Markdown
   */
  static String write(Article article, String image, List<String> files, String body, ZoneId zone) {
    return new ArticleText().written(article, image, files, body, zone);
  }

  private String written(
      Article article, String image, List<String> files, String body, ZoneId zone) {
    text.append("---\n");
    line("title", article.title());
    line("section", article.section().value());
    line("publishedAt", article.publishedAt(), zone);
    line("author", article.author());
    if (article.source() != null) {
      line("source", article.source());
    }
    if (!article.lead().isEmpty()) {
      line("lead", article.lead());
    }
    var figure = article.image();
    if (figure != null) {
      text.append("image:\n");
      line("  file", image);
      line("  alt", figure.alt());
      if (figure.caption() != null) {
        line("  caption", figure.caption());
      }
    }
    if (!files.isEmpty()) {
      text.append("attachments:\n");
    }
    for (var i = 0; i < files.size(); i++) {
      line("  - file", files.get(i));
      line("    name", article.attachments().get(i).name());
    }
    if (!article.formerSlugs().isEmpty()) {
      text.append("formerSlugs:\n");
    }
    for (var slug : article.formerSlugs()) {
      text.append("  - ").append(FolderYaml.quoted(slug.value())).append('\n');
    }
    if (!article.corrections().isEmpty()) {
      text.append("corrections:\n");
    }
    for (var correction : article.corrections()) {
      line("  - at", correction.at(), zone);
      line("    note", correction.note());
    }
    if (article.status() != Status.PUBLISHED) {
      text.append("status: ").append(ArticleFile.name(article.status())).append('\n');
    }
    if (article.withdrawnBecause() != null) {
      line("withdrawnBecause", article.withdrawnBecause());
    }
    line("updatedAt", article.updatedAt(), zone);
    text.append("version: ").append(article.version()).append('\n');
    text.append("---\n");
    if (!body.isEmpty()) {
      text.append('\n').append(body).append('\n');
    }
    return text.toString();
  }

  private void line(String name, String value) {
    text.append(name).append(": ").append(FolderYaml.quoted(value)).append('\n');
  }

  private void line(String name, Instant time, ZoneId zone) {
    text.append(name).append(": ").append(time(time, zone)).append('\n');
  }

  static String time(Instant time, ZoneId zone) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(zone).toOffsetDateTime());
  }
}
