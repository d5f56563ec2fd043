package vn.congxa.previewarticles;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Figure;
import vn.congxa.content.Markup;
import vn.congxa.newsroom.Manuscript;

/** Pictures that are not there, told in words where they would stand. */
final class MissingPictures {
  private static final String PLACE = "data-missing";
  private static final String MEDIA = "/media/";

  private MissingPictures() {}

  /** The body with them. */
  static String told(Manuscript text) {
    var there = text.figures().stream().map(Figure::url).collect(Collectors.toSet());
    var html = new StringBuilder(text.body().length() + 256);
    for (var piece : Markup.of(text.body())) {
      switch (piece) {
        case Markup.Start place when place.attribute(PLACE) != null ->
            html.append(piece.raw())
                .append("<p>")
                .append(words(place.attribute(PLACE)))
                .append("</p>");
        case Markup.Start image when isGone(image, there) ->
            html.append(words(image.attribute("alt")));
        default -> html.append(piece.raw());
      }
    }
    return html.toString();
  }

  private static boolean isGone(Markup.Start image, Set<String> there) {
    var src = Objects.requireNonNullElse(image.attribute("src"), "");
    return image.name().equals("img") && src.startsWith(MEDIA) && !there.contains(src);
  }

  private static String words(@Nullable String shows) {
    var what = shows == null || shows.isBlank() ? "" : ": " + escaped(shows);
    return "<strong>[Thiếu ảnh" + what + "]</strong>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
