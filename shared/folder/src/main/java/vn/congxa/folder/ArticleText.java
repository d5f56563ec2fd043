package vn.congxa.folder;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Slug;
import vn.congxa.newsroom.Arrival;
import vn.congxa.newsroom.LeadPicture;

/** Writes what {@link ArticleFile} reads. */
final class ArticleText {
  private final StringBuilder text = new StringBuilder();

  private ArticleText() {}

  /**
   * The whole file.
   *
   * @param id by which the newsroom knows it; null where its first address makes that name
   * @param slug the address that it is to have, where its file is not named by it; null for none
   * @param image what the folder calls the article's picture; not used where it has none
   * @param files what the folder calls each attachment
   * @param body in Markdown
   */
  static String write(
      Arrival article,
      @Nullable String id,
      @Nullable Slug slug,
      String image,
      List<String> files,
      String body,
      ZoneId zone) {
    var text = new ArticleText();
    text.front(article, id, slug, zone);
    text.image(article.text().image(), image);
    text.others(article, files, zone);
    text.status(article, zone);
    return text.whole(body);
  }

  private void front(Arrival article, @Nullable String id, @Nullable Slug slug, ZoneId zone) {
    var words = article.text();
    text.append("---\n");
    said("title", words.title());
    said("section", words.section());
    time(
        "publishedAt",
        article.publishedAt() == null ? words.publishAt() : article.publishedAt(),
        zone);
    said("author", words.author());
    said("source", words.source());
    said("lead", words.lead());
    said("id", id);
    said("slug", slug == null ? null : slug.value());
  }

  private void image(@Nullable LeadPicture picture, String file) {
    if (picture == null) {
      return;
    }
    var figure = picture.figure();
    text.append("image:\n");
    line("  file", file);
    if (picture.decorative() || !figure.alt().isBlank()) {
      line("  alt", figure.alt());
    }
    if (figure.caption() != null) {
      line("  caption", figure.caption());
    }
  }

  private void others(Arrival article, List<String> files, ZoneId zone) {
    if (!files.isEmpty()) {
      text.append("attachments:\n");
    }
    for (var i = 0; i < files.size(); i++) {
      line("  - file", files.get(i));
      line("    name", article.text().attachments().get(i).name());
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
      time("  - at", correction.at(), zone);
      line("    note", correction.note());
    }
  }

  private void status(Arrival article, ZoneId zone) {
    var status = FolderStatus.of(article);
    if (status != FolderStatus.Name.PUBLISHED) {
      text.append("status: ").append(status.wire()).append('\n');
    }
    said("returnedBecause", article.returnedBecause());
    var withdrawal = article.withdrawal();
    if (withdrawal != null) {
      said("withdrawnBecause", withdrawal.because());
      said("replacedBy", withdrawal.replacedBy());
    }
    time("updatedAt", article.at(), zone);
    text.append("version: ").append(article.version()).append('\n');
  }

  private String whole(String body) {
    text.append("---\n");
    if (!body.isEmpty()) {
      text.append('\n').append(body).append('\n');
    }
    return text.toString();
  }

  private void said(String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      line(name, value);
    }
  }

  private void line(String name, String value) {
    text.append(name).append(": ").append(FolderYaml.quoted(value)).append('\n');
  }

  private void time(String name, @Nullable Instant time, ZoneId zone) {
    if (time != null) {
      text.append(name).append(": ").append(time(time, zone)).append('\n');
    }
  }

  static String time(Instant time, ZoneId zone) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(zone).toOffsetDateTime());
  }
}
