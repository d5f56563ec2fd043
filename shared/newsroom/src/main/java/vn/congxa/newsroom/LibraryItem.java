package vn.congxa.newsroom;

import static vn.congxa.aws.Attributes.count;
import static vn.congxa.aws.Attributes.map;
import static vn.congxa.aws.Attributes.number;
import static vn.congxa.aws.Attributes.string;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Attributes;

/**
 * A site's files in the Newsroom table, all under {@code pk = <site>#m}.
 *
 * <ul>
 *   <li>"What is this file?": {@code sk = f#<file>}, {@code file} being its name in the media
 *       store.
 *   <li>"Which files are there?": index {@code lists}, {@code list = <site>#media}, {@code listAt =
 *       <time>#<file>}.
 *   <li>"Were these bytes sent before?": {@code sk = h#<their SHA-256>}.
 *   <li>"Which articles may name it?": {@code sk} begins with {@code a#<file>#}.
 * </ul>
 */
final class LibraryItem {
  static final String FILE = "f#";
  static final String SENT = "h#";

  private LibraryItem() {}

  static String pk(String site) {
    return site + "#m";
  }

  static String list(String site) {
    return site + "#media";
  }

  /** Articles that name a file, or did. */
  static String naming(String file) {
    return "a#" + file + "#";
  }

  /**
   * As an item; in lists unless it is being taken out.
   *
   * @param sent hashes of the bytes as which it came
   */
  static Map<String, AttributeValue> write(
      String site, LibraryEntry entry, Collection<String> sent) {
    var item = new HashMap<>(Attributes.key(pk(site), FILE + entry.file().file()));
    item.put("version", number(entry.version()));
    item.put(StateItem.CARD, card(entry));
    if (!sent.isEmpty()) {
      item.put("sent", AttributeValue.fromSs(sent.stream().sorted().toList()));
    }
    if (entry.gone() == null) {
      item.put("list", string(list(site)));
      item.put("listAt", string(entry.listAt()));
    } else {
      item.put("gone", string(entry.gone().toString()));
    }
    return item;
  }

  private static AttributeValue card(LibraryEntry entry) {
    var file = entry.file();
    return map(m -> {
      m.put("file", string(file.file()));
      m.put("name", string(file.name()));
      m.put("alt", string(entry.alt()));
      m.put("bytes", number(file.bytes()));
      m.put("width", number(file.width()));
      m.put("height", number(file.height()));
      m.put("widths", Attributes.list(file.widths().stream().map(Attributes::number).toList()));
      m.put("by", string(entry.by()));
      m.put("at", string(entry.at().toString()));
      m.put("version", number(entry.version()));
    });
  }

  /** Of an item of the table or of its index. */
  static LibraryEntry read(Map<String, AttributeValue> item) {
    var card = map(item, StateItem.CARD);
    var gone = Attributes.optional(item, "gone");
    var file =
        new LibraryFile(
            string(card, "file"),
            string(card, "name"),
            number(card, "bytes"),
            (int) count(card, "width"),
            (int) count(card, "height"),
            Attributes.list(card, "widths").stream()
                .map(AttributeValue::n)
                .map(Integer::valueOf)
                .toList());
    return new LibraryEntry(
        file,
        string(card, "alt"),
        string(card, "by"),
        Instant.parse(string(card, "at")),
        number(card, "version"),
        gone == null ? null : Instant.parse(gone));
  }

  static Set<String> sent(Map<String, AttributeValue> item) {
    var sent = item.get("sent");
    return new TreeSet<>(sent == null ? List.of() : sent.ss());
  }

  /** The condition that it is as it was seen. */
  static String unchanged(LibraryEntry seen) {
    return "version = :version AND "
        + (seen.gone() == null ? "attribute_not_exists(gone)" : "gone = :gone");
  }

  /** What {@link #unchanged} compares with. */
  static Map<String, AttributeValue> asSeen(LibraryEntry seen) {
    var version = number(seen.version());
    return seen.gone() == null
        ? Map.of(":version", version)
        : Map.of(":version", version, ":gone", string(seen.gone().toString()));
  }
}
