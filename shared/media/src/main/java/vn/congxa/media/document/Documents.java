package vn.congxa.media.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import vn.congxa.media.MediaType;

/** The door for documents from outside. They stay as they are; nothing in them is run or shown. */
public final class Documents {
  public static final int LARGEST = 20 * 1024 * 1024;

  private Documents() {}

  /**
   * Which kind of document it is, whatever its name says.
   *
   * @param file where the same bytes lie
   * @throws UnfitDocument it may not be kept
   */
  public static MediaType kind(byte[] bytes, Path file) throws UnfitDocument {
    try {
      if (Marks.isZip(bytes, 0)) {
        return zipped(file);
      }
      if (Marks.isCompound(bytes, 0)) {
        return compound(bytes);
      }
    } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError _) {
      throw UnfitDocument.ofNoKind(); // damaged, or made to be
    }
    if (Marks.isPdf(bytes)) {
      return MediaType.PDF;
    }
    throw UnfitDocument.ofNoKind();
  }

  private static MediaType zipped(Path file) throws IOException, UnfitDocument {
    try (var zip = new ZipFile(file.toFile())) {
      var archive = new Archive(zip);
      var kind = archive.kind();
      archive.look(new Inspection());
      return kind.orElseThrow(UnfitDocument::ofNoKind);
    }
  }

  private static MediaType compound(byte[] bytes) throws IOException, UnfitDocument {
    try (var compound = new Compound(bytes)) {
      var kind = compound.kind();
      compound.look(new Inspection());
      return kind.orElseThrow(UnfitDocument::ofNoKind);
    }
  }
}
