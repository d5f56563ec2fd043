package vn.congxa.folder;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Article;
import vn.congxa.content.Attachment;
import vn.congxa.content.Figure;
import vn.congxa.content.Markup;
import vn.congxa.content.Slug;
import vn.congxa.markup.CleanHtml;
import vn.congxa.markup.Links;
import vn.congxa.markup.Loss;
import vn.congxa.markup.Markdown;
import vn.congxa.site.OwnAddress;
import vn.congxa.text.Characters;

/** An article's text: Markdown, and what it names of the folder. */
final class ArticleBody {
  private static final Pattern ARTICLE = Pattern.compile("(?:\\./|\\.\\./articles/)?([^/]+)\\.md");
  private static final String PLACES =
      ": a link leads to https, http, mailto, tel or a path of the site such as /bai-viet/<slug>;"
          + " documents go under attachments";
  private static final Pattern HTTP = Pattern.compile("(?i)http:");
  private static final String BRING = "write https://, or put it in images/";
  private static final String PLACE = "data-missing";

  private static final Map<Loss.Kind, String> REASONS =
      Map.of(
          Loss.Kind.MEDIA, ": an article cannot have it: write a link to it, or show a picture",
          Loss.Kind.PICTURE, ": does not say which picture: write its address in src",
          Loss.Kind.CONTROL, ": an article has no forms: write what readers shall do, or a link",
          Loss.Kind.HIDDEN, ": readers would not see it: take it away, or its style",
          Loss.Kind.SHORTCODE,
              ": means something to another portal alone: write what readers shall see, or \\ before"
                  + " it");

  private final String file;
  private final String markdown;
  private final BodyLines lines;
  private final FolderFiles files;
  private final FolderParts parts;
  private final @Nullable List<Attachment> attachments;
  private final Map<String, FolderImage> pictures = new HashMap<>(); // by their addresses

  /**
   * Of one article.
   *
   * @param firstLine of the text within the file
   * @param attachments that the article has; null where nobody knows
   */
  ArticleBody(
      String file,
      String markdown,
      int firstLine,
      FolderFiles files,
      FolderParts parts,
      @Nullable List<Attachment> attachments) {
    this.file = file;
    this.markdown = markdown;
    this.lines = new BodyLines(markdown, firstLine);
    this.files = files;
    this.parts = parts;
    this.attachments = attachments;
  }

  /** As it is stored. */
  CleanHtml html() {
    for (var loss : Markdown.losses(markdown)) {
      fault(lines.of(loss.offset()), loss.what() + REASONS.get(loss.kind()));
    }
    var html = Markdown.html(markdown, this::picture, this::link);
    var bad = Characters.bad(html.value(), "\n");
    if (bad.isPresent()) { // written as &#...;
      fault(lines.of(0), "the text " + Characters.reason(html.value(), bad.getAsInt()));
    }
    if (html.value().getBytes(StandardCharsets.UTF_8).length > Article.LONGEST_BODY) {
      fault(lines.of(0), "the text is longer than " + Article.LONGEST_BODY + " bytes");
    }
    return html;
  }

  /**
   * Readers are not shown places of pictures that somebody is still to bring. Of a picture that
   * only leaves such a place, its own fault is told.
   */
  void refuseMissing(CleanHtml html) {
    var written = markdown.indexOf(PLACE);
    if (written >= 0 && html.missingPictures() > 0) {
      fault(lines.of(written), PLACE + ": bring the picture, or take its place out");
    }
  }

  /** The folder's pictures that the text shows, each once. */
  List<Figure> figures(String html) {
    var figures = new LinkedHashMap<String, Figure>();
    for (var piece : Markup.of(html)) {
      if (piece instanceof Markup.Start start && start.name().equals("img")) {
        var url = String.valueOf(start.attribute("src"));
        var image = pictures.get(url);
        if (image != null && figures.size() < Article.MOST_FIGURES) {
          figures.putIfAbsent(url, image.figure(start.attribute("alt")));
        }
      }
    }
    return List.copyOf(figures.values());
  }

  private Markdown.@Nullable Picture picture(String address) {
    if (Links.isPicture(address)) {
      return null;
    }
    if (HTTP.matcher(address).lookingAt()) {
      fault(line(address), address + ": pages show no picture over http: " + BRING);
      return null;
    }
    var image = parts.images().at(address, file, line(address));
    if (image == null) {
      return null;
    }
    pictures.put(image.file().url(), image);
    return new Markdown.Picture(image.file().url(), image.width(), image.height());
  }

  private String link(String address) {
    if (Links.stays(address)) {
      return address;
    }
    if (address.startsWith(FolderAttachments.FROM_ARTICLE)) {
      return document(address);
    }
    var article = ARTICLE.matcher(address);
    if (article.matches() && Slug.isValid(article.group(1))) {
      var slug = article.group(1);
      if (!files.has(ArticleFile.FOLDER + "/" + slug + ArticleFile.EXTENSION)) {
        fault(line(address), address + ": there is no such article in this folder");
      }
      return OwnAddress.article(new Slug(slug));
    }
    fault(line(address), (address.isBlank() ? "\"\"" : address) + PLACES);
    return address;
  }

  private String document(String address) {
    var document = parts.attachments().at(address, file, line(address));
    if (document == null) {
      return address;
    }
    if (attachments != null
        && attachments.stream().noneMatch(a -> a.file().equals(document.file().name()))) {
      fault(line(address), address + ": is none of this article's attachments: name it there");
    }
    return document.file().url();
  }

  private int line(String address) {
    return lines.at(address);
  }

  private void fault(int line, String reason) {
    parts.faults().add(file, line, reason);
  }
}
