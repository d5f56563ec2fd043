package vn.congxa.newsroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Article;
import vn.congxa.content.Attachment;
import vn.congxa.content.Correction;
import vn.congxa.content.Figure;
import vn.congxa.content.Slug;
import vn.congxa.content.Status;
import vn.congxa.markup.ArticleHtml;

/**
 * An article's text as it is worked on; what is not written yet is empty.
 *
 * @param body sanitised HTML
 * @param section a slug, or empty
 * @param publishAt when it is meant to come out; null for as soon as it is published
 * @param figures pictures in the body as they are kept, in order
 */
public record Manuscript(
    String title,
    String lead,
    String body,
    String section,
    String author,
    @Nullable String source,
    @Nullable Instant publishAt,
    @Nullable LeadPicture image,
    List<Figure> figures,
    List<Attachment> attachments) {
  public static final Manuscript EMPTY =
      new Manuscript("", "", "", "", "", null, null, null, List.of(), List.of());

  public Manuscript {
    figures = List.copyOf(figures);
    attachments = List.copyOf(attachments);
  }

  /** What it knows of the files that it names. */
  List<LibraryFile> known() {
    var known = new ArrayList<LibraryFile>();
    figures.forEach(figure -> known.add(LibraryFile.of(figure)));
    attachments.forEach(attachment -> known.add(LibraryFile.of(attachment)));
    if (image != null) {
      known.add(LibraryFile.of(image.figure()));
    }
    return known;
  }

  /** The same, meant for another time. */
  Manuscript publishedAt(@Nullable Instant time) {
    return new Manuscript(
        title, lead, body, section, author, source, time, image, figures, attachments);
  }

  /** The same in another section. */
  Manuscript filedUnder(Slug other) {
    return new Manuscript(
        title, lead, body, other.value(), author, source, publishAt, image, figures, attachments);
  }

  /** The same with another body, and what is known of its pictures. */
  public Manuscript with(String newBody, @Nullable LeadPicture newImage, List<Figure> known) {
    return new Manuscript(
        title, lead, newBody, section, author, source, publishAt, newImage, known, attachments);
  }

  /** The same without the files that are there no more; a picture in the text leaves its place. */
  Manuscript keeping(Set<String> there) {
    var isThere = image != null && there.contains(image.figure().file());
    var gone =
        figures.stream()
            .filter(figure -> !there.contains(figure.file()))
            .map(Figure::url)
            .collect(Collectors.toSet());
    return new Manuscript(
        title,
        lead,
        gone.isEmpty() ? body : ArticleHtml.without(body, gone).value(),
        section,
        author,
        source,
        publishAt,
        isThere ? image : null,
        figures.stream().filter(figure -> there.contains(figure.file())).toList(),
        attachments.stream().filter(file -> there.contains(file.file())).toList());
  }

  /** As readers get it at an address. */
  Article article(
      Slug slug,
      Instant publishedAt,
      Instant updatedAt,
      long version,
      List<Slug> formerSlugs,
      List<Correction> corrections) {
    return new Article(
        slug,
        new Slug(section),
        title,
        lead,
        body,
        image == null ? null : image.figure(),
        author,
        source,
        publishedAt,
        Status.PUBLISHED,
        null,
        updatedAt,
        version,
        figures,
        attachments,
        formerSlugs,
        corrections);
  }

  /** All of the media store that it names. */
  public Set<String> files() {
    var files = new TreeSet<String>();
    if (image != null) {
      files.add(image.figure().file());
    }
    figures.forEach(figure -> files.add(figure.file()));
    attachments.forEach(attachment -> files.add(attachment.file()));
    return files;
  }
}
