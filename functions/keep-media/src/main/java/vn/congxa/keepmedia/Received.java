package vn.congxa.keepmedia;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congxa.media.MediaFile;
import vn.congxa.media.MediaType;
import vn.congxa.media.ObjectStore;
import vn.congxa.media.document.Documents;
import vn.congxa.media.document.UnfitDocument;
import vn.congxa.media.image.BrokenImage;
import vn.congxa.media.image.CheckedImage;
import vn.congxa.media.image.Copies;
import vn.congxa.media.image.Images;
import vn.congxa.newsroom.LibraryFile;

/** A file that was looked at and may be kept; of a picture without what it said of its maker. */
final class Received {
  private final MediaFile file;
  private final byte[] bytes;
  private final @Nullable CheckedImage image;

  private Received(MediaFile file, byte[] bytes, @Nullable CheckedImage image) {
    this.file = file;
    this.bytes = bytes;
    this.image = image;
  }

  /**
   * Looks at it.
   *
   * @param announced what its sender takes it for: a picture that is none is refused as such
   */
  static Received of(String site, byte[] bytes, MediaType announced) throws Unfit {
    return announced.isImage() ? picture(site, bytes) : document(site, bytes);
  }

  private static Received picture(String site, byte[] bytes) throws Unfit {
    try {
      var image = Images.check(bytes);
      var file = MediaFile.of(site, image.bytes(), image.type()).made(image.making());
      return new Received(file, image.bytes(), image);
    } catch (BrokenImage e) {
      throw new Unfit(fault(e), e);
    }
  }

  private static MediaFault fault(BrokenImage e) {
    return switch (e.reason()) {
      case NOT_ONE -> MediaFault.NOT_A_PICTURE;
      case TOO_MANY_PIXELS -> MediaFault.TOO_MANY_PIXELS;
      case BROKEN -> MediaFault.BROKEN_FILE;
    };
  }

  private static Received document(String site, byte[] bytes) throws Unfit {
    try {
      var copy = Files.createTempFile("upload", "");
      try {
        var type = Documents.kind(bytes, Files.write(copy, bytes));
        return new Received(MediaFile.of(site, bytes, type), bytes, null);
      } finally {
        Files.delete(copy);
      }
    } catch (UnfitDocument e) {
      throw new Unfit(MediaFault.FORBIDDEN_KIND, e);
    } catch (IOException e) {
      throw new UncheckedIOException("no room to look at a document", e);
    }
  }

  /** As the library has it, under this name. */
  LibraryFile called(String name) {
    return image == null
        ? new LibraryFile(file.name(), name, bytes.length, 0, 0, List.of())
        : new LibraryFile(
            file.name(), name, bytes.length, image.width(), image.height(), image.widths());
  }

  /** Whether all of it is stored: of each width the JPEG comes last. */
  boolean isIn(ObjectStore media) {
    return parts(called(""))
        .filter(part -> part.type() != MediaType.WEBP || part.width() == 0)
        .map(MediaFile::key)
        .allMatch(media::has);
  }

  /** Stores it, and of a picture the smaller copies. */
  void storeIn(ObjectStore media) throws Unfit {
    media.put(file.key(), bytes, file.type());
    if (image != null) {
      try {
        Copies.of(
            image, (type, width, copy) -> media.put(file.copy(type, width).key(), copy, type));
      } catch (BrokenImage e) {
        throw new Unfit(MediaFault.BROKEN_FILE, e);
      }
    }
  }

  /** All that is stored of a file: itself, and its copies. */
  static Stream<MediaFile> parts(LibraryFile kept) {
    return MediaFile.parse(kept.file()).stream()
        .flatMap(file ->
            Stream.concat(
                Stream.of(file),
                kept.widths().stream()
                    .flatMap(width ->
                        Stream.of(MediaType.WEBP, MediaType.JPG)
                            .map(type -> file.copy(type, width)))));
  }
}
