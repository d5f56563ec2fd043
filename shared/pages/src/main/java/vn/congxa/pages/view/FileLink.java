package vn.congxa.pages.view;

import java.util.Locale;
import vn.congxa.content.Attachment;
import vn.congxa.content.Slug;

/**
 * A file to save.
 *
 * @param saveAs what it is called on the reader's machine
 * @param label its name, kind and size
 */
public record FileLink(String url, String saveAs, String label) {
  static FileLink of(Attachment file, Words words) {
    var type = file.type();
    return new FileLink(
        file.url(),
        saveAs(file.name()) + "." + type,
        words.say(Word.DOWNLOAD, file.name(), type.toUpperCase(Locale.ROOT), size(file)));
  }

  private static String saveAs(String name) {
    try {
      return Slug.of(name).value();
    } catch (IllegalArgumentException _) {
      return "tep"; // a name without a letter or a digit
    }
  }

  private static String size(Attachment file) {
    return Numbers.size(file.bytes());
  }
}
