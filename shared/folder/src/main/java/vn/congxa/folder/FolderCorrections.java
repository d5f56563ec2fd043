package vn.congxa.folder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.congxa.content.Article;
import vn.congxa.content.Correction;

/** What readers were told of an article, as its front matter has it. */
final class FolderCorrections {
  private FolderCorrections() {}

  static List<Correction> read(YamlForm form) {
    var corrections = new ArrayList<Correction>();
    for (var part : form.parts("corrections", Article.MOST_CORRECTIONS, "note")) {
      var note = part.text("note", Correction.LONGEST);
      if (!part.has("at")) {
        part.fault("at", "is missing");
      }
      Instant at = part.time("at");
      part.noMore();
      if (at != null && !note.isEmpty()) {
        corrections.add(new Correction(at, note));
      }
    }
    return corrections;
  }
}
