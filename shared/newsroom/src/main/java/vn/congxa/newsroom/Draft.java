package vn.congxa.newsroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Attachment;
import vn.congxa.content.Figure;
import vn.congxa.content.Markup;
import vn.congxa.markup.CleanHtml;

/**
 * A text as somebody sends it: it names files, and does not know them.
 *
 * @param image null for none
 */
public record Draft(
    String title,
    String lead,
    CleanHtml body,
    String section,
    String author,
    @Nullable String source,
    @Nullable Instant publishAt,
    @Nullable PictureUse image,
    List<FileUse> attachments) {
  private static final String MEDIA = "/media/";

  /** How a picture is used. */
  public record PictureUse(String file, String alt, boolean decorative, @Nullable String caption) {}

  /** What readers call a file. */
  public record FileUse(String file, String name) {}

  public Draft {
    attachments = List.copyOf(attachments);
  }

  /** All that it names. */
  public Set<String> files() {
    var files = new TreeSet<String>(pictures().keySet());
    if (image != null) {
      files.add(image.file());
    }
    attachments.forEach(attachment -> files.add(attachment.file()));
    return files;
  }

  /** Alt texts of the pictures in the body, by file; empty where there is none. */
  private Map<String, String> pictures() {
    var pictures = new LinkedHashMap<String, String>();
    for (var piece : Markup.of(body.value())) {
      if (piece instanceof Markup.Start start && start.name().equals("img")) {
        var src = String.valueOf(start.attribute("src"));
        var alt = start.attribute("alt");
        if (src.startsWith(MEDIA)) {
          pictures.putIfAbsent(src.substring(MEDIA.length()), alt == null ? "" : alt);
        }
      }
    }
    return pictures;
  }

  /**
   * With what is known of its files; pictures of the body that nobody knows stay unknown.
   *
   * @param missing where a picture or a file is named that there is not
   */
  Manuscript with(Map<String, LibraryFile> library, Manuscript before, List<Check> missing) {
    var known = new HashMap<String, LibraryFile>();
    before.known().forEach(file -> known.put(file.file(), file));
    known.putAll(library);
    return new Manuscript(
        title,
        lead,
        body.value(),
        section,
        author,
        source,
        publishAt,
        image(known, missing),
        figures(known),
        attachments(known, missing));
  }

  /** The same without what nobody knows. */
  public Manuscript with(Map<String, LibraryFile> library, Manuscript before) {
    return with(library, before, new ArrayList<>());
  }

  private @Nullable LeadPicture image(Map<String, LibraryFile> known, List<Check> missing) {
    if (image == null) {
      return null;
    }
    var file = known.get(image.file());
    if (file == null || !file.isPicture()) {
      missing.add(Check.blocking(Check.Code.UNKNOWN_FILE, "/image/file"));
      return null;
    }
    var alt = image.decorative() ? "" : image.alt();
    return new LeadPicture(file.figure(alt, image.caption()), image.decorative());
  }

  private List<Figure> figures(Map<String, LibraryFile> known) {
    var figures = new ArrayList<Figure>();
    pictures()
        .forEach((name, alt) -> {
          var file = known.get(name);
          if (file != null && file.isPicture()) {
            figures.add(file.figure(alt, null));
          }
        });
    return figures;
  }

  private List<Attachment> attachments(Map<String, LibraryFile> known, List<Check> missing) {
    var all = new ArrayList<Attachment>();
    for (var i = 0; i < attachments.size(); i++) {
      var file = known.get(attachments.get(i).file());
      if (file == null || file.bytes() <= 0) {
        missing.add(Check.blocking(Check.Code.UNKNOWN_FILE, "/attachments/" + i + "/file"));
      } else {
        all.add(new Attachment(file.file(), attachments.get(i).name(), file.bytes()));
      }
    }
    return all;
  }
}
