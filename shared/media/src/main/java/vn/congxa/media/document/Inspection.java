package vn.congxa.media.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.util.zip.ZipFile;

/**
 * Looks for macros in what is packed into a document, and into that: a sheet in a text, a text in a
 * message. What is no document is passed over. Within bounds, for what is packed can be made to
 * unfold without end.
 */
final class Inspection {
  private static final int DEEPEST = 6;
  private static final int MOST_PARTS = 20_000;
  private static final int MOST_BYTES = 64 * 1024 * 1024;

  /** A file that was dragged into a document comes after its names. */
  private static final int NAMES = 4096;

  private int depth;
  private int parts;
  private int left = MOST_BYTES;

  /** Of each part there is, before anything else is done with it. */
  void count() throws UnfitDocument {
    if (++parts > MOST_PARTS) {
      throw UnfitDocument.tooMuch();
    }
  }

  /** A part, which may be a document itself; no more of it is read than tells. */
  void look(InputStream part) throws IOException, UnfitDocument {
    var start = part.readNBytes(Marks.LONGEST);
    if (Marks.isZip(start, 0) || Marks.isCompound(start, 0)) {
      unfold(new SequenceInputStream(new ByteArrayInputStream(start), part));
    }
  }

  /** A part that begins with the names of the file in it. */
  void lookBehindNames(InputStream part) throws IOException, UnfitDocument {
    var start = part.readNBytes(NAMES);
    for (var at = 0; at < start.length; at++) {
      if (Marks.isZip(start, at) || Marks.isCompound(start, at)) {
        unfold(
            new SequenceInputStream(new ByteArrayInputStream(start, at, start.length - at), part));
        return;
      }
    }
  }

  private void unfold(InputStream document) throws IOException, UnfitDocument {
    var bytes = document.readNBytes(left + 1);
    left -= bytes.length;
    if (left < 0 || depth == DEEPEST) {
      throw UnfitDocument.tooMuch();
    }
    depth++;
    if (Marks.isZip(bytes, 0)) {
      unzip(bytes);
    } else {
      try (var compound = new Compound(bytes)) {
        compound.look(this);
      }
    }
    depth--;
  }

  private void unzip(byte[] bytes) throws IOException, UnfitDocument {
    var file = Files.createTempFile("part", ".zip");
    try {
      Files.write(file, bytes);
      try (var zip = new ZipFile(file.toFile())) {
        new Archive(zip).look(this);
      }
    } finally {
      Files.delete(file);
    }
  }
}
