package vn.congxa.visit;

import static vn.congxa.aws.Attributes.number;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.congxa.aws.Attributes;
import vn.congxa.json.JsonTree;

/**
 * A visitor on a day.
 *
 * <p>"Is this view a visit?": {@code pk = <site>#visitors#<0 to 7>, sk = <yyyyMMdd>#<id>}, spread
 * by the id so that no partition meets all of a site's visitors. Each change is told to {@code
 * count-visits} by the table's stream.
 */
public final class VisitorItem {
  private static final String SEEN = "seen";
  private static final String BEGUN = "begun";

  /** When the visitor was seen under yesterday's id, where the visit came over midnight. */
  private static final String WAS = "was";

  private static final String VISITORS = "#visitors#";
  private static final int SPREAD = 8;
  private static final Duration KEPT = Duration.ofHours(1);

  private VisitorItem() {}

  private static String pk(String site, String id) {
    return site + VISITORS + Math.floorMod(id.hashCode(), SPREAD);
  }

  static Map<String, AttributeValue> key(String site, View.Id id) {
    var day = DateTimeFormatter.BASIC_ISO_DATE.format(id.day());
    return Attributes.key(pk(site, id.text()), day + "#" + id.text());
  }

  static AttributeValue time(Instant at) {
    return number(at.toEpochMilli());
  }

  static AttributeValue expires(Instant seen) {
    return number(seen.plus(KEPT).getEpochSecond());
  }

  static Presence read(Map<String, AttributeValue> item) {
    return new Presence(
        Instant.ofEpochMilli(number(item, SEEN)), Instant.ofEpochMilli(number(item, BEGUN)));
  }

  /**
   * Reads a record of the table's stream, which tells new and old images.
   *
   * @throws IllegalArgumentException where it tells of something else, as does DateTimeException
   */
  public static VisitChange change(JsonTree record) {
    var pk = record.text("dynamodb", "Keys", "pk", "S");
    var sk = record.text("dynamodb", "Keys", "sk", "S");
    var siteEnds = pk.lastIndexOf(VISITORS);
    if (siteEnds < 0) {
      throw new IllegalArgumentException("not a visitor's key");
    }
    var seen = time(record, "NewImage", SEEN);
    var begun = time(record, "NewImage", BEGUN);
    var former = find(record, "OldImage", SEEN);
    return new VisitChange(
        record.text("dynamodb", "SequenceNumber"),
        pk.substring(0, siteEnds),
        LocalDate.parse(sk.replaceFirst("#.*", ""), DateTimeFormatter.BASIC_ISO_DATE),
        seen,
        former.or(() -> find(record, "NewImage", WAS)).orElse(null),
        former.isEmpty() ? begun.equals(seen) : !begun.equals(time(record, "OldImage", BEGUN)));
  }

  private static Instant time(JsonTree record, String image, String name) {
    return find(record, image, name)
        .orElseThrow(() -> new IllegalArgumentException(image + " lacks " + name));
  }

  private static Optional<Instant> find(JsonTree record, String image, String name) {
    return record
        .find("dynamodb", image, name, "N")
        .map(millis -> Instant.ofEpochMilli(Long.parseLong(millis)));
  }
}
