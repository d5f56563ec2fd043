package vn.congxa.media.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.congxa.media.MediaType;

/**
 * Word's and Excel's files of before 2007: a file system within a file ([MS-CFB]), whose streams'
 * names tell what it holds.
 */
final class Compound implements AutoCloseable {
  private static final Set<String> MACROS =
      Set.of("macros", "_vba_project_cur", "_vba_project", "vba");
  private static final String DRAGGED = "\u0001Ole10Native";
  private static final String SLIDES = "PowerPoint Document";

  private final POIFSFileSystem files;

  Compound(byte[] bytes) throws IOException {
    files = new POIFSFileSystem(new ByteArrayInputStream(bytes));
  }

  /** By what lies at its top: a message has its documents deeper down. */
  Optional<MediaType> kind() {
    var root = files.getRoot();
    if (isStream(root, "WordDocument")) {
      return Optional.of(MediaType.DOC);
    }
    return isStream(root, "Workbook") || isStream(root, "Book")
        ? Optional.of(MediaType.XLS)
        : Optional.empty();
  }

  private static boolean isStream(DirectoryEntry folder, String name) {
    for (var entry : folder) {
      if (entry.isDocumentEntry() && entry.getName().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Refuses macros, in it and in what is packed into it. */
  void look(Inspection inspection) throws IOException, UnfitDocument {
    look(files.getRoot(), inspection);
  }

  private static void look(DirectoryEntry folder, Inspection inspection)
      throws IOException, UnfitDocument {
    for (var entry : folder) {
      inspection.count();
      if (MACROS.contains(entry.getName().toLowerCase(Locale.ROOT))) {
        throw UnfitDocument.withMacros(entry.getName());
      }
      if (entry instanceof DirectoryEntry inner) {
        look(inner, inspection);
      } else if (entry instanceof DocumentEntry stream) {
        look(stream, inspection);
      }
    }
  }

  private static void look(DocumentEntry stream, Inspection inspection)
      throws IOException, UnfitDocument {
    try (var in = new DocumentInputStream(stream)) {
      switch (stream.getName()) {
        case "Workbook", "Book" -> Sheets.refuseMacros(in);
        case SLIDES -> Slides.refuseMacros(in);
        case DRAGGED -> inspection.lookBehindNames(in);
        default -> inspection.look(in);
      }
    }
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
