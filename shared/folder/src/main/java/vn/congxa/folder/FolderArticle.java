package vn.congxa.folder;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congxa.content.Article;
import vn.congxa.content.Figure;
import vn.congxa.markup.CleanHtml;
import vn.congxa.media.MediaFile;
import vn.congxa.newsroom.Arrival;
import vn.congxa.newsroom.LeadPicture;

/**
 * An article as a content folder gives it, which is the only kind that an import stores: its body
 * comes from the sanitiser.
 *
 * @param file within the folder
 * @param id by which a newsroom knows it; null where the file does not say
 * @param arrival gets that body; of version 1, and updated when it was published, where the file
 *     does not say
 * @param version the one that an exporter wrote; 0 where the file was written by hand
 * @param updatedAt likewise; null where the file does not say
 */
public record FolderArticle(
    String file,
    @Nullable String id,
    Arrival arrival,
    CleanHtml body,
    long version,
    @Nullable Instant updatedAt) {
  public FolderArticle {
    var text = arrival.text();
    arrival = arrival.with(text.with(body.value(), text.image(), text.figures()));
  }

  /** As readers would get it. */
  public Article article() {
    return arrival.article();
  }

  /** Whether this was made from the very edit that is stored in this version. */
  boolean isMadeFrom(Arrival stored, long storedVersion) {
    return version == storedVersion && stored.at().equals(updatedAt);
  }

  /** Whether the stored one is this, to the last byte. */
  boolean isStoredAs(Arrival stored) {
    return arrival.as(stored.version(), stored.at()).equals(stored);
  }

  /** Whether both tell readers the same, whatever copies of pictures they offer. */
  boolean saysTheSameAs(Arrival stored) {
    return plain(arrival.as(stored.version(), stored.at())).equals(plain(stored));
  }

  private static Arrival plain(Arrival arrival) {
    var text = arrival.text();
    var image = text.image();
    return arrival.with(
        text.with(
            MediaFile.ofWhateverMaking(text.body()),
            image == null ? null : new LeadPicture(plain(image.figure()), image.decorative()),
            List.of()));
  }

  private static Figure plain(Figure image) {
    return new Figure(
        MediaFile.ofWhateverMaking(image.file()),
        image.alt(),
        image.caption(),
        image.width(),
        image.height());
  }
}
